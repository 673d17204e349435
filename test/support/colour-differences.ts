// Where the grammar's colours say something else of a docker command than the model, which knows.
import { sourceSpan } from '../../server/src/hosts/word-span';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { CommandSite, LocatedSite } from '../../server/src/hosts/types';
import type { Invocation, WordPart } from '../../server/src/model/invocation';
import { understand } from '../../server/src/model/understand';
import type { Token } from './colours';

type Expected = {
  readonly what: string;
  readonly start: number;
  readonly text: string;
  readonly scope: RegExp;
};

const command = /^entity\.name\.command\.docker$/u;
const subcommand = /^support\.function\.subcommand\.docker$/u;
const option = /^constant\.other\.option\.docker$/u;
const image = /^(?:entity\.name\.(?:type\.image|namespace\.registry)|constant\.other\.placeholder)\.docker$/u;
const object = /^(?:variable\.other\.object|constant\.other\.placeholder)\.docker$/u;
const argument = /^string\.unquoted\.argument\.docker$/u;
const program = /^(?:entity\.name\.command\.program|constant\.other\.placeholder)\.docker$/u;

/**
 * One line for each difference; none where both agree. Only plain words are compared: quotes and expansions are the
 * host grammar's. A command in a string or heredoc is the shell's to run and a string to the grammar: it is left out.
 */
export function colourDifferences(
  text: string,
  tokens: readonly Token[],
  language = 'shellscript',
): readonly string[] {
  const { sites } = openHostFile(text, language);
  const differences: string[] = [];
  const coloured = tokens.filter(({ scopes }) => scopes.some((scope) => command.test(scope)));
  for (const token of coloured)
    if (!sites.some(({ offset }) => offset === token.start))
      differences.push(`no command at ${token.start}: ${lineAt(text, token.start)}`);
  for (const site of sites) {
    if (isInString(tokenAt(tokens, site.offset))) continue;
    for (const { what, start, text: word, scope } of expectationsOf(site)) {
      const found = tokenAt(tokens, start)?.scopes ?? [];
      if (!found.some((name) => scope.test(name)))
        differences.push(`${what} ${word} is ${found.at(-1)} in: ${site.site.text}`);
    }
  }
  return differences;
}

function expectationsOf({ offset, site }: LocatedSite): readonly Expected[] {
  const invocation = understand(site);
  const at = (what: string, part: WordPart, scope: RegExp): Expected[] => {
    const word = site.words[part.word];
    // Quotes, escapes and expansions make the source longer than what it says.
    if (!word || word.dynamic.length > 0 || word.span.end - word.span.start !== word.cooked.length) return [];
    const { start } = sourceSpan(word, part.start, part.end);
    return [{ what, start: offset + start, text: word.cooked.slice(part.start, part.end), scope }];
  };
  const whole = (index: number): WordPart => ({ word: index, start: 0, end: 1 });
  return [
    ...at('the command', whole(0), command),
    ...(isCompose(site) ? invocation.path.slice(1) : invocation.path).flatMap(({ word }) =>
      at('the subcommand', whole(word), subcommand),
    ),
    ...[...invocation.outerFlags, ...invocation.flags].flatMap(({ name }) => at('the flag', name, option)),
    ...operandExpectations(invocation, at),
  ];
}

function operandExpectations(
  { operands }: Invocation,
  at: (what: string, part: WordPart, scope: RegExp) => Expected[],
): Expected[] {
  return operands.flatMap((operand) => {
    const kind = operand.spec?.kind;
    if (kind === 'image') return at('the image', operand, image);
    if (kind === 'command')
      return at('the program', operand, operand.text.startsWith('-') ? argument : program);
    if (kind === 'container' || kind === 'network' || kind === 'volume')
      return at(`the ${kind}`, operand, object);
    return [];
  });
}

/** `docker-compose` names the command itself. */
const isCompose = (site: CommandSite): boolean =>
  /docker-compose(?:\.exe)?$/u.test(site.words[0]?.cooked ?? '');

const isInString = (token: Token | undefined): boolean =>
  token?.scopes.some((scope) => scope.startsWith('string.')) ?? true;

const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.find(({ start, end }) => start <= at && at < end);

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n')[0] ?? '';
