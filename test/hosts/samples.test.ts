// Every docker command of the sample scripts, with all that is known of it, in one list that people can read.
import { expect, test } from 'vitest';
import type { LocatedSite } from '../../server/src/hosts/types';
import { readShellSamples } from '../support/shell-samples';
import { checkCommands, commandsIn, cookedWords, sitesIn, wrapperNames } from '../support/shell-sites';

const samples = readShellSamples();

/** `line [wrappers] words {redirections} <stdin |target`, then what else is known. */
function show(text: string, { offset, site }: LocatedSite): string {
  const { stdin, pipedInto, pipesStderr, substituted, conditional } = site.surroundings;
  return [
    text.slice(0, offset).split('\n').length,
    ...(site.wrappers.length > 0 ? [`[${wrapperNames(site)}]`] : []),
    cookedWords(site).join('·'),
    ...site.redirections.map(({ descriptor, operator, target }) => `{${descriptor}${operator}${target}}`),
    ...(stdin === 'inherited' ? [] : [`<${stdin}`]),
    ...(pipedInto ? [`|${pipedInto.join('·')}`] : []),
    ...(pipesStderr ? ['both streams'] : []),
    ...(substituted ? ['substituted'] : []),
    ...(conditional ? ['conditional'] : []),
    ...(site.appendsArguments ? ['arguments follow'] : []),
  ]
    .join(' ')
    .replaceAll('\n', '⏎');
}

test('the commands of all samples', async () => {
  const listing = samples.flatMap(({ name, text }) => [
    `== ${name}`,
    ...sitesIn(text).map((located) => show(text, located)),
  ]);
  await expect(`${listing.join('\n')}\n`).toMatchFileSnapshot('../support/shell-samples/sites.txt');
});

test.each(samples.map(({ name, text }) => [name, text] as const))('%s with other line ends', (_, text) => {
  checkCommands(text, commandsIn(text));
});
