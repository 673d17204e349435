// What stands inside of words: the host grammar's strings and expansions, and the shapes of docker's values.
import { afterWord, hostSuffix, wordEnd, type Lexis } from './lexis';
import { include, type Pattern } from './pattern';

/** Characters that nothing else explains; `but` are further ones that end the run. */
const plainRun = ({ separators, specials, closing }: Lexis, but = ',=:/@'): string => {
  const character = `[^\\s${separators}${specials}${but}]`;
  return closing === '' ? `${character}+` : `(?:(?!${closing})${character})+`;
};

const anyPlain = (lexis: Lexis): string => `${plainRun(lexis)}|[,=:/@]`;

/** The start of a value: behind the flag, or behind the blank that follows it. */
const valueStart = '(?:\\G|(?<=[ \\t]))';

export function continuation(lexis: Lexis): Pattern {
  return {
    match: `(${lexis.continuation})\\n`,
    captures: { 1: { name: 'constant.character.escape.line-continuation.docker' } },
  };
}

/** Operator and target, so that the target is not taken for an operand. */
export function redirection(lexis: Lexis): Pattern {
  return {
    begin: `${lexis.redirection}[ \\t]*`,
    beginCaptures: { 0: { name: lexis.redirectionName } },
    end: afterWord(lexis),
    patterns: [
      include('#expansions'),
      { match: anyPlain(lexis), name: `string.unquoted.argument${hostSuffix(lexis)}` },
    ],
  };
}

const address = '(?:(?:\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:]+\\]):)?';
const portRange = '\\d+(?:-\\d+)?';
const unit = '(?:[kmgtp]i?b?|b|ns|us|µs|ms|s|h)';

/** A flag's value: ports, numbers with units, `NAME=value`, or any text. */
export function value(lexis: Lexis): readonly Pattern[] {
  return [
    include('#expansions'),
    {
      match: `${valueStart}${address}(?:${portRange})?:${portRange}(/(?:tcp|udp|sctp))?${wordEnd(lexis)}`,
      name: 'constant.numeric.port.docker',
      captures: { 1: { name: 'keyword.other.unit.docker' } },
    },
    {
      match: `${valueStart}-?\\d+(?:\\.\\d+)?(?i:${unit}(?:\\d+(?:\\.\\d+)?${unit})*)?${wordEnd(lexis)}`,
      name: 'constant.numeric.docker',
    },
    { match: `${valueStart}(?:true|false)${wordEnd(lexis)}`, name: 'constant.language.docker' },
    {
      match: '(?:\\G|(?<=[ \\t,]))([A-Za-z_][\\w.-]*)(=)',
      captures: {
        1: { name: 'variable.other.key.docker' },
        2: { name: 'keyword.operator.assignment.docker' },
      },
    },
    { match: anyPlain(lexis), name: 'string.unquoted.value.docker' },
  ];
}

const registry = '(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)(?::\\d+)?|[A-Za-z0-9-]+:\\d+';

/** An image reference piece by piece, so that `$REGISTRY/app:$TAG` has its colours too. */
export function image(lexis: Lexis): readonly Pattern[] {
  return [
    include('#expansions'),
    {
      match: `${valueStart}(${registry})(/)`,
      captures: {
        1: { name: 'entity.name.namespace.registry.docker' },
        2: { name: 'punctuation.separator.image.docker' },
      },
    },
    {
      match: `(:)([\\w.-]*)(?=[\\s${lexis.separators}${lexis.specials}@{]|$)`,
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
    { match: `${plainRun(lexis, ':/@')}|[:@]`, name: 'entity.name.type.image.docker' },
  ];
}

/** A word read to its end, all of it but strings and expansions under one name. */
export function wholeWord(lexis: Lexis, name: string, begin = '\\G'): Pattern {
  return {
    begin,
    end: afterWord(lexis),
    patterns: [include('#expansions'), { match: anyPlain(lexis), name }],
  };
}

export function imageWord(lexis: Lexis): Pattern {
  return { begin: '\\G', end: afterWord(lexis), name: 'meta.image.docker', patterns: [include('#image')] };
}

/**
 * The program that runs in the container, and its arguments up to the end of the command: neither docker's flags nor
 * its values. Where an option stands in the program's place, the image knows the program.
 */
export function program(lexis: Lexis): Pattern {
  return {
    begin: '\\G',
    end: lexis.commandEnd,
    name: 'meta.program.docker',
    patterns: [
      wholeWord(lexis, 'entity.name.function.call.docker entity.name.command.program.docker', '\\G(?!-)'),
      include('#continuation'),
      include('#redirection'),
      include('#expansions'),
      { match: anyPlain(lexis), name: 'string.unquoted.argument.docker' },
    ],
  };
}
