// What stands inside of words: the host grammar's strings and expansions, and the shapes of docker's values.
import { afterWord, commandEnd, include, placeholder, wordEnd, wordStart, type Pattern } from './pattern';

/** Characters that nothing else explains. */
const plainRun = '[^\\s;&|()<>`"\'$\\\\,=:/@]+|[,=:/@]';

/** The start of a value: behind the flag, or behind the blank that follows it. */
const valueStart = '(?:\\G|(?<=[ \\t]))';

export const continuation: Pattern = {
  match: '(\\\\)\\n',
  captures: { 1: { name: 'constant.character.escape.line-continuation.docker' } },
};

/** Operator and target, so that the target is not taken for an operand. */
export const redirection: Pattern = {
  begin: `(?!${placeholder})(?:${wordStart}\\d+)?(?:&>>?|<<<|>[>|&]?(?!\\()|<[&>]?(?!\\())[ \\t]*`,
  beginCaptures: { 0: { name: 'keyword.operator.redirect.shell' } },
  end: afterWord,
  patterns: [include('#expansions'), { match: plainRun, name: 'string.unquoted.argument.shell' }],
};

/** Strings and expansions as the host grammar colours them. */
export const expansions: readonly Pattern[] = [
  { match: placeholder, name: 'constant.other.placeholder.docker' },
  include('source.shell#string'),
  include('source.shell#variable'),
  include('source.shell#interpolation'),
  include('source.shell#subshell_dollar'),
  include('source.shell#redirection'),
];

const address = '(?:(?:\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:]+\\]):)?';
const portRange = '\\d+(?:-\\d+)?';
const unit = '(?:[kmgtp]i?b?|b|ns|us|µs|ms|s|h)';

/** A flag's value: ports, numbers with units, `NAME=value`, or any text. */
export const value: readonly Pattern[] = [
  include('#expansions'),
  {
    match: `${valueStart}${address}(?:${portRange})?:${portRange}(/(?:tcp|udp|sctp))?${wordEnd}`,
    name: 'constant.numeric.port.docker',
    captures: { 1: { name: 'keyword.other.unit.docker' } },
  },
  {
    match: `${valueStart}-?\\d+(?:\\.\\d+)?(?i:${unit}(?:\\d+(?:\\.\\d+)?${unit})*)?${wordEnd}`,
    name: 'constant.numeric.docker',
  },
  { match: `${valueStart}(?:true|false)${wordEnd}`, name: 'constant.language.docker' },
  {
    match: '(?:\\G|(?<=[ \\t,]))([A-Za-z_][\\w.-]*)(=)',
    captures: { 1: { name: 'variable.other.key.docker' }, 2: { name: 'keyword.operator.assignment.docker' } },
  },
  { match: plainRun, name: 'string.unquoted.value.docker' },
];

const registry = '(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)(?::\\d+)?|[A-Za-z0-9-]+:\\d+';

/** An image reference piece by piece, so that `$REGISTRY/app:$TAG` has its colours too. */
export const image: readonly Pattern[] = [
  include('#expansions'),
  {
    match: `${valueStart}(${registry})(/)`,
    captures: {
      1: { name: 'entity.name.namespace.registry.docker' },
      2: { name: 'punctuation.separator.image.docker' },
    },
  },
  {
    match: `(:)([\\w.-]*)(?=[\\s;&|()<>\`$"'@{]|$)`,
    captures: {
      1: { name: 'punctuation.separator.image.docker' },
      2: { name: 'constant.numeric.tag.docker' },
    },
  },
  {
    match: '(@)([a-z0-9]+:[0-9A-Fa-f]*)',
    captures: {
      1: { name: 'punctuation.separator.image.docker' },
      2: { name: 'constant.numeric.digest.docker' },
    },
  },
  { match: '/', name: 'punctuation.separator.image.docker' },
  { match: '[^\\s;&|()<>`"\'$\\\\:/@]+|[:@]', name: 'entity.name.type.image.docker' },
];

/** Words that are neither docker's flags nor its values: what the program in the container is given. */
export const argument: Pattern = {
  match: plainRun,
  name: 'string.unquoted.argument.docker',
};

/** A word read to its end, all of it but strings and expansions under one name. */
export function wholeWord(name: string, begin = '\\G'): Pattern {
  return { begin, end: afterWord, patterns: [include('#expansions'), { match: plainRun, name }] };
}

export const imageWord: Pattern = {
  begin: '\\G',
  end: afterWord,
  name: 'meta.image.docker',
  patterns: [include('#image')],
};

/**
 * The program that runs in the container, and its arguments up to the end of the command. Where an option stands in
 * the program's place, the image knows the program.
 */
export const program: Pattern = {
  begin: '\\G',
  end: commandEnd,
  name: 'meta.program.docker',
  patterns: [
    wholeWord('entity.name.function.call.docker entity.name.command.program.docker', '\\G(?!-)'),
    include('#continuation'),
    include('#redirection'),
    include('#expansions'),
    argument,
  ],
};
