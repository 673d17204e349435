// Every snippet for batch files and PowerShell, as inserted, says to docker what the one for the shell says.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { continuationOf } from '../../server/src/hosts/shell-syntax/continuation';
import { understand } from '../../server/src/model/understand';
import { checkFindings, shell } from '../support/check';
import { readSnippets } from '../support/snippet-file';

/** The words of each docker command, with one name for what each shell calls in its own way. */
function commandsIn(text: string, language: string): readonly (readonly string[])[] {
  return openHostFile(text, language).sites.map(({ site }) =>
    site.words
      .map(({ cooked }) =>
        cooked
          .replace(/\$\(pwd\)|%CD%|\$\{PWD\}/u, '<folder>')
          .replace(/%USERPROFILE%|\$HOME/u, '<home>')
          .replace(
            /\$\{(\w+):\?\}|%(\w+)%|\$env:(\w+)/u,
            (_, ...names: string[]) => `<${names.slice(0, 3).join('')}>`,
          )
          // A date in the name of a file is left out.
          .replace('-$(date +%F)', ''),
      )
      // What xargs appends.
      .filter((word) => word !== '%%i' && word !== '$_'),
  );
}

const originals = new Map(readSnippets(shell).map(({ name, text }) => [name, text]));

describe.each([
  ['bat', 'cmd', 89],
  ['powershell', 'powershell', 84],
] as const)('snippets for %s', (language, shellName, count) => {
  const snippets = readSnippets(language);

  test('are nearly as many', () => {
    expect(snippets.length).toBe(count);
  });

  test.each(snippets.map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
    const original = originals.get(name) ?? '';
    expect(commandsIn(text, language)).toEqual(commandsIn(original, shell));
    for (const { site } of openHostFile(text, language).sites) {
      expect(site.shell).toBe(shellName);
      expect(understand(site).problems).toEqual([]);
    }
    checkFindings(text, [], undefined, language);
    const lines = text.split('\n');
    for (const [index, line] of lines.entries())
      if (line.startsWith('  ')) expect(lines[index - 1]?.at(-1)).toBe(continuationOf(shellName));
  });
});
