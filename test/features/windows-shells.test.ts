// Navigation, colours, folding, selection and hints in batch files and PowerShell, where quotes, variables and continuations are others.
import { describe, expect, test } from 'vitest';
import { foldedStretches } from '../../server/src/features/folding';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { selectionsAt } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semantic-tokens/semantic-tokens';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { readMarks, variantsOf } from '../support/fixture';
import { checkName, renamable, renamed } from '../support/navigation';

const cmd = 'bat';
const powershell = 'powershell';

describe('the places of a name', () => {
  test.each([
    ['docker run --name !⟦web⟧ nginx\ndocker stop "⟦w<|>eb⟧"\n', cmd],
    ['docker run ^\n  --name !⟦web⟧ ^\n  nginx\ndocker stop ⟦w<|>eb⟧\n', cmd],
    ['for /f %%i in (\'docker ps -qf "name=⟦web⟧"\') do docker rm ⟦w<|>eb⟧\n', cmd],
    ['docker run --name !⟦web⟧ nginx\ndocker stop "⟦w<|>eb⟧"\n', powershell],
    ["docker run `\n  --name '!⟦web⟧' `\n  nginx\ndocker stop ⟦w<|>eb⟧\n", powershell],
    ['docker run -v !⟦data⟧:/x a\ndocker volume rm $(docker volume ls -q) ⟦da<|>ta⟧\n', powershell],
  ])('%s', (text, language) => {
    checkName(text, language);
  });
});

describe('a rename', () => {
  test.each([
    [
      cmd,
      'docker run --name web nginx\r\ndocker stop w<|>eb\r\n',
      'docker run --name api nginx\r\ndocker stop api\r\n',
    ],
    [
      cmd,
      'set NAME=web\ndocker run --name %NAME% nginx\ndocker stop w<|>eb\n',
      'set NAME=api\ndocker run --name %NAME% nginx\ndocker stop api\n',
    ],
    [
      cmd,
      'set "NAME=web"\ndocker run --name "%NAME%" nginx\ndocker stop %N<|>AME%\n',
      'set "NAME=api"\ndocker run --name "%NAME%" nginx\ndocker stop %NAME%\n',
    ],
    [
      cmd,
      'docker run ^\n  --name web ^\n  nginx & docker stop "w<|>eb"\n',
      'docker run ^\n  --name api ^\n  nginx & docker stop "api"\n',
    ],
    [
      powershell,
      '$name = "web"\ndocker run --name $name nginx\ndocker stop "$name" w<|>eb\n',
      '$name = "api"\ndocker run --name $name nginx\ndocker stop "$name" api\n',
    ],
    [
      powershell,
      '$Name = \'web\' # 이름\ndocker run --name "${name}" nginx\ndocker stop $na<|>me\n',
      '$Name = \'api\' # 이름\ndocker run --name "${name}" nginx\ndocker stop $name\n',
    ],
    [
      powershell,
      "docker run `\r\n  --name 'web' `\r\n  nginx\r\ndocker logs w<|>eb\r\n",
      "docker run `\r\n  --name 'api' `\r\n  nginx\r\ndocker logs api\r\n",
    ],
  ])('in %s: %s', (language, before, after) => {
    expect(renamed(before, 'api', language)).toBe(after);
  });

  test.each([
    [
      cmd,
      'docker run --name %1 nginx\ndocker stop w<|>eb\n',
      'docker run --name %1 nginx\ndocker stop api\n',
    ],
    [cmd, 'docker stop w^e<|>b\n', /put together/u],
    [powershell, '$p = "shop"\ndocker run --name "$p-web" a\ndocker stop <|>shop-web', /put together/u],
  ])('changes only what it knows in %s: %s', (language, before, after) => {
    const answer = renamed(before, 'api', language);
    if (typeof after === 'string') expect(answer).toBe(after);
    else expect(answer).toMatch(after);
  });

  test.each([
    [cmd, 'set NAME=web\nset NAME=api\n'],
    [cmd, 'set NAME=web \n'],
    [cmd, 'set /p NAME=web\n'],
    [cmd, 'if exist x (\n  set NAME=web\n)\n'],
    [cmd, 'if exist x goto on\nset NAME=web\n:on\n'],
    [cmd, 'set NAME=web\ncall other.bat\n'],
    [cmd, 'for /f %%i in (list) do set NAME=%%i\nset NAME=web\n'],
    [powershell, '$NAME = "web"\n$name += "b"\n'],
    [powershell, 'if ($x) {\n  $NAME = "web"\n}\n'],
    [powershell, 'foreach ($name in $names) { $x }\n$NAME = "web"\n'],
    [powershell, '$NAME = "web"\n. ./other.ps1\n'],
    [powershell, '$NAME = "web"\nSet-Variable name api\n'],
    [powershell, 'function f($name) { }\n$NAME = "web"\n'],
    [powershell, '@"\n$NAME = "web"\n"@\n'],
    [powershell, '$NAME = "$x-web"\n'],
  ])('trusts no variable that may hold another value in %s: %s', (language, lines) => {
    const use = language === cmd ? '%NAME%' : '$NAME';
    expect(renamable(`${lines}docker stop ${use.slice(0, 2)}<|>${use.slice(2)}\n`, language)).toBeUndefined();
  });

  test('begins with the name', () => {
    expect(renamable('docker stop "w<|>eb"', cmd)).toBe('web');
    expect(renamable('set N=web\ndocker stop %<|>N%', cmd)).toBe('web');
    expect(renamable('docker stop "w<|>eb"', powershell)).toBe('web');
    expect(renamable('$n = "web"\ndocker stop $<|>n', powershell)).toBe('web');
    expect(renamable('docker stop $Env:N<|>AME', powershell)).toBeUndefined();
  });
});

