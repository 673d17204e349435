// The injection grammar for docker commands in shell files, built of the command registry.
import { buildCommandRules, sharedFlags } from './commands';
import { commandEnd, include, type Pattern } from './pattern';
import type { Repository } from './shared-rules';
import { commandPrefix, commandStart } from './wrappers';
import { continuation, expansions, image, redirection, value } from './words';

/** What the editor loads; plain data that becomes JSON. */
export interface Grammar {
  readonly comment: string;
  readonly name: string;
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly Pattern[];
  readonly repository: Repository;
}

/** A substitution is code again, also in a string or in another docker command. */
const substitutions = ['meta.scope.subshell', 'string.interpolated'];

/** A string in a substitution, but not a substitution in that string. */
const innerStrings = substitutions
  .map((scope) => `(${scope} string.quoted - ${scope} string.quoted ${scope})`)
  .join(' | ');

/**
 * Code of the shell wherever it stands, but not strings and comments, and not inside of a docker command, where a word
 * `docker` names an image or folder.
 */
const selector = [
  'L:source.shell',
  'comment',
  `((string | meta.command.docker) - (${substitutions.join(' | ')}))`,
  `(${innerStrings})`,
].join(' - ');

const comment = [
  'Written by `npm run docs` from the command registry (test/generated/shell-grammar): do not edit.',
  'Scopes are chosen for what default themes do with them: the command looks like any other command of the shell',
  '(entity.name.function), subcommands are library functions (support.function), flags are what the shell grammar',
  'makes of options (constant.other.option), images are types (entity.name.type) with tags as numbers,',
  'names of containers, networks and volumes are variables, and what the program in the container gets is plain text:',
  'so a docker flag behind the image, which docker does not see, has no flag’s colour.',
].join(' ');

export function buildShellGrammar(): Grammar {
  const { docker, compose, repository } = buildCommandRules();
  return {
    comment,
    name: 'Docker commands in shell scripts',
    scopeName: 'docker-commands.injection.shell',
    injectionSelector: selector,
    patterns: [dockerCommand('docker', docker), dockerCommand('docker-compose', compose)],
    repository: {
      continuation: { patterns: [continuation] },
      expansions: { patterns: expansions },
      image: { patterns: image },
      redirection: { patterns: [redirection] },
      value: { patterns: value },
      ...sharedFlags,
      ...repository,
    },
  };
}

function dockerCommand(name: string, patterns: readonly Pattern[]): Pattern {
  return {
    begin: `${commandStart}(${commandPrefix()})((?:[\\w.~-]*/)*${name}(?:\\.exe)?)(?=[ \\t\\n;]|\\\\\\n)`,
    beginCaptures: {
      1: { patterns: [include('source.shell')] },
      2: { name: 'entity.name.function.call.docker entity.name.command.docker' },
    },
    end: commandEnd,
    name: 'meta.command.docker',
    patterns,
  };
}
