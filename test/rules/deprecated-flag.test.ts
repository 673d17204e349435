// Edge cases of deprecated-flag.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { applyFirstFix, checkFindings, checkFix, shell } from '../support/check';

const id = 'deprecated-flag';

describe('reports', () => {
  test.each([
    ['docker run --net host app:1', '--net'],
    ['docker run --network shop --net-alias web app:1', '--net-alias'],
    ['docker run --dns-opt ndots:1 app:1', '--dns-opt'],
    ['docker run --kernel-memory 64m app:1', '--kernel-memory'],
    ['docker restart --time 5 web', '--time'],
    ['docker commit -p web web:1', '-p'],
    ['docker build -m 2g .', '-m'],
    ['docker build --squash -t app:1 .', '--squash'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });

  test('only from the version on in which it is deprecated', () => {
    const at = (text: string, dockerVersion: string) =>
      diagnostics(openHostFile(text, shell), { ...defaultSettings, dockerVersion }).map(
        ({ ruleId, tag }) => `${ruleId} ${tag ?? ''}`,
      );
    expect(at('docker stop --time 5 web', '27.5')).toEqual([]);
    expect(at('docker stop --time 5 web', '28.0')).toEqual([`${id} deprecated`]);
    expect(at('docker run --net host app:1', '19.03')).toEqual([`${id} deprecated`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --network host app:1',
    'docker run app:1 --net host',
    'docker stop --timeout 5 web',
    'docker stop -t 5 web',
    'docker run -m 2g app:1',
    'docker rm --force web',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    ['docker run --net="$NET" app:1', 'docker run --network="$NET" app:1'],
    ['docker run \\\n  --net shop \\\n  app:1', 'docker run \\\n  --network shop \\\n  app:1'],
    ['docker build \\\n  --squash \\\n  .', 'docker build \\\n  .'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test.each([
    'docker run --kernel-memory 64m app:1',
    'docker build -m 2g .',
    'docker build --rm=false .',
    'docker commit --pause=false web web:1',
  ])('is not offered in %s', (line) => {
    expect(applyFirstFix(id, line)).toBeUndefined();
  });
});
