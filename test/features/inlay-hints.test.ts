// Hints between words: none by default, each kind where it is asked for.
import { expect, test } from 'vitest';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { variantsOf } from '../support/fixture';

const all: Settings = { ...defaultSettings, inlayHints: { mappings: true, sizes: true, tags: true } };

function drawn(text: string, settings: Settings = all, from = 0): string {
  const range = { start: from, end: text.length };
  return inlayHints(openHostFile(text, shell), range, settings).reduceRight(
    (shown, { offset, label, padded }) =>
      `${shown.slice(0, offset)}${padded ? ' ' : ''}⟦${label}⟧${shown.slice(offset)}`,
    text,
  );
}

test.each([
  ['docker run -p 8080:80 nginx', 'docker run -p 8080:80 ⟦host → container⟧ nginx⟦:latest⟧'],
  ['docker run -p80 nginx:1', 'docker run -p80 ⟦any free port → container⟧ nginx:1'],
  ['docker run -p "127.0.0.1:53:53/udp" a:1', 'docker run -p "127.0.0.1:53:53/udp" ⟦host → container⟧ a:1'],
  [
    'docker run -v data:/x -v ./a:/b:ro -v /c a:1',
    'docker run -v data:/x ⟦volume → container⟧ -v ./a:/b:ro ⟦host → container⟧ -v /c a:1',
  ],
  ['docker run -m 536870912 a:1', 'docker run -m 536870912 ⟦= 512 MiB⟧ a:1'],
  ['docker run --memory=1500000000b a:1', 'docker run --memory=1500000000b ⟦≈ 1.4 GiB⟧ a:1'],
  ['docker build -t app . && docker push app', 'docker build -t app⟦:latest⟧ . && docker push app⟦:latest⟧'],
  ['docker tag app \\\n  ghcr.io/acme/app', 'docker tag app⟦:latest⟧ \\\n  ghcr.io/acme/app⟦:latest⟧'],
  ['docker commit web app', 'docker commit web app⟦:latest⟧'],
])('%s', (text, expected) => {
  for (const [index, { name, marked }] of variantsOf(text).entries())
    expect(drawn(marked), name).toBe(variantsOf(expected)[index]?.marked);
});

test.each([
  'docker run -p $PORT:80 $IMAGE',
  'docker run -p 99999999:80 nginx:1',
  'docker run -p published=8080,target=80 nginx@sha256:' + 'a'.repeat(64),
  'docker run -m 512m a:1',
  'docker run -m 512 a:1',
  'docker rmi app 0123456789ab',
  'docker push -a app',
  'docker save app',
  'docker run 0123456789ab',
  'docker run --help nginx',
  'docker stop web',
])('%s has none', (text) => {
  expect(drawn(text)).toBe(text);
});

test('only what is asked for, where it is asked for', () => {
  const text = 'docker run -p 80:80 -m 1048576 a\ndocker run b\n';
  expect(drawn(text, defaultSettings)).toBe(text);
  const tags = { ...defaultSettings, inlayHints: { ...defaultSettings.inlayHints, tags: true } };
  expect(drawn(text, tags)).toBe('docker run -p 80:80 -m 1048576 a⟦:latest⟧\ndocker run b⟦:latest⟧\n');
  expect(drawn(text, tags, text.indexOf('docker run b'))).toBe(
    'docker run -p 80:80 -m 1048576 a\ndocker run b⟦:latest⟧\n',
  );
  const korean = drawn('docker run -v data:/x a:1', { ...all, locale: 'ko' });
  expect(korean).toBe('docker run -v data:/x ⟦볼륨 → 컨테이너⟧ a:1');
});
