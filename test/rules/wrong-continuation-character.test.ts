// Edge cases of wrong-continuation-character.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { quickFixes } from '../../server/src/features/code-actions';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFindings, checkFix } from '../support/check';
import { variantsOf } from '../support/fixture';

const id = 'wrong-continuation-character';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker run -d ^\n  --name web ^\n  nginx:1.29\n', '^'],
    ['docker run -d ^\n--name web ^\nnginx:1.29\n', '^'],
    ['docker run -d ^  \n  -p 80:80 nginx:1.29\n', '^'],
    ['docker build -t web ^\n  .\n', '^'],
    ['docker run -d nginx:1.29 ^\n  --restart always\n', '^'],
    ['sudo docker run -d `\n  --name web `\n  -p 80:80 `\n  nginx:1.29\n', '`'],
    ['docker run -d `\n  -p 80:80 nginx:1.29\necho done\n', '`'],
    ['docker create --name web `\n  nginx:1.29\n', '`'],
    ['docker run -d \\\n  --name web ^\n  -p 80:80 nginx:1.29\n', '^'],
  ])('%j', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run alpine:3 grep ^\necho done\n',
    "docker run alpine:3 grep '^' \\\n  -c /etc/passwd\n",
    'docker exec `\n  docker ps -q\n` sh\n',
    'docker run alpine:3 ls `# list` \\\n  -l\n',
    'docker inspect `docker ps -aq`\n',
  ])('%j', (text) => {
    checkFindings(text, []);
  });
});

describe('the fix', () => {
  test('reaches all lines of the command, but no further', () => {
    checkFix(
      id,
      'docker run -d ^\n  --name web ^ \n  -p 80:80 ^\n  nginx:1.29\necho ^\n',
      'docker run -d \\\n  --name web \\\n  -p 80:80 \\\n  nginx:1.29\necho ^\n',
    );
    checkFix(
      id,
      'docker run -d `\n  --name web `\n  -p 80:80 `\n  nginx:1.29\n',
      'docker run -d \\\n  --name web \\\n  -p 80:80 \\\n  nginx:1.29\n',
    );
  });
});

/** All findings of the file are one of this rule, and its fix leaves none. */
function checkMended(language: string, before: string, after: string): void {
  const own = { bat: '^', powershell: '`' }[language] ?? '';
  const marks = Array.from(before.matchAll(/[\\^`](?=[ \t]*\n)/gu), ([mark]) => mark);
  const foreign = marks.find((mark) => mark !== own) ?? '';
  checkFindings(before, [`${id}: ${foreign}`], defaultSettings, language);
  for (const [index, { name, marked }] of variantsOf(before).entries()) {
    const [fix] = quickFixes(
      openHostFile(marked, language),
      { start: 0, end: marked.length },
      defaultSettings,
    );
    expect(fix && applyEdits(marked, fix.edits), name).toBe(variantsOf(after)[index]?.marked);
  }
  checkFindings(after, [], defaultSettings, language);
}

describe('cmd.exe and PowerShell: one fix mends all lines', () => {
  const lines = (mark: string): string =>
    `docker run -d ${mark}\n  --name web ${mark}\n  -v C:\\data\\:/data ${mark}\n  nginx:1.29\n`;

  test.each([
    ['bat', lines('\\'), lines('^')],
    ['bat', lines('`'), lines('^')],
    ['powershell', lines('\\'), lines('`')],
    ['powershell', lines('^'), lines('`')],
    ['bat', lines('\\').replaceAll('\n  ', '\n'), lines('^').replaceAll('\n  ', '\n')],
    ['powershell', lines('\\  '), lines('`')],
    // What is right already stays as it is.
    ['bat', lines('\\').replace('-d \\', '-d ^'), lines('^')],
    ['powershell', lines('^').replace('web ^', 'web `').replace('data ^', 'data \\'), lines('`')],
    // The root of a drive is no image.
    ['bat', 'docker run --rm \\\n  nginx:1.29\n', 'docker run --rm ^\n  nginx:1.29\n'],
    ['powershell', 'docker run --rm \\\nnginx:1.29\n', 'docker run --rm `\nnginx:1.29\n'],
    ['powershell', 'docker exec -it \\\n  웹 sh\n', 'docker exec -it `\n  웹 sh\n'],
    ['bat', 'docker build ^\n  -t web \\\n  --pull .\n', 'docker build ^\n  -t web ^\n  --pull .\n'],
    ['markdown', `\`\`\`bat\n${lines('\\')}\`\`\`\n`, `\`\`\`bat\n${lines('^')}\`\`\`\n`],
    ['markdown', `~~~ps1\n${lines('\\')}~~~\n`, `~~~ps1\n${lines('`')}~~~\n`],
    ['markdown', `\`\`\`sh\n${lines('^')}\`\`\`\n`, `\`\`\`sh\n${lines('\\')}\`\`\`\n`],
  ])('%s %j', checkMended);
});

describe('is quiet in cmd.exe and PowerShell on', () => {
  test.each([
    // The root of the drive.
    'docker cp web:/data \\\n',
    'docker cp web:/data \\\necho done\n',
    'docker build -t web \\\n  echo done\n',
    'docker run --rm alpine:3.22 ls C:\\data\\\n  -p 80:80\n',
    'docker exec web ls \\\n\ndocker stop web\n',
    'docker run --rm alpine:3.22 ls \\\n',
  ])('%j', (text) => {
    checkFindings(text, [], defaultSettings, 'bat');
    checkFindings(text, [], defaultSettings, 'powershell');
  });

  test('blocks of Markdown whose shell only their lines tell', () => {
    for (const mark of ['\\', '^', '`'])
      checkFindings(
        `\`\`\`\ndocker run -d ${mark}\n  --name web ${mark}\n  nginx:1.29\n\`\`\`\n`,
        [],
        defaultSettings,
        'markdown',
      );
  });
});
