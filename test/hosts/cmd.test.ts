// The words and surroundings of docker commands in batch files.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { sitesOfLanguage } from '../support/shell-sites';

const { sitesIn, read } = sitesOfLanguage('bat');

describe('words', () => {
  test.each([
    ['docker ps -a', ['docker·ps·-a']],
    ['@docker ps\r\n', ['docker·ps']],
    ['docker run ^\r\n  -d ^\r\n  x\r\ndocker ps', ['docker·run·-d·x', 'docker·ps']],
    ['docker run -e "A=b c" x', ['docker·run·-e·A=b c·x']],
    ["docker run -e 'A=b c' x", ["docker·run·-e·'A=b·c'·x"]],
    ['docker run -e A="b c"d x', ['docker·run·-e·A=b cd·x']],
    ['docker run -e "A=\\"b\\"" x', ['docker·run·-e·A="b"·x']],
    ['docker run -v "C:\\a b\\\\":/x y', ['docker·run·-v·C:\\a b\\:/x·y']],
    ['docker run -v C:\\a\\b:/x y', ['docker·run·-v·C:\\a\\b:/x·y']],
    ['docker run -e A=a^&b x', ['docker·run·-e·A=a&b·x']],
    ['docker run -e "A=a&b^" x', ['docker·run·-e·A=a&b^·x']],
    ['docker run -e "" x', ['docker·run·-e··x']],
    ['"C:\\Program Files\\Docker\\docker.exe" ps', ['C:\\Program Files\\Docker\\docker.exe·ps']],
    ['docker run "unclosed x\r\ndocker ps', ['docker·run·unclosed x', 'docker·ps']],
    ['docker run x ^', ['docker·run·x']],
    ['도커\ndocker run --name 웹 x', ['docker·run·--name·웹·x']],
    ['\uFEFFdocker ps', ['docker·ps']],
  ])('%j', (text, commands) => {
    expect(read(text)).toEqual(commands);
  });

  test('variables are known to be unknown', () => {
    const [site] = sitesIn('docker run -v %CD%:/x -v "%~dp0a:/b" -e A=!B! %%i %1 %* 100%% x');
    expect(
      site?.words.flatMap(({ dynamic }) => dynamic.map(({ kind, name, splits }) => [kind, name, splits])),
    ).toEqual([
      ['variable', 'CD', true],
      ['variable', undefined, false],
      ['variable', 'B', true],
      ['variable', undefined, true],
      ['variable', undefined, true],
      ['variable', undefined, true],
    ]);
  });

  test('the source of an escaped character is both', () => {
    const text = 'docker run -e A=a^&b x';
    const word = sitesIn(text)[0]?.words[3];
    expect(word?.span).toEqual({ start: 14, end: 20 });
    expect(word?.spread).toEqual([3, 2]);
  });

  test('redirections are none', () => {
    const [site] = sitesIn('docker logs x >log.txt 2>&1');
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
    ['rem docker ps\n:: docker ps\n:docker ps\nREM', []],
    [
      'docker ps & docker rm x && docker rm y || docker rm z',
      ['docker·ps', 'docker·rm·x', 'docker·rm·y', 'docker·rm·z'],
    ],
    ['if exist "a b" docker ps', ['docker·ps']],
    [
      'if not "%X%"=="" (docker ps) else (\n docker rm x\n)\ndocker rm y',
      ['docker·ps', 'docker·rm·x', 'docker·rm·y'],
    ],
    ['if %ERRORLEVEL% NEQ 0 docker ps', ['docker·ps']],
    ["for /f %%i in ('docker ps -aq') do docker rm %%i", ['docker·ps·-aq', 'docker·rm·%%i']],
    [
      'for /f "usebackq tokens=1" %%i in (`docker ps -aq`) do (\n docker rm %%i\n)',
      ['docker·ps·-aq', 'docker·rm·%%i'],
    ],
    ['for %%x in (a b) do docker rm %%x', ['docker·rm·%%x']],
    ['call docker ps', ['docker·ps']],
    ['start "" /wait docker ps', ['docker·ps']],
    ['cmd /c "docker ps & docker rm x"', ['docker·ps', 'docker·rm·x']],
    ['cmd.exe /c docker run -e "A=b c" x', ['docker·run·-e·A=b c·x']],
    ['bash -c "docker run -e \'A=b c\' x"', ['docker·run·-e·A=b c·x']],
    ['wsl docker ps', ['docker·ps']],
    ['echo docker ps', []],
    ['docker ps | findstr web', ['docker·ps']],
    ['set X=docker ps', []],
  ])('%j', (text, commands) => {
    expect(read(text)).toEqual(commands);
  });

  test('know what stands around them', () => {
    const [list, run, inner] = sitesIn(
      'docker ps | findstr web\necho x | docker run -i x\nif defined X (\ndocker ps)',
    );
    expect(list?.surroundings).toMatchObject({
      stdin: 'inherited',
      pipedInto: ['findstr', 'web'],
      conditional: false,
    });
    expect(run?.surroundings.stdin).toBe('pipe');
    expect(inner?.surroundings.conditional).toBe(true);
    expect(sitesIn('docker ps')[0]?.shell).toBe('cmd');
  });

  test('are found in the scripts that other shells hand over', () => {
    const file = openHostFile('cmd /c \'docker run -e "A=b c" x\'\n', 'shellscript');
    expect(file.sites.map(({ site }) => [site.shell, ...site.words.map(({ cooked }) => cooked)])).toEqual([
      ['cmd', 'docker', 'run', '-e', 'A=b c', 'x'],
    ]);
  });
});
