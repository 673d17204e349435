// Commands as another shell runs them: what is written, what is not, and that docker gets the same words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandsInOtherShells } from '../../server/src/features/other-shell/other-shell';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { LineShell } from '../../server/src/hosts/shell-syntax/continuation';
import { variantsOf } from '../support/fixture';

const languages: Readonly<Record<LineShell, string>> = {
  posix: 'shellscript',
  cmd: 'bat',
  powershell: 'powershell',
};

function convert(from: LineShell, to: LineShell, text: string): string | undefined {
  const file = openHostFile(text, languages[from]);
  const offers = commandsInOtherShells(file, file.sites[0]?.offset ?? 0);
  return offers.find(({ shell }) => shell === to)?.text;
}

describe('to another shell', () => {
  test.each<[LineShell, string, LineShell, string]>([
    [
      'posix',
      'docker run -d \\\n  --name web \\\n  -v "$PWD:/app" \\\n  nginx:1.29\n',
      'cmd',
      'docker run -d ^\n  --name web ^\n  -v "%cd%:/app" ^\n  nginx:1.29\n',
    ],
    [
      'posix',
      'docker run -d \\\n  -v $(pwd):/app \\\n  nginx:1.29\n',
      'powershell',
      'docker run -d `\n  -v "${PWD}:/app" `\n  nginx:1.29\n',
    ],
    ['cmd', 'docker run -v %CD%:/app ^\n  x:1\n', 'posix', 'docker run -v "${PWD}:/app" \\\n  x:1\n'],
    ['cmd', 'docker run -v %cd%\\a:/app x:1\n', 'powershell', 'docker run -v "${PWD}\\a:/app" x:1\n'],
    ['powershell', 'docker run -v ${PWD}:/app x:1\n', 'cmd', 'docker run -v "%cd%:/app" x:1\n'],
    [
      'powershell',
      'docker run -e "T=$env:TOKEN" `\n  x:1',
      'posix',
      'docker run -e "T=${TOKEN}" \\\n  x:1\n',
    ],
    ['posix', 'docker run -e T=$TOKEN x:1\n', 'powershell', 'docker run -e "T=${env:TOKEN}" x:1\n'],
    ['posix', 'docker run --name $NAME x:1\n', 'powershell', 'docker run --name $env:NAME x:1\n'],
    ['posix', 'docker rm $NAMES\n', 'cmd', 'docker rm %NAMES%\n'],
    [
      'posix',
      'docker run -v ~/.aws:/root/.aws x:1\n',
      'cmd',
      'docker run -v "%USERPROFILE%/.aws:/root/.aws" x:1\n',
    ],
    ['posix', 'docker run -v ~/.aws:/a x:1\n', 'powershell', 'docker run -v "${HOME}/.aws:/a" x:1\n'],
    [
      'posix',
      "docker run -e 'A=b c' x:1 sh -c 'a && b'\n",
      'cmd',
      'docker run -e "A=b c" x:1 sh -c "a && b"\n',
    ],
    ['posix', `docker run -e 'A={"b": "c&d"}' x:1\n`, 'cmd', 'docker run -e "A={\\"b\\": \\"c^&d\\"}" x:1\n'],
    ['posix', `docker run -e 'A="b" & c' x:1\n`, 'cmd', 'docker run -e "A=\\"b\\" & c" x:1\n'],
    ['posix', `docker run -e 'A="b&c"' x:1\n`, 'cmd', 'docker run -e "A=\\"b^&c\\"" x:1\n'],
    ['cmd', 'docker run -e "A=\\"b^&c\\"" x:1\n', 'posix', `docker run -e 'A="b&c"' x:1\n`],
    ['cmd', 'docker run -e "A=$b" x:1\n', 'posix', "docker run -e 'A=$b' x:1\n"],
    ['cmd', 'docker run -e "A=$b" x:1\n', 'powershell', "docker run -e 'A=$b' x:1\n"],
    ['posix', "docker run -e A=it\\'s x:1\n", 'powershell', "docker run -e 'A=it''s' x:1\n"],
    ['posix', 'docker run --cpus=1.5 -l a,b x:1\n', 'powershell', "docker run '--cpus=1.5' -l 'a,b' x:1\n"],
    ['posix', 'docker rm -f web 2>/dev/null || true\n', 'cmd', 'docker rm -f web 2>nul\n'],
    ['posix', 'docker rm -f web >/dev/null 2>&1\n', 'powershell', 'docker rm -f web >$null 2>$null\n'],
    ['powershell', 'docker rm -f web 2>$null\n', 'posix', 'docker rm -f web 2>/dev/null\n'],
    ['powershell', 'docker rm -f web *> $null\n', 'cmd', 'docker rm -f web >nul 2>&1\n'],
    ['posix', 'docker save x:1 > x.tar\n', 'cmd', 'docker save x:1 > x.tar\n'],
    ['posix', 'cd /srv && docker build -t 웹:1 .\n', 'cmd', 'docker build -t 웹:1 .\n'],
    ['posix', 'if true; then\n  docker run -d \\\n    x:1\nfi\n', 'powershell', 'docker run -d `\n  x:1\n'],
  ])('%s %j to %s', (from, text, to, expected) => {
    for (const { name, marked } of variantsOf(text)) expect(convert(from, to, marked), name).toBe(expected);
  });
});

