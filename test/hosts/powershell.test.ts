// The words and surroundings of docker commands in PowerShell.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { sitesOfLanguage } from '../support/shell-sites';

const { sitesIn, read } = sitesOfLanguage('powershell');

describe('words', () => {
  test.each([
    ['docker ps -a', ['docker·ps·-a']],
    ['docker run `\r\n  -d `\r\n  x\r\ndocker ps', ['docker·run·-d·x', 'docker·ps']],
    ['docker run -e "A=b c" x', ['docker·run·-e·A=b c·x']],
    ["docker run -e 'A=$b ''c''' x", ["docker·run·-e·A=$b 'c'·x"]],
    ['docker run -e "A=""b"" `"c`"" x', ['docker·run·-e·A="b" "c"·x']],
    ['docker run -e A=`$b x', ['docker·run·-e·A=$b·x']],
    [
      'docker run --mount type=bind,source=a,target=/b x',
      ['docker·run·--mount·type=bind,source=a,target=/b·x'],
    ],
    ['docker run -v C:\\a\\b:/x y', ['docker·run·-v·C:\\a\\b:/x·y']],
    ['docker run -v "${PWD}:/x" y', ['docker·run·-v·${PWD}:/x·y']],
    ['docker run -e "" x', ['docker·run·-e··x']],
    ['docker run "unclosed x\r\ndocker ps', ['docker·run·unclosed x', 'docker·ps']],
    ['& "C:\\Program Files\\Docker\\docker.exe" ps', ['C:\\Program Files\\Docker\\docker.exe·ps']],
    ['docker run x `', ['docker·run·x']],
    ['docker exec x sh -c @"\r\nls "a"\r\n"@\ndocker ps', ['docker·exec·x·sh·-c·ls "a"\r', 'docker·ps']],
    ['docker --% ps -a', ['docker·ps·-a']],
    ['\uFEFFdocker run --name 웹 x # 끝', ['docker·run·--name·웹·x']],
  ])('%j', (text, commands) => {
    expect(read(text)).toEqual(commands);
  });

  test('variables and what is run are known to be unknown', () => {
    const [site] = sitesIn('docker run -e $env:A -e "B=$b" a$c $d.e[0] @f x{{.Y}}');
    expect(
      site?.words.flatMap(({ dynamic }) => dynamic.map(({ kind, name, splits }) => [kind, name, splits])),
    ).toEqual([
      ['variable', 'A', true],
      ['variable', 'b', false],
      ['variable', 'c', false],
      ['variable', undefined, true],
      ['variable', 'f', true],
      ['command', undefined, false],
    ]);
  });

  test('redirections are none', () => {
    const [site] = sitesIn('docker logs x > log.txt 2>&1');
    expect(site?.words).toHaveLength(3);
    expect(
      site?.redirections.map(({ operator, descriptor, target }) => [operator, descriptor, target]),
    ).toEqual([
      ['>', 1, 'log.txt'],
      ['>&', 2, '1'],
    ]);
  });
});

describe('commands', () => {
  test.each([
    ['# docker ps\n<# docker ps\ndocker ps #>\ndocker rm x', ['docker·rm·x']],
    ['docker ps; docker rm x && docker rm y', ['docker·ps', 'docker·rm·x', 'docker·rm·y']],
    ['$ids = docker ps -q', ['docker·ps·-q']],
    ['$ids = @(docker ps -q)', ['docker·ps·-q']],
    ['(docker ps -q).Count', ['docker·ps·-q']],
    ['docker rm $(docker ps -aq)', ['docker·rm·$(docker ps -aq)', 'docker·ps·-aq']],
    ['docker rm (docker ps -aq)', ['docker·rm·(docker ps -aq)', 'docker·ps·-aq']],
    ['docker ps -q | ForEach-Object { docker stop $_ }', ['docker·ps·-q', 'docker·stop·$_']],
    ['docker ps -q |\n  % {\n    docker stop $_\n  }', ['docker·ps·-q', 'docker·stop·$_']],
    [
      'if (docker ps -q) {\n  docker rm x\n} else { docker rm y }',
      ['docker·ps·-q', 'docker·rm·x', 'docker·rm·y'],
    ],
    ['foreach ($c in docker ps -aq) { docker rm $c }', ['docker·ps·-aq', 'docker·rm·$c']],
    ['function Stop-All {\n  docker stop x\n}', ['docker·stop·x']],
    ['try { docker pull x } catch { docker ps }', ['docker·pull·x', 'docker·ps']],
    ['Invoke-Expression "docker ps"', ['docker·ps']],
    ['cmd /c "docker ps & docker rm x"', ['docker·ps', 'docker·rm·x']],
    ['wsl docker ps', ['docker·ps']],
    ['Write-Host "docker ps"', []],
    ['$x = "docker ps"', []],
    ['@"\ndocker ps\n"@', []],
    ['docker run `\n  { x\ndocker ps', ['docker·run', 'docker·ps']],
  ])('%j', (text, commands) => {
    expect(read(text)).toEqual(commands);
  });

  test('know what stands around them', () => {
    const [list, stop, last] = sitesIn('docker ps -q | % { docker stop $_ }\ndocker ps');
    expect(list?.surroundings).toMatchObject({ pipedInto: ['%', '{ docker stop $_ }'], conditional: false });
    expect(stop?.surroundings).toMatchObject({ conditional: true });
    expect(last?.surroundings).toMatchObject({ conditional: false, substituted: false });
    expect(last?.shell).toBe('powershell');
  });

  test('are found in the scripts that other shells hand over', () => {
    const file = openHostFile('pwsh -NoProfile -c \'docker run -e "A=b c" x; docker ps\'\n', 'shellscript');
    expect(file.sites.map(({ site }) => [site.shell, ...site.words.map(({ cooked }) => cooked)])).toEqual([
      ['powershell', 'docker', 'run', '-e', 'A=b c', 'x'],
      ['powershell', 'docker', 'ps'],
    ]);
  });
});
