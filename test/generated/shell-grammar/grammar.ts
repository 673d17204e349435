// The injection grammars for docker commands in files of the shells, built of the command registry.
import { cmdLexis } from './cmd-lexis';
import { buildCommandRules, sharedFlags } from './commands';
import type { Lexis } from './lexis';
import { include, type Pattern } from './pattern';
import { posixLexis } from './posix-lexis';
import { powershellLexis } from './powershell-lexis';
import type { Repository } from './shared-rules';
import { continuation, image, redirection, value } from './words';
import { commandPrefix } from './wrappers';

/** What the editor loads; plain data that becomes JSON. */
export interface Grammar {
  readonly comment: string;
  readonly name: string;
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly Pattern[];
  readonly repository: Repository;
}

/** By the last part of their scope and file names. */
export const grammars = {
  shell: { lexis: posixLexis, files: 'shell scripts' },
  bat: { lexis: cmdLexis, files: 'batch files' },
  powershell: { lexis: powershellLexis, files: 'PowerShell' },
} as const;

const comment = [
  'Written by `npm run docs` from the command registry (test/generated/shell-grammar): do not edit.',
  'Scopes are chosen for what default themes do with them: the command looks like any other command of the shell',
  '(entity.name.function), subcommands are library functions (support.function), flags are what the shell grammar',
  'makes of options (constant.other.option), images are types (entity.name.type) with tags as numbers,',
  'names of containers, networks and volumes are variables, and what the program in the container gets is plain text:',
  'so a docker flag behind the image, which docker does not see, has no flag’s colour.',
].join(' ');

export function buildGrammar(name: keyof typeof grammars): Grammar {
  const { lexis, files } = grammars[name];
  const { docker, compose, repository } = buildCommandRules(lexis);
  return {
    comment,
    name: `Docker commands in ${files}`,
    scopeName: `docker-commands.injection.${name}`,
    injectionSelector: selectorOf(lexis),
    patterns: [dockerCommand('docker', docker, lexis), dockerCommand('docker-compose', compose, lexis)],
    repository: {
      continuation: { patterns: [continuation(lexis), ...lexis.ownWords] },
      expansions: { patterns: lexis.expansions },
      image: { patterns: image(lexis) },
      redirection: { patterns: [redirection(lexis)] },
      value: { patterns: value(lexis) },
      ...sharedFlags(lexis),
      ...repository,
    },
  };
}

/**
 * Code of the shell wherever it stands, but not strings and comments, and not inside of a docker command, where a word
 * `docker` names an image or folder. A substitution is code again, also in a string or in another docker command.
 */
function selectorOf({ host, block, substitutions }: Lexis): string {
  const outer = ['(string | meta.command.docker)', ...some(substitutions)].join(' - ');
  // A string in a substitution, but not a substitution in that string.
  const inner = substitutions.map((scope) => {
    const deeper = substitutions.map((other) => `${scope} string.quoted ${other}`);
    return `(${[`${scope} string.quoted`, ...some(deeper)].join(' - ')})`;
  });
  return [`L:(${host} | ${block})`, 'comment', `(${outer})`, ...some(inner)].join(' - ');
}

const some = (selectors: readonly string[]): readonly string[] =>
  selectors.length === 0 ? [] : [`(${selectors.join(' | ')})`];

function dockerCommand(name: string, patterns: readonly Pattern[], lexis: Lexis): Pattern {
  const { commandStart, folders, continuation, commandEnd, host } = lexis;
  return {
    begin: `${commandStart}(${commandPrefix(lexis)})(${folders}${name}(?:\\.exe)?)(?=[ \\t\\n;&|]|${continuation}\\n)`,
    beginCaptures: {
      1: { patterns: [include(host)] },
      2: { name: 'entity.name.function.call.docker entity.name.command.docker' },
    },
    end: commandEnd,
    name: 'meta.command.docker',
    patterns,
  };
}
