// The quick fix that silences a finding by a comment, in every kind of file.
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { quickFixes } from '../../server/src/features/code-actions';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { variantsOf } from '../support/fixture';

const comment = 'dockline-disable-next-line flag-after-image';

test.each([
  [
    'shellscript',
    'x.sh',
    'if true; then\n  docker run \\\n    nginx --name web\nfi\n',
    `  # ${comment}\n  docker run`,
  ],
  [
    'bat',
    'x.bat',
    '@echo off\nif 1==1 (\n  docker run ^\n    nginx --name web\n)\n',
    `  rem ${comment}\n  docker run`,
  ],
  ['bat', 'x.bat', '@docker run nginx --name 웹\n', `rem ${comment}\n@docker run`],
  [
    'powershell',
    'x.ps1',
    'if ($x) {\n  docker run `\n    nginx --name web\n}\n',
    `  # ${comment}\n  docker run`,
  ],
  [
    'markdown',
    'x.md',
    '# 한글\n```bat\ndocker run nginx --name web\n```\n',
    `\`\`\`bat\nrem ${comment}\ndocker run`,
  ],
  ['makefile', 'Makefile', 'up:\n\t@docker run nginx --name web\n', `up:\n\t@# ${comment}\n\t@docker run`],
  [
    'makefile',
    'Makefile',
    'up:\n\t-docker run \\\n\t  nginx --name web\n',
    `\t-# ${comment}\n\t-docker run \\`,
  ],
  [
    'yaml',
    '.gitlab-ci.yml',
    'a:\n  script:\n    - docker run nginx --name web\n',
    `    # ${comment}\n    - docker run`,
  ],
  [
    'yaml',
    '/.github/workflows/x.yml',
    'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "docker run nginx --name web"\n',
    `      # ${comment}\n      - run:`,
  ],
  [
    'yaml',
    '/.github/workflows/x.yml',
    'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          docker run nginx --name web\n',
    `          # ${comment}\n          docker run`,
  ],
  [
    'dockerfile',
    'Dockerfile',
    'FROM alpine:3.22\n# docker run nginx --name web\n',
    `# ${comment}\n# docker run`,
  ],
])('in %s (%s) it leaves nothing to report', (language, path, text, expected) => {
  for (const { name, marked } of variantsOf(text)) {
    const file = openHostFile(marked, language, path);
    const found = diagnostics(file, defaultSettings).filter(({ ruleId }) => ruleId === 'flag-after-image');
    expect(found, name).toHaveLength(1);
    const at = found[0]?.start ?? 0;
    const fix = quickFixes(file, { start: at, end: at }, defaultSettings).find(
      ({ kind, diagnostic }) => kind === 'silence' && diagnostic.ruleId === 'flag-after-image',
    );
    const silenced = applyEdits(marked, fix?.edits ?? []);
    expect(silenced.replace(/\r\n/gu, '\n'), name).toContain(expected);
    const ids = diagnostics(openHostFile(silenced, language, path), defaultSettings).map(
      ({ ruleId }) => ruleId,
    );
    expect(ids, name).not.toContain('flag-after-image');
    expect(ids, name).not.toContain('unused-suppression');
  }
});

test.each([
  ['json', 'package.json', '{"scripts":{"a":"docker run nginx --name web"}}'],
  ['makefile', 'Makefile', 'up: ; docker run nginx --name web\n'],
  // The comment would end the text of the step.
  ['yaml', '.gitlab-ci.yml', 'a:\n  script:\n    - docker ps &&\n      docker run nginx --name web\n'],
])('in %s (%s) there is no place for it', (language, path, text) => {
  const file = openHostFile(text, language, path);
  const { start: at = -1 } =
    diagnostics(file, defaultSettings).find(({ ruleId }) => ruleId === 'flag-after-image') ?? {};
  expect(at).toBeGreaterThan(0);
  const fixes = quickFixes(file, { start: at, end: at }, defaultSettings);
  expect(fixes.filter(({ kind }) => kind === 'silence')).toEqual([]);
});

test.each([
  ['rem dockline-disable-line flag-after-image', false],
  ['docker run nginx --name web & rem dockline-disable-line flag-after-image', true],
  ['docker run nginx --name web & REM dockline-disable-line', true],
  [':: dockline-disable-next-line flag-after-image\r\ndocker run nginx --name web', true],
  [':: dockline-disable flag-after-image\r\n\r\ndocker run ^\r\n nginx --name web', true],
  ['@rem dockline-disable-next-line flag-after-image\r\ndocker run nginx --name web', true],
])('batch files: %j', (text, isUsed) => {
  const ids = diagnostics(openHostFile(text, 'bat'), defaultSettings).map(({ ruleId }) => ruleId);
  expect(ids).toEqual(isUsed ? [] : ['unused-suppression']);
});
