// Comments that silence findings: what they reach, and when they are called useless.
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/features/settings';
import { checkFindings, silenceFirst } from '../support/check';

const wrong = 'docker run -d nginx --name web';

describe('silences', () => {
  test.each([
    `# dockline-disable-next-line flag-after-image\n${wrong}`,
    `# dockline-disable-next-line\n${wrong}`,
    `# dockline-disable-next-line unknown-flag, flag-after-image -- wanted\n${wrong}`,
    `${wrong} # dockline-disable-line flag-after-image`,
    `# dockline-disable flag-after-image\necho\n${wrong}\n${wrong}`,
    `${wrong}\n# dockline-disable flag-after-image`,
    `# dockline-disable-next-line flag-after-image\ndocker run -d \\\n  nginx \\\n  --name web`,
    `  # dockline-disable-next-line flag-after-image\n  ${wrong}`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

describe('does not silence', () => {
  test('the line after the next', () => {
    checkFindings(`# dockline-disable-next-line flag-after-image\n${wrong}\n${wrong}`, [
      'flag-after-image: --name web',
    ]);
  });

  test('another rule, and says that the comment is of no use', () => {
    checkFindings(`# dockline-disable-next-line unknown-flag\n${wrong}`, [
      'unused-suppression: # dockline-disable-next-line unknown-flag',
      'flag-after-image: --name web',
    ]);
  });

  test('when the marker is part of another word or no comment', () => {
    checkFindings(`echo dockline-disable\n# dockline-disabled\n${wrong}`, ['flag-after-image: --name web']);
  });
});

test('a rule that is off is no reason to call a comment useless', () => {
  const settings = { ...defaultSettings, rules: new Map([['flag-after-image', 'off' as const]]) };
  checkFindings(`# dockline-disable-next-line flag-after-image\n${wrong}`, [], settings);
});

test('silencing a finding by its quick fix leaves nothing to report', () => {
  const silenced = silenceFirst('f() {\n  docker stop \\\n    -t abc web\n}');
  expect(silenced).toBe(
    'f() {\n  # dockline-disable-next-line invalid-flag-value\n  docker stop \\\n    -t abc web\n}',
  );
  checkFindings(silenced ?? '', []);
});

describe('batch files and PowerShell', () => {
  test.each([
    ['bat', `rem dockline-disable-next-line flag-after-image\n${wrong}`],
    ['bat', `REM dockline-disable-next-line flag-after-image\n${wrong}`],
    ['bat', `@rem dockline-disable-next-line flag-after-image\n${wrong}`],
    ['bat', `:: dockline-disable-next-line flag-after-image -- 일부러\n${wrong}`],
    ['bat', `rem dockline-disable flag-after-image\necho\n${wrong}`],
    ['bat', 'rem dockline-disable-next-line flag-after-image\ndocker run -d ^\n  nginx ^\n  --name web'],
    ['powershell', `# dockline-disable-next-line flag-after-image\n${wrong}`],
    ['powershell', `${wrong} # dockline-disable-line flag-after-image`],
    ['powershell', `<# dockline-disable-next-line flag-after-image #>\n${wrong}`],
    ['powershell', '# dockline-disable-next-line flag-after-image\ndocker run -d `\n  nginx `\n  --name web'],
  ])('%s: %j silences', (language, text) => {
    checkFindings(text, [], defaultSettings, language);
  });

  test.each([
    ['bat', 'rem dockline-disable-next-line flag-after-image\ndocker run --name web nginx:1.29'],
    ['powershell', '# dockline-disable-next-line flag-after-image\ndocker run --name web nginx:1.29'],
  ])('%s: %j is called useless', (language, text) => {
    checkFindings(text, [`unused-suppression: ${text.split('\n')[0] ?? ''}`], defaultSettings, language);
  });

  test.each([
    [
      'bat',
      'if 1==1 (\r\n  docker stop ^\r\n    -t abc web\r\n)\r\n',
      'if 1==1 (\r\n  rem dockline-disable-next-line invalid-flag-value\r\n  docker stop ^\r\n    -t abc web\r\n)\r\n',
    ],
    [
      'bat',
      'cd C:\\data\\\ndocker stop -t abc 웹\n',
      'cd C:\\data\\\nrem dockline-disable-next-line invalid-flag-value\ndocker stop -t abc 웹\n',
    ],
    [
      'powershell',
      'if ($x) {\n\tdocker stop `\n\t\t-t abc web\n}\n',
      'if ($x) {\n\t# dockline-disable-next-line invalid-flag-value\n\tdocker stop `\n\t\t-t abc web\n}\n',
    ],
    [
      'markdown',
      '> ```bat\n> docker stop -t abc web\n> ```\n',
      '> ```bat\n> rem dockline-disable-next-line invalid-flag-value\n> docker stop -t abc web\n> ```\n',
    ],
  ])('%s: the quick fix in %j', (language, before, after) => {
    expect(silenceFirst(before, language)).toBe(after);
    checkFindings(after, [], defaultSettings, language);
  });
});
