// How a shell has a name of a file written at the cursor, so that it stays one word.
import type { ShellName } from '../../hosts/types';

export type OpenQuote = 'none' | 'single' | 'double' | 'ansi-c';

/** Which quote is open behind `text`, which begins where the word does. */
export function openQuote(text: string, shell: ShellName): OpenQuote {
  if (shell === 'exec-form') return 'none';
  const escape = escapes[shell];
  let open: OpenQuote = 'none';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === escape && open !== 'single' && !(shell === 'cmd' && open === 'double')) at += 1;
    else if (open !== 'none') open = closers[open] === character ? 'none' : open;
    else if (character === '"') open = 'double';
    else if (character === "'" && shell !== 'cmd')
      open = shell === 'posix' && text.charAt(at - 1) === '$' ? 'ansi-c' : 'single';
  }
  return open;
}

const escapes = { posix: '\\', powershell: '`', cmd: '^' } as const;
const closers = { single: "'", double: '"', 'ansi-c': "'" } as const;

/** Undefined where the shell has no way to write it there. */
export function quotedName(name: string, shell: ShellName, open: OpenQuote): string | undefined {
  switch (shell) {
    case 'posix':
      return posixName(name, open);
    case 'powershell':
      if (open === 'single') return name.replaceAll("'", "''");
      return name.replace(open === 'double' ? /[`"$]/gu : /[^\p{L}\p{N}\p{M}_%+=:./~-]/gu, '`$&');
    case 'cmd':
      // Variables are put in also within quotes.
      if (/[%"!]/u.test(name)) return undefined;
      return open === 'double' || !/[\s&|<>^(),;=]/u.test(name) ? name : `"${name}"`;
    case 'exec-form':
      return name;
  }
}

function posixName(name: string, open: OpenQuote): string {
  switch (open) {
    case 'none':
      return name.replace(/[^\p{L}\p{N}\p{M}_@%+=:,./-]/gu, '\\$&');
    case 'single':
      return name.replaceAll("'", "'\\''");
    case 'double':
      return name.replace(/[\\"$`]/gu, '\\$&');
    case 'ansi-c':
      return name.replace(/[\\']/gu, '\\$&');
  }
}
