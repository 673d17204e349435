// Lenses above commands: none by default.
import { expect, test } from 'vitest';
import { codeLenses } from '../../server/src/features/code-lenses';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { variantsOf } from '../support/fixture';

const script = `docker network create shop
docker run -d --name web --network shop nginx
docker rm -f $(docker ps -q)
docker stop web && docker rm web
docker
`;

function lenses(
  text: string,
  codeLens: typeof defaultSettings.codeLens,
  locale: 'en' | 'ko' = 'en',
): string[] {
  return codeLenses(openHostFile(text, shell), { ...defaultSettings, locale, codeLens }).map((lens) => {
    const places =
      lens.kind === 'references' ? lens.uses.map(({ start, end }) => text.slice(start, end)) : [];
    return [lens.title, text.slice(lens.span.start, lens.span.end), ...places].join(' | ');
  });
}

test('counts the uses of what a command makes', () => {
  for (const { name, marked } of variantsOf(script)) {
    expect(lenses(marked, { references: true, run: false }), name).toEqual([
      'shop: 1 use | shop | shop',
      'web: 2 uses | web | web | web',
    ]);
  }
  expect(lenses(script, { references: true, run: false }, 'ko')[1]).toBe('web: 2번 사용 | web | web | web');
});

test('offers to run each command that stands by itself', () => {
  expect(lenses(script, { references: false, run: true })).toEqual([
    'Run in terminal | docker network create shop',
    'Run in terminal | docker run -d --name web --network shop nginx',
    'Run in terminal | docker rm -f $(docker ps -q)',
    'Run in terminal | docker stop web',
    'Run in terminal | docker rm web',
  ]);
});

test('is silent by default', () => {
  expect(lenses(script, defaultSettings.codeLens)).toEqual([]);
});
