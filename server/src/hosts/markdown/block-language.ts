// What a code block holds, told by its info string: shell text of some kind, or a Dockerfile.
import { shellContinuedBy, type LineShell } from '../shell-syntax/continuation';

export interface BlockLanguage {
  readonly shell: LineShell;
  /** A record of what was typed and what was answered. */
  readonly isSession: boolean;
}

const languages: Readonly<Record<string, BlockLanguage>> = {
  ...named({ shell: 'posix', isSession: false }, 'sh bash shell zsh ksh ash dash shellscript'),
  ...named(
    { shell: 'posix', isSession: true },
    'console shell-session shellsession sh-session bash-session terminal',
  ),
  ...named({ shell: 'cmd', isSession: false }, 'bat batch cmd dosbatch winbatch dos'),
  ...named({ shell: 'cmd', isSession: true }, 'doscon'),
  ...named({ shell: 'powershell', isSession: false }, 'powershell ps1 pwsh posh'),
  ...named({ shell: 'powershell', isSession: true }, 'ps1con pwsh-session'),
};

/** Blocks that may hold anything. */
const unspecific: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plaintext', 'plain']);

/** Highlighters know Dockerfiles by all of these names. */
const dockerfiles: ReadonlySet<string> = new Set(['dockerfile', 'containerfile', 'docker']);

/** `unspecific` where only the first line of the block can tell; undefined for other languages. */
export function languageOfInfo(info: string): BlockLanguage | 'dockerfile' | 'unspecific' | undefined {
  const name = /^[{.\s]*([\w+-]*)/u.exec(info)?.[1]?.toLowerCase() ?? '';
  if (unspecific.has(name)) return 'unspecific';
  if (dockerfiles.has(name)) return 'dockerfile';
  return Object.hasOwn(languages, name) ? languages[name] : undefined;
}

/** The shell of a block that does not name it: the first line that goes on in the next one tells. */
export function shellOfLines(lines: readonly string[]): LineShell {
  for (const line of lines) {
    const last = /[ \t]([\\^`])[ \t]*\r?\n?$/u.exec(line)?.[1];
    if (last !== undefined) return shellContinuedBy(last) ?? 'posix';
  }
  return 'posix';
}

function named(language: BlockLanguage, names: string): Record<string, BlockLanguage> {
  return Object.fromEntries(names.split(' ').map((name) => [name, language]));
}
