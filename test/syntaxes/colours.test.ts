// What is coloured in the files of each shell, over every host grammar at hand: against snapshots that people can read,
// and against the model, which knows what is what.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/registry';
import { colourDifferences } from '../support/colour-differences';
import { describeLines, hostsOf, loadGrammar, tokensOf } from '../support/colours';
import { readSnippets } from '../support/snippet-file';
import { root } from '../support/source-files';

const cases = path.join(import.meta.dirname, 'cases');

const shells = [
  { language: 'shellscript', scope: 'source.shell', extension: '.sh' },
  { language: 'bat', scope: 'source.batchfile', extension: '.bat' },
  { language: 'powershell', scope: 'source.powershell', extension: '.ps1' },
] as const;

const overHosts = shells.flatMap((shell) =>
  hostsOf(shell.scope).map((host) => [shell.language, host.name, { ...shell, host }] as const),
);

describe.each(overHosts)('%s over %s', async (_language, _host, { language, extension, host }) => {
  const grammar = await loadGrammar(host);
  const filesIn = (folder: string): (readonly [string, string])[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

  test.each(filesIn(cases))('%s is coloured as its snapshot says', async (name, text) => {
    const described = describeLines(text, tokensOf(grammar, text));
    await expect(described).toMatchFileSnapshot(path.join(cases, `${name}.colours`));
  });

  const texts = [
    ...filesIn(cases),
    ...filesIn(path.join(root, 'examples')),
    ...readSnippets(language).map(({ name, text }) => [`the snippet ${name}`, text] as const),
    // The mended ones: in some broken ones our scanner reads on where the shell, and so its colours, stop.
    ...rules
      .filter((rule) => (rule.language ?? 'shellscript') === language)
      .flatMap(({ id, examples }) => examples.map(({ good }) => [`the example of ${id}`, good] as const)),
  ];

  test.each(texts)('in %s the colours say what the model says', (_name, text) => {
    expect(colourDifferences(text, tokensOf(grammar, text), language)).toEqual([]);
  });
});