describe('not where it would not be the same', () => {
  test.each<[LineShell, string, LineShell]>([
    ['posix', 'sudo docker ps\n', 'cmd'],
    ['posix', 'A=b docker compose up\n', 'cmd'],
    ['posix', 'A="b c" \\\n  docker compose up\n', 'powershell'],
    ['posix', 'id=$(docker ps -q)\n', 'cmd'],
    ['posix', 'docker ps | grep web\n', 'cmd'],
    ['posix', 'echo x | docker login --password-stdin\n', 'powershell'],
    ['posix', 'docker run x:1 &\n', 'cmd'],
    ['posix', 'docker rm $(docker ps -aq)\n', 'powershell'],
    ['posix', 'docker run x:1 sh <<EOF\nls\nEOF\n', 'cmd'],
    ['posix', 'docker run -e A=${B:-c} x:1\n', 'cmd'],
    ['posix', 'docker run -u $UID x:1\n', 'cmd'],
    ['posix', 'docker run x:1 ls *.js\n', 'cmd'],
    ['posix', 'docker run $OPTIONS x:1\n', 'powershell'],
    ['posix', 'docker run -e A=50% x:1\n', 'cmd'],
    ['posix', `docker run -e 'A="' x:1\n`, 'cmd'],
    ['posix', `docker run -e 'A="b"' x:1\n`, 'powershell'],
    ['posix', "docker run -e '' x:1\n", 'powershell'],
    ['posix', "docker run x:1 sh -c 'a\nb'\n", 'cmd'],
    ['posix', 'docker save x:1 > x.tar\n', 'powershell'],
    ['posix', 'docker logs x 2>&1\n', 'powershell'],
    ['posix', 'docker run \\\n  # why\n  x:1\n', 'cmd'],
    ['cmd', 'for %%i in (a) do docker rm %%i\n', 'posix'],
    ['cmd', 'docker run -e A=%B:c=d% x:1\n', 'posix'],
    ['powershell', 'docker run @options x:1\n', 'posix'],
    ['powershell', '$id = docker run x:1\n', 'posix'],
    ['powershell', 'docker run -v $PSScriptRoot:/a x:1\n', 'cmd'],
    ['powershell', 'docker --% run x:1\n', 'cmd'],
  ])('%s %j to %s', (from, text, to) => {
    expect(openHostFile(text, languages[from]).sites).not.toEqual([]);
    expect(convert(from, to, text)).toBeUndefined();
  });
});

/** Text that all shells have trouble with in their own ways. */
const word = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'B',
        '7',
        ' ',
        '"',
        "'",
        '\\',
        '$',
        '`',
        '^',
        '&',
        '|',
        '<',
        '>',
        '(',
        ')',
        '!',
        '#',
        ';',
        ',',
        '~',
      ],
      ...['=', ':', '-', '.', '/', '{', '}', '*', '?', '@', '한', '🐳', '%', '\t', '[', ']'],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

const inSingleQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

test('docker gets the words that were written, there and back', () => {
  let converted = 0;
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.constantFrom<LineShell>('cmd', 'powershell'),
      (words, shell) => {
        const text = `docker run x:1 ${words.map(inSingleQuotes).join(' \\\n  ')}\n`;
        const there = convert('posix', shell, text);
        if (there === undefined) return;
        converted += 1;
        const cooked = openHostFile(there, languages[shell]).sites.map(({ site }) =>
          site.words.slice(3).map((read) => read.cooked),
        );
        expect(cooked).toEqual([words]);
        const back = convert(shell, 'posix', there) ?? '';
        const [site] = openHostFile(back, 'shellscript').sites;
        expect(site?.site.words.slice(3).map((read) => read.cooked)).toEqual(words);
      },
    ),
    { numRuns: 3000 },
  );
  expect(converted).toBeGreaterThan(500);
});
