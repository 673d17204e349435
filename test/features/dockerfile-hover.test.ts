// What hovers on instructions of a Dockerfile and their flags say.
import { expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover/hover';
import { openHostFile } from '../../server/src/hosts/host-file';

const text = '# 한국어\nFROM a:1\r\nRUN --network=none \\\n  docker ps\nONBUILD COPY . /\n';

test.each([
  ['RUN', 'RUN', /apt-get update/u, 'en'],
  ['--network', '--network=none', /No network at all/u, 'en'],
  ['ps', 'ps', /docker/u, 'en'],
  ['COPY', 'COPY', /빌드 컨텍스트/u, 'ko'],
] as const)('%s', (at, source, pattern, locale) => {
  const found = hover(openHostFile(text, 'dockerfile'), text.indexOf(at) + 1, locale);
  expect(text.slice(found?.start, found?.end)).toBe(source);
  expect(found?.markdown).toMatch(pattern);
});

test('nothing is said of other words', () => {
  expect(hover(openHostFile(text, 'dockerfile'), text.indexOf('a:1'), 'en')).toBeUndefined();
});
