// The snippets for batch files and PowerShell, made of those for the shell.
import type { SnippetEntry } from '../../support/snippet-file';

/** What is written in another way than in a POSIX shell, in the order in which it is replaced. */
export interface Translation {
  readonly replacements: readonly (readonly [posix: RegExp, replacement: string])[];
  /** What must not be left: the shell has no short way to say it, so that it has no such snippet. */
  readonly foreign: RegExp;
}

/** No words of the shell's own, but programs that are on no Windows, and loops. */
const posixOnly = /\b(?:xargs|grep|gzip|cut|printf|trap|seq)\b|^#!|^\s*\[/mu.source;

/** `type=bind,src="…"` becomes one string: PowerShell would take a comma outside of quotes for a list. */
const quotedFields = [/(--\w+) (\S+?,\S+?)"([^"\n]*)"(\S*)/gu, '$1 "$2$3$4"'] as const;

export const cmdTranslation: Translation = {
  replacements: [
    [/ \\$/gmu, ' ^'],
    quotedFields,
    [/-\\\$\(date \+%F\)/gu, ''],
    [/\\\$\(pwd\)/gu, '%CD%'],
    [/\\\$\{(\w+):\?\\\}/gu, '%$1%'],
    [/\\\$HOME\b/gu, '%USERPROFILE%'],
    [/printf '%s' "\\\$(\$\{\d+:\w+\})" \|/gu, 'echo %$1%|'],
    [/^(docker .*) \| xargs -r (docker .*)$/gmu, "for /f %%i in ('$1') do $2 %%i"],
    [/grep -C \S+ /gu, 'findstr '],
    [/grep --line-buffered -i /gu, 'findstr /i '],
    [/ 2>\/dev\/null \|\| true$/gmu, ' 2>nul'],
    [/>\/dev\/null/gu, '>nul'],
    [/ \|\|\n\s+/gu, ' || '],
    // Single quotes are characters like any other.
    [/(?<!in \()'([^'\n"]*)'(?!\) do)/gu, '"$1"'],
    [/(?<!in \()'([^'\n"]*)"([^'\n"]*)"([^'\n"]*)'/gu, '"$1\\\\"$2\\\\"$3"'],
  ],
  foreign: new RegExp(`${posixOnly}|\\\\\\$(?!MYSQL)|^\\w+=`, 'mu'),
};

export const powershellTranslation: Translation = {
  replacements: [
    [/ \\$/gmu, ' `'],
    quotedFields,
    [/-\\\$\(date \+%F\)/gu, ''],
    [/\\\$\(pwd\)/gu, '\\${PWD}'],
    [/\\\$\{(\w+):\?\\\}/gu, '\\$env:$1'],
    [/printf '%s' "\\\$(\$\{\d+:\w+\})" \|/gu, '\\$env:$1 |'],
    [/^(docker .*) \| xargs -r (docker .*)$/gmu, '$1 | ForEach-Object { $2 \\$_ }'],
    [/grep -C (\S+) /gu, 'Select-String -Context $1 '],
    [/grep --line-buffered -i /gu, 'Select-String '],
    [/ 2>\/dev\/null \|\| true$/gmu, ' 2>\\$null'],
    [/^(.*) >\/dev\/null 2>&1 \|\|\n\s+(.*)$/gmu, '$1 *>\\$null; if (-not \\$?) { $2 }'],
    // Windows PowerShell knows no `&&`.
    [/^(docker [^"'\n]*) && (docker .*)$/gmu, '$1; if (\\$?) { $2 }'],
  ],
  // Windows PowerShell writes files in UTF-16, reads none with `<`, and loses the quotes within an argument.
  foreign: new RegExp(
    `${posixOnly}|\\\\\\$(?!env:|\\{PWD\\}|HOME\\b|null\\b|[_?])|^\\w+=|(?<![2*])>|<|'[^'\\n]*"[^'\\n]*'`,
    'mu',
  ),
};

/** Those that the shell can say, under the same names and prefixes. */
export function translateSnippets(
  snippets: Readonly<Record<string, SnippetEntry>>,
  { replacements, foreign }: Translation,
): Record<string, SnippetEntry> {
  const translated = Object.entries(snippets).flatMap(([name, entry]): [string, SnippetEntry][] => {
    let body = typeof entry.body === 'string' ? entry.body : entry.body.join('\n');
    for (const [posix, replacement] of replacements) body = body.replace(posix, replacement);
    if (foreign.test(body)) return [];
    const lines = renumber(body).split('\n');
    const [only = ''] = lines;
    return [[name, { ...entry, body: lines.length === 1 ? only : lines }]];
  });
  return Object.fromEntries(translated);
}

/** Tab stops without gaps, where a replacement has left one out. */
function renumber(body: string): string {
  const stop = /(?<=(?<!\\)\$\{?)\d+/gu;
  const numbers = [...new Set(body.match(stop)?.map(Number))].sort((a, b) => a - b).filter((n) => n > 0);
  return body.replace(stop, (number) => String(numbers.indexOf(Number(number)) + 1));
}
