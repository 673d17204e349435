// Where colours begin and end in batch files and PowerShell, over every host grammar at hand.
import { describe, expect, test } from 'vitest';
import { describeColours, hostsOf, isOurs, loadGrammar, tokensOf, type Token } from '../support/colours';

interface Shell {
  readonly scope: 'source.batchfile' | 'source.powershell';
  /** No docker command. */
  readonly silent: readonly string[];
  /** A command, and what comes behind it. */
  readonly ends: readonly (readonly [string, string])[];
}

const shells: readonly Shell[] = [
  {
    scope: 'source.batchfile',
    silent: [
      'echo docker run nginx',
      'echo Starting (docker run)',
      'echo a^& docker ps',
      'echo a^| docker ps',
      'rem docker run nginx',
      ':: docker run nginx',
      ':docker run',
      'set X=docker ps',
      'echo "a & docker ps"',
      'dockerd --debug',
      'docker-machine ls',
      'where docker',
      'if exist docker ps echo x',
      'net start docker',
    ],
    ends: [
      ['docker ps', ' & echo "x" %y%'],
      ['docker ps -a', ' && echo "x"'],
      ['docker ps -f name=x', ' || exit /b 1'],
      ['docker logs web', ' | findstr x'],
      ['docker run nginx cmd /c "x"', '\necho -n "x"'],
      ['docker run --name', '\necho -n "x"'],
      ['docker run -d ^\n  nginx', '\necho x'],
      ['docker run -d ^ ', '\necho x'],
      ['docker run "a', '\necho x'],
      ['docker run x ^\n', '\necho x'],
    ],
  },
  {
    scope: 'source.powershell',
    silent: [
      'Write-Host docker run nginx',
      '# docker run nginx',
      '<# docker run nginx\ndocker ps #>',
      '$x = "docker ps"',
      "$x = 'a; docker ps'",
      '@"\ndocker ps\n"@',
      'Get-Process -Name docker',
      'Start-Process docker -ArgumentList ps',
      '$docker.Run()',
      '${docker}',
      'dockerd --debug',
      'Get-Item docker ps',
    ],
    ends: [
      ['docker ps', '; Write-Host "x" $y'],
      ['docker ps -a', ' && Write-Host "x" # c'],
      ['docker ps -f name=x', ' || exit 1'],
      ['docker logs web', ' | Select-String x'],
      ['docker run nginx', ' # a comment'],
      ['docker run nginx sh -c "x"', '\nWrite-Host -n "x"'],
      ['docker run --name', '\nWrite-Host "x"'],
      ['docker run -d `\n  nginx', '\nWrite-Host x'],
      ['x (docker ps', ') + 1'],
      ['x { docker ps', ' } + 1'],
    ],
  },
];

const overHosts = shells.flatMap((shell) =>
  hostsOf(shell.scope).map((host) => [shell.scope, host.name, { ...shell, host }] as const),
);

describe.each(overHosts)('%s over %s', async (_scope, _host, { host, silent, ends }) => {
  const grammar = await loadGrammar(host);
  const bare = await loadGrammar(host, false);

  test.each(silent.map((text) => [text]))('is silent on %s', (text) => {
    expect(describeColours(tokensOf(grammar, text))).toEqual([]);
  });

  test.each(ends)('%s ends before %s', (command, rest) => {
    const behind = (tokens: readonly Token[]): unknown =>
      tokens
        .filter(({ start, text }) => start >= command.length + 2 && text.trim() !== '')
        .map(({ start, scopes }) => [start, scopes.at(-1)]);
    const tokens = tokensOf(grammar, command + rest);
    expect(tokens.some(({ scopes }) => scopes.some(isOurs))).toBe(true);
    expect(behind(tokens)).toEqual(behind(tokensOf(bare, command + rest)));
    expect(tokens.at(-1)?.scopes.some(isOurs)).toBe(false);
  });
});
