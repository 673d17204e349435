// A command site made of an argument vector, without any shell between.
import type { CommandSite, Word } from '../../server/src/hosts/types';

/** `argv` without the command word; each word stands in the text as it is, one blank apart. */
export function siteOfArgv(argv: readonly string[]): CommandSite {
  let at = 0;
  const words = ['docker', ...argv].map((cooked): Word => {
    const start = at;
    at += cooked.length + 1;
    const span = { start, end: start + cooked.length };
    return { cooked, span, map: [0, start], dynamic: [], quoting: 'single' };
  });
  return {
    shell: 'posix',
    text: ['docker', ...argv].join(' '),
    words,
    redirections: [],
    wrappers: [],
    appendsArguments: false,
    surroundings: { stdin: 'inherited', pipesStderr: false, substituted: false, conditional: false },
  };
}
