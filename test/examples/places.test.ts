// One example for each place in which docker lines live: all are read, and nothing is wrong with them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { cookedWords } from '../support/shell-sites';
import { root } from '../support/source-files';

test.each([
  ['.github/workflows/build.yml', 'yaml', ['posix build', 'posix run', 'powershell version', 'cmd compose']],
  ['.gitlab-ci.yml', 'yaml', ['posix build', 'posix push']],
  ['Makefile', 'makefile', ['posix ps', 'posix build', 'posix run']],
  ['deploy.bat', 'bat', ['cmd build', 'cmd run']],
  ['deploy.ps1', 'powershell', ['powershell build', 'powershell run']],
  ['guide.rst', 'restructuredtext', ['posix build', 'posix run', 'posix ps']],
  ['guide.adoc', 'asciidoc', ['posix build', 'posix run']],
])('%s', (name, languageId, commands) => {
  const text = readFileSync(path.join(root, 'examples', name), 'utf8');
  const file = openHostFile(text, languageId, `examples/${name}`);
  expect(file.sites.map(({ site }) => `${site.shell} ${cookedWords(site)[1] ?? ''}`)).toEqual(commands);
  const complaints = diagnostics(file, defaultSettings)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
  expect(complaints).toEqual([]);
});
