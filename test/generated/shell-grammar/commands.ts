// The tree of commands as rules: each word of a command's name leads to the rule for what may follow it.
import { commandTree, findCommand, type CommandNode } from '../../../server/src/model/command-tree';
import type { CommandSpec, OperandKind } from '../../../server/src/spec/types';
import { longFlagWithValue, ownFlags, plainFlags } from './flags';
import { wordEnd, type Lexis } from './lexis';
import { include, oneOf, wordStart, type Pattern } from './pattern';
import { startSharing, type Repository, type SharedRules } from './shared-rules';
import { imageWord, program, wholeWord } from './words';

type OperandScope = 'image' | 'object' | 'path' | 'program' | 'argument';

const scopeOf: Readonly<Record<OperandKind, OperandScope>> = {
  image: 'image',
  container: 'object',
  network: 'object',
  volume: 'object',
  context: 'object',
  service: 'object',
  node: 'object',
  stack: 'object',
  secret: 'object',
  config: 'object',
  plugin: 'object',
  builder: 'object',
  checkpoint: 'object',
  'new-name': 'object',
  object: 'object',
  'build-context': 'path',
  'container-path-or-host-path': 'path',
  'host-path': 'path',
  command: 'program',
  argument: 'argument',
  'key-value': 'argument',
  text: 'argument',
};

function wordOf(scope: OperandScope, lexis: Lexis): Pattern {
  switch (scope) {
    case 'image':
      return imageWord(lexis);
    case 'object':
      return wholeWord(lexis, 'variable.other.object.docker');
    case 'path':
      return wholeWord(lexis, 'string.unquoted.path.docker');
    case 'program':
      return program(lexis);
    case 'argument':
      return wholeWord(lexis, 'string.unquoted.argument.docker');
  }
}

const subcommand = { name: 'support.function.subcommand.docker' };

/** Between words anywhere in a command. */
const between: readonly Pattern[] = [include('#continuation'), include('#redirection')];

/** Expansions before the image: they hold flags, so the image is still to come. */
const expandedFlags = (lexis: Lexis): Pattern => ({
  match: `${wordStart}${lexis.expandedFlags}${wordEnd(lexis)}`,
  captures: { 0: { patterns: [include('#expansions')] } },
});

/** What follows after `docker`, and after `docker-compose`, with all rules they lead to. */
export interface CommandRules {
  readonly docker: readonly Pattern[];
  readonly compose: readonly Pattern[];
  readonly repository: Repository;
}

export function buildCommandRules(lexis: Lexis): CommandRules {
  const rules = startSharing();
  const after = (node: CommandNode): Pattern => {
    const name = `after-${node.path.join('-') || 'docker'}`;
    return rules.share(name, [...subcommandRules(node, after, lexis), ...restOf(node.spec, rules, lexis)]);
  };
  const compose = findCommand(['compose']);
  return {
    docker: [after(commandTree)],
    compose: compose ? [after(compose)] : [],
    repository: rules.repository,
  };
}

/** One rule for all subcommands that are followed by the same. */
function subcommandRules(
  node: CommandNode,
  after: (node: CommandNode) => Pattern,
  lexis: Lexis,
): readonly Pattern[] {
  const forms = new Map<string, { readonly names: string[]; readonly next: Pattern }>();
  for (const [name, child] of node.children) {
    const next = after(child);
    const form = forms.get(next.include ?? '') ?? { names: [], next };
    form.names.push(name);
    forms.set(next.include ?? '', form);
  }
  return Array.from(forms.values(), ({ names, next }) => ({
    begin: `${wordStart}${oneOf(names)}${wordEnd(lexis)}`,
    beginCaptures: { 0: subcommand },
    end: lexis.commandEnd,
    patterns: [next],
  }));
}

/** Flags and operands. */
function restOf(spec: CommandSpec, { share }: SharedRules, lexis: Lexis): readonly Pattern[] {
  const own = ownFlags(spec, lexis).map((pattern) => share('flags-with-value', [pattern]));
  const flags = [...own, include('#long-flag-with-value'), include('#plain-flags')];
  const scopes = spec.operands.map(({ kind }) => scopeOf[kind]);
  const expanded =
    spec.flagsStopAtOperand && scopes.includes('program')
      ? [share('expanded-flags', [expandedFlags(lexis)])]
      : [];
  const later = spec.flagsStopAtOperand ? [] : flags;
  const operands = share(`operands-${[...new Set(scopes)].join('-') || 'none'}`, [
    operandRule(scopes, later, lexis),
  ]);
  return [...between, ...flags, ...expanded, operands];
}

/** Reads the operands in their order; the last scope serves for all that follow. */
function operandRule(scopes: readonly OperandScope[], flags: readonly Pattern[], lexis: Lexis): Pattern {
  const { anyWord, commandEnd } = lexis;
  const [scope = 'argument', ...others] = scopes;
  const word = wordOf(scope, lexis);
  if (scope === 'program') return { begin: anyWord, end: commandEnd, patterns: [word] };
  const isLast = others.every((other) => other === scope);
  // One operand among flags.
  const one = { begin: anyWord, end: `(?=[\\s${lexis.breaks}])|${commandEnd}`, patterns: [word] };
  if (isLast && flags.length > 0) return one;
  const next = isLast ? [one] : [...flags, operandRule(others, flags, lexis)];
  return { begin: anyWord, end: commandEnd, patterns: [word, ...between, ...next] };
}

export const sharedFlags = (lexis: Lexis): Repository => ({
  'long-flag-with-value': { patterns: [longFlagWithValue(lexis)] },
  'plain-flags': { patterns: plainFlags(lexis) },
});
