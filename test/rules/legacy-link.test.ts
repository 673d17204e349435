// Edge cases of legacy-link.
import { expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFindings, shell } from '../support/check';

const id = 'legacy-link';

test.each([
  'docker run --link db app:1',
  'docker create --network shop --link=db:database app:1',
  'docker run $OPTS --link "$DB" app:1',
])('reports %s', (line) => {
  checkFindings(line, [`${id}: --link`]);
});

test('reports each, as deprecated', () => {
  const found = diagnostics(openHostFile('docker run --link a --link b app:1', shell), defaultSettings);
  expect(found.map(({ ruleId, tag, severity }) => [ruleId, tag, severity])).toEqual([
    [id, 'deprecated', 'hint'],
    [id, 'deprecated', 'hint'],
  ]);
});

test.each([
  'docker run --network host --link db app:1',
  'docker run --link db --network container:web app:1',
])('is an error in %s', (line) => {
  const found = diagnostics(openHostFile(line, shell), defaultSettings);
  expect(found.map(({ ruleId, tag, severity }) => [ruleId, tag, severity])).toEqual([
    [id, undefined, 'error'],
  ]);
});

test.each([
  'docker run app:1 --link x',
  'docker run --network shop app:1',
  'docker network connect --link db shop web',
])('is quiet on %s', (line) => {
  checkFindings(line, []);
});
