// Edge cases of command-substitution-in-cmd.
import { describe, test } from 'vitest';
import { defaultSettings } from '../../server/src/features/settings';
import { checkFindings, checkFix } from '../support/check';

const id = 'command-substitution-in-cmd';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker stop $(docker ps -q)\n', '$('],
    ['docker rm -f $(docker ps -aq -f status=exited)\n', '$('],
    ['docker run --rm -v "$(pwd)":/앱 alpine:3.22\n', '$(pwd)'],
  ])('%j', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`], defaultSettings, 'bat');
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --rm alpine:3.22 sh -c "echo $(date)"\n',
    'docker exec web sh -c "ls $(pwd)"\n',
    "for /f %%i in ('docker ps -aq') do docker stop %%i\n",
    'rem docker stop $(docker ps -q)\n',
  ])('%j', (text) => {
    checkFindings(text, [], defaultSettings, 'bat');
  });

  test('PowerShell, which has substitutions', () => {
    checkFindings('docker stop $(docker ps -q)\n', [], defaultSettings, 'powershell');
  });
});

test('the fix leaves quotes alone', () => {
  checkFix(
    id,
    'docker run --rm -v "$(pwd):/app" alpine:3.22\n',
    'docker run --rm -v "%cd%:/app" alpine:3.22\n',
  );
});