describe('colours', () => {
  const tokens = (text: string, language: string): string[] =>
    semanticTokens(openHostFile(text, language), { start: 0, end: text.length }).map(
      ({ start, end, type, defines }) => `${text.slice(start, end)} ${type}${defines ? '!' : ''}`,
    );

  test.each([
    [cmd, 'docker run ^\n  --name "web" ^\n  -p 80:80 nginx:1'],
    [powershell, 'docker run `\n  --name "web" `\n  -p 80:80 nginx:1'],
  ])('of a command of several lines in %s', (language, text) => {
    for (const { name, marked } of variantsOf(text))
      expect(tokens(marked, language), name).toEqual([
        'docker function',
        'run function',
        '--name parameter',
        '" string',
        'web variable!',
        '" string',
        '-p parameter',
        '80 number',
        ': string',
        '80 number',
        'nginx class',
        '1 enumMember',
      ]);
  });

  test.each([
    [cmd, 'docker stop %NAME%', ['docker function', 'stop function']],
    [powershell, 'docker stop $name "$name-1"', ['docker function', 'stop function']],
  ])('leave variables of %s to its grammar', (language, text, expected) => {
    expect(tokens(text, language)).toEqual(expected);
  });

  test.each([
    [cmd, 'docker exec web sh -c "ls -l && echo $HOME"'],
    [powershell, "docker exec web sh -c 'ls -l && echo $HOME'"],
  ])('of a script inside the container are those of its shell, also in %s', (language, text) => {
    expect(tokens(text, language)).toContain('ls function');
  });
});

describe('folding', () => {
  test.each([
    [cmd, 'docker run ^\n  -d ^\n  web\ndocker ps\n', ['docker run ^\n  -d ^\n  web']],
    [powershell, 'docker run `\n  -d `\n  web\ndocker ps\n', ['docker run `\n  -d `\n  web']],
  ])('in %s', (language, text, expected) => {
    for (const { name, marked } of variantsOf(text)) {
      const stretches = foldedStretches(openHostFile(marked, language));
      const texts = stretches.map(({ start, end }) => marked.slice(start, end).replace(/\r\n/gu, '\n'));
      expect(texts, name).toEqual(expected);
    }
  });
});

describe('a selection grows', () => {
  test.each([
    [
      cmd,
      'docker run ^\n  --name "we<|>b" ^\n  img\n',
      ['web', '"web"', '--name "web"', 'docker run ^\n  --name "web" ^\n  img'],
    ],
    [
      powershell,
      'docker run `\n  --name "we<|>b" `\n  img\n',
      ['web', '"web"', '--name "web"', 'docker run `\n  --name "web" `\n  img'],
    ],
    [cmd, 'docker run -p 80<|>80:80 web\n', ['8080', '8080:80', '-p 8080:80', 'docker run -p 8080:80 web']],
    [powershell, 'docker rm $(docker ps -<|>q)\n', ['q', '-q', 'docker ps -q', 'docker rm $(docker ps -q)']],
  ])('in %s: %s', (language, drawn, expected) => {
    for (const { name, marked } of variantsOf(drawn)) {
      const { text, offsets } = readMarks(marked);
      const spans = selectionsAt(openHostFile(text, language), offsets[0] ?? 0);
      const texts = spans.map(({ start, end }) => text.slice(start, end).replace(/\r\n/gu, '\n'));
      expect(texts, name).toEqual(expected);
    }
  });
});

describe('hints', () => {
  const all: Settings = { ...defaultSettings, inlayHints: { mappings: true, sizes: true, tags: true } };
  test.each([
    [
      cmd,
      'docker run ^\n  -p "8080:80" ^\n  -v C:\\x:/x ^\n  nginx',
      'docker run ^\n  -p "8080:80" ⟦host → container⟧ ^\n  -v C:\\x:/x ⟦host → container⟧ ^\n  nginx⟦:latest⟧',
    ],
    [
      powershell,
      "docker run `\n  -m '1048576' $image `\n  top",
      "docker run `\n  -m '1048576' ⟦= 1 MiB⟧ $image `\n  top",
    ],
    [cmd, 'docker run -p %PORT%:80 %IMAGE%', 'docker run -p %PORT%:80 %IMAGE%'],
  ])('in %s: %s', (language, text, expected) => {
    const hints = inlayHints(openHostFile(text, language), { start: 0, end: text.length }, all);
    const drawn = hints.reduceRight(
      (shown, { offset, label, padded }) =>
        `${shown.slice(0, offset)}${padded ? ' ' : ''}⟦${label}⟧${shown.slice(offset)}`,
      text,
    );
    expect(drawn).toBe(expected);
  });
});
