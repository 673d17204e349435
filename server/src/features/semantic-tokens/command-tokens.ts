// The tokens of one command, worked out once and kept with it: its words, flags, values and the command inside.
import type { Span } from '../../base/span';
import { shellScript } from '../../hosts/shell-call';
import type { CommandSite, Word } from '../../hosts/types';
import { sourceSpan } from '../../hosts/word-span';
import type { FlagUse, Invocation } from '../../model/invocation';
import { understand } from '../../model/understand';
import { partsOf } from '../../model/values/parse-value';
import type { PartKind } from '../../model/values/value';
import { flagNameSpan, partSpan } from '../../model/word-places';
import { shellTokens } from './shell-text';
import type { Token, TokenType } from './token';

const known = new WeakMap<CommandSite, readonly Token[]>();

/** With spans relative to the start of the site; a token may lie within another one. Names are not among them. */
export function commandTokens(site: CommandSite): readonly Token[] {
  let tokens = known.get(site);
  if (!tokens) {
    tokens = readTokens(understand(site));
    known.set(site, tokens);
  }
  return tokens;
}

function readTokens(invocation: Invocation): Token[] {
  const { site, path, outerFlags, flags } = invocation;
  const command = [0, ...path.map(({ word }) => word)].flatMap((index) => wordToken(site, index, 'function'));
  return [
    ...command,
    ...[...outerFlags, ...flags].flatMap((use) => flagTokens(site, use)),
    ...innerCommand(invocation),
    ...site.words.flatMap(dynamicTokens),
  ];
}

function wordToken(site: CommandSite, index: number, type: TokenType): Token[] {
  const word = site.words[index];
  return word ? [{ ...word.span, type }] : [];
}

function flagTokens(site: CommandSite, use: FlagUse): Token[] {
  const { value, flag } = use;
  const name: Token = { ...flagNameSpan(site, use), type: 'parameter' };
  if (!value) return [name];
  const parts = value.fixed ? partsOf(flag.type, value.text) : [];
  return [
    name,
    { ...partSpan(site, value), type: 'string' },
    ...parts.flatMap(({ kind, start, end }): Token[] => {
      const type = partTypes[kind];
      if (!type || start === end) return [];
      const part = { word: value.word, start: value.start + start, end: value.start + end };
      return [{ ...bareSpan(site, part.word, part), type }];
    }),
  ];
}

/** The other kinds are shown as the value they are in. */
const partTypes: Partial<Record<PartKind, TokenType>> = {
  key: 'property',
  number: 'number',
  port: 'number',
  'host-port': 'number',
  'container-port': 'number',
  unit: 'keyword',
  mode: 'enumMember',
  option: 'enumMember',
  protocol: 'enumMember',
};

/** The program in the container and its flags; the script of a shell in parts of its own. */
function innerCommand({ site, operands }: Invocation): Token[] {
  const program = operands.find(({ spec }) => spec?.kind === 'command');
  if (!program) return [];
  const rest = operands.filter(({ word }) => word > program.word);
  const name = wordToken(site, program.word, 'function');
  const isShell = /(?:^|\/)(?:a|ba|da|k|mk|z)?sh$/u.test(program.text);
  const script = isShell ? shellScript(site.words, program.word + 1, site.words.length) : undefined;
  const inScript = script?.kind === 'word' ? script.index : undefined;
  return [
    ...name,
    ...rest.flatMap(({ word, text }) => {
      if (word === inScript) return scriptTokens(site, word);
      return /^-./u.test(text) ? wordToken(site, word, 'parameter') : [];
    }),
  ];
}

function scriptTokens(site: CommandSite, index: number): Token[] {
  const word = site.words[index];
  if (!word) return [];
  const whole: Token = { ...word.span, type: 'plain' };
  const inner = shellTokens(word.cooked).map((token): Token => ({
    ...token,
    ...bareSpan(site, index, token),
  }));
  return [whole, ...inner];
}

/** What the script puts in is coloured by the grammar. */
function dynamicTokens(word: Word): Token[] {
  return word.dynamic.map(({ start, end }) => ({ ...sourceSpan(word, start, end), type: 'plain' as const }));
}

function bareSpan(site: CommandSite, index: number, { start, end }: Span): Span {
  const word = site.words[index];
  return word ? sourceSpan(word, start, end) : { start: 0, end: 0 };
}
