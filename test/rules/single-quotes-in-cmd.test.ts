// Edge cases of single-quotes-in-cmd.
import { describe, test } from 'vitest';
import { defaultSettings } from '../../server/src/features/settings';
import { checkFindings, checkFix } from '../support/check';

const id = 'single-quotes-in-cmd';

describe('reports, and nothing besides,', () => {
  test.each([
    ["docker run --rm -e 'A=b c' alpine:3.22\n", "'A=b c'"],
    ["docker run --rm alpine:3.22 sh -c 'echo 안녕 all'\n", "'echo 안녕 all'"],
    ["docker ps --format='{{.ID}} {{.Names}}'\n", "'{{.ID}} {{.Names}}'"],
    ["docker run --rm ^\n  -e 'A=b c' alpine:3.22\n", "'A=b c'"],
  ])('%j', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`], defaultSettings, 'bat');
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --rm -e "A=\'b c\'" alpine:3.22\n',
    'docker run --rm -e "A=it\'s" alpine:3.22 echo "don\'t"\n',
    "docker run --rm alpine:3.22 echo don't stop'\n",
    "for /f %%i in ('docker ps -aq') do docker stop %%i\n",
    "rem docker run -e 'A=b c' alpine:3.22\n",
  ])('%j', (text) => {
    checkFindings(text, [], defaultSettings, 'bat');
  });

  test('POSIX shells', () => {
    checkFindings("docker run --rm -e 'A=b c' alpine:3.22\n", []);
  });
});

test('the fix keeps what stands before the quotes', () => {
  checkFix(id, "docker ps --format='{{.ID}} {{.Names}}'\n", 'docker ps --format="{{.ID}} {{.Names}}"\n');
});
