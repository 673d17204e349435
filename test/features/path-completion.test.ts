// Completion of paths in docker commands: what is offered where, how the shell has it written, and what it replaces.
import { describe, expect, test } from 'vitest';
import { mostEntries } from '../../server/src/model/known-folders';
import { filesOf, pathsOf } from '../support/files-around';
import { acceptPath, checkPaths, isPath, offeredAt, type Seat } from '../support/offered-paths';

const own = {
  '.env': '',
  '.git/config': '',
  'app.env': '',
  'app.tar.gz': '',
  'compose.yaml': '',
  Dockerfile: '',
  'docker/Dockerfile.dev': '',
  'docker/nginx.conf': '',
  'my dir/내 파일.env': '',
  'src/main.go': '',
};
const all = [
  'docker/',
  'my dir/',
  'src/',
  'app.env',
  'app.tar.gz',
  'compose.yaml',
  'Dockerfile',
  '.env',
] as const;
const folders = ['docker/', 'my dir/', 'src/'];
const first = (...names: readonly string[]): string[] => [
  ...names,
  ...all.filter((name) => !names.includes(name)),
];

const bash: Seat = { languageId: 'shellscript', path: '/shop/run.sh', paths: pathsOf(own) };
const cmd: Seat = { ...bash, languageId: 'bat', path: '/shop/run.cmd' };
const powershell: Seat = { ...bash, languageId: 'powershell', path: '/shop/run.ps1' };

describe('what is offered', () => {
  test.each<[string, readonly string[]]>([
    ['docker build <|>', folders],
    ['docker build s<|>', folders],
    ['docker build -t app ./<|>', folders],
    ['docker build -f <|> .', first('Dockerfile')],
    ['docker build -f docker/Do<|> .', ['Dockerfile.dev', 'nginx.conf']],
    ['docker build --file=docker/<|> .', ['Dockerfile.dev', 'nginx.conf']],
    ['docker build -fdocker/<|> .', ['Dockerfile.dev', 'nginx.conf']],
    ['docker build --iidfile <|> .', folders],
    ['docker build --secret id=npm,src=<|> .', [...all]],
    ['docker build --secret id=npm,src=docker/<|>,env=A .', ['Dockerfile.dev', 'nginx.conf']],
    ['docker build --secret id=npm,env=<|> .', []],
    ['docker build --build-context lib=<|> .', folders],
    ['docker build --output type=local,dest=<|> .', folders],
    ['docker run --env-file <|> nginx', first('.env', 'app.env')],
    ['docker run --env-file=<|> nginx', first('.env', 'app.env')],
    ['docker run --cidfile <|> nginx', folders],
    ['docker run -v ./<|> nginx', [...all]],
    ['docker run -v ./<|>:/app nginx', [...all]],
    ['docker run -v ./docker/ng<|>:/etc/nginx/nginx.conf:ro nginx', ['Dockerfile.dev', 'nginx.conf']],
    ['docker run -v "$PWD"/<|> nginx', [...all]],
    ['docker run -v "${PWD}/<|>" nginx', [...all]],
    ['docker run -v $(pwd)/docker/<|> nginx', ['Dockerfile.dev', 'nginx.conf']],
    ['docker run -v `pwd`/docker/<|> nginx', ['Dockerfile.dev', 'nginx.conf']],
    ['docker run --mount type=bind,source=./docker/<|> nginx', ['Dockerfile.dev', 'nginx.conf']],
    ['docker run --mount src=./<|>,type=bind,dst=/x nginx', [...all]],
    ['docker run --mount type=volume,source=./<|> nginx', []],
    ['docker run --mount type=bind,target=./<|> nginx', []],
    ['docker compose -f <|> up', first('compose.yaml')],
    ['docker compose --project-directory <|> up', folders],
    ['docker cp ./<|> web:/x', [...all]],
    ['docker cp <|> web:/x', [...all]],
    ['docker cp web:/etc/<|>', []],
    ['docker cp web:/etc/hosts docker/<|>', ['Dockerfile.dev', 'nginx.conf']],
    ['docker load -i <|>', first('app.tar.gz')],
    ['ID=$(docker build -q docker/../<|>)', folders],
  ])('%s', (text, expected) => {
    checkPaths(text, bash, expected);
  });

  test.each([
    'docker run -v <|> nginx',
    'docker run -v docker/<|> nginx',
    'docker run -v ./a:/x/<|> nginx',
    'docker build /<|>',
    'docker build ~/<|>',
    'docker build https://example.com/<|>',
    'docker build $ROOT/<|>',
    'docker build "$(dirname "$0")"/<|>',
    'docker build docker/*/<|>',
    'docker build ../<|>',
    'docker build nowhere/<|>',
    'docker build docker/Dockerfile.dev/<|>',
    'docker run nginx ./<|>',
    'docker run --name ./<|> nginx',
    'ssh host docker build ./<|>',
    'cd docker\ndocker build <|>',
    '# docker build ./<|>',
  ])('nothing in %s', (text) => {
    checkPaths(text, bash, []);
  });

  test('names of containers and paths stand together, and flags come behind both', () => {
    const labels = offeredAt('docker run --name web nginx\ndocker cp <|>', bash)?.items.map(
      ({ label }) => label,
    );
    expect(labels?.slice(0, 9)).toEqual(['web', ...all]);
    expect(labels?.[9]).toMatch(/^--/u);
    expect(offeredAt('docker build <|>', bash)?.items[0]?.label).toBe('.');
    expect(offeredAt('docker build ./<|>', bash)?.items.map(({ label }) => label)).toEqual(folders);
  });

  test('after a blank only what has to come next', () => {
    const paths = pathsOf(own);
    expect(offeredAt('docker build <|>', { ...bash, paths })?.items.some(isPath)).toBe(true);
  });

  test('of a folder that holds very much, what begins with what is typed', () => {
    const many = Object.fromEntries(
      Array.from({ length: mostEntries }, (_, at) => [`f${String(at)}.env`, '']),
    );
    const seat = { ...bash, paths: pathsOf(many) };
    const all = offeredAt('docker run --env-file <|>', seat);
    expect([all?.items.length, all?.isCut]).toEqual([500, true]);
    const some = offeredAt('docker run --env-file F499<|>', seat);
    expect(some?.items.map(({ label }) => label).slice(0, 2)).toEqual(['f499.env', 'f4990.env']);
    expect([some?.items.length, some?.isCut]).toEqual([11, true]);
  });
});

describe('from which folder', () => {
  const nested = pathsOf(
    { 'local.env': '' },
    { 'scripts/local.env': '' },
    { 'top.env': '', 'scripts/x': '' },
  );
  const at = (path: string, languageId: string): Seat => ({ languageId, path, paths: nested });
  const command = 'docker run --env-file <|> nginx';

  test('its own and that of the workspace, where the script does not say', () => {
    const seat = at('/shop/scripts/ops/run.sh', 'shellscript');
    checkPaths(command, seat, ['local.env', 'top.env', 'scripts/']);
    const docs = offeredAt(command, seat)?.items.map(({ doc }) => doc?.kind === 'text' && doc.text);
    expect(docs).toEqual([
      { en: 'In the folder of this document.', ko: '이 문서와 같은 폴더를 기준으로 한 경로입니다.' },
      { en: 'In the top folder of the workspace.', ko: '작업 영역의 최상위 폴더를 기준으로 한 경로입니다.' },
      { en: 'In the top folder of the workspace.', ko: '작업 영역의 최상위 폴더를 기준으로 한 경로입니다.' },
    ]);
  });

  test('the one that it goes to', () => {
    const seat = at('/shop/scripts/ops/run.sh', 'shellscript');
    checkPaths(`cd "$(dirname "$0")"\n${command}`, seat, ['local.env']);
    checkPaths(`cd "$(dirname "$0")/.."\n${command}`, seat, ['scripts/']);
  });

  test('that of the workspace, of tools that start there', () => {
    const workflow = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`;
    checkPaths(workflow, at('/shop/.github/workflows/ci.yml', 'yaml'), ['top.env', 'scripts/']);
  });

  test('its own, of a Makefile and package.json', () => {
    checkPaths(`a:\n\t${command}\n`, at('/shop/scripts/ops/Makefile', 'makefile'), ['local.env']);
    const json = `{ "scripts": { "a": "${command}" } }`;
    checkPaths(json, at('/shop/scripts/ops/package.json', 'json'), ['local.env']);
  });

  test('none, of jobs of cron and of commands in a Dockerfile', () => {
    checkPaths(`0 0 * * * ${command}`, at('/shop/scripts/ops/crontab', 'crontab'), []);
    checkPaths(`FROM a\nRUN ${command}\n`, at('/shop/scripts/ops/Dockerfile', 'dockerfile'), []);
  });
});

describe('what accepting makes of the text', () => {
  test.each<[string, string, string, string]>([
    ['docker build -f docker/Do<|> .', 'Dockerfile.dev', 'docker build -f docker/Dockerfile.dev .', ''],
    ['docker build -f do<|>x .', 'docker/', 'docker build -f docker/x .', 'docker build -f docker/ .'],
    ['docker build s<|>', 'src/', 'docker build src/', ''],
    ['docker build my<|>', 'my dir/', 'docker build my\\ dir/', ''],
    ['docker build my\\ d<|>', 'my dir/', 'docker build my\\ dir/', ''],
    ['docker build "my<|>"', 'my dir/', 'docker build "my dir/"', ''],
    ["docker build 'my d<|>'", 'my dir/', "docker build 'my dir/'", ''],
    ['docker build "<|>"', 'my dir/', 'docker build "my dir/"', ''],
    [
      'docker run --env-file my\\ dir/<|> nginx',
      '내 파일.env',
      'docker run --env-file my\\ dir/내\\ 파일.env nginx',
      '',
    ],
    ['docker run -v "$(pwd)"/do<|>/old:/x nginx', 'docker', 'docker run -v "$(pwd)"/docker/old:/x nginx', ''],
    ['docker run -v ./<|>:/app nginx', 'src/', 'docker run -v ./src/:/app nginx', ''],
    ['docker run -v "$PWD/my<|>":/app nginx', 'my dir/', 'docker run -v "$PWD/my dir/":/app nginx', ''],
    [
      'docker run --mount type=bind,source=./s<|>,dst=/x a',
      'src/',
      'docker run --mount type=bind,source=./src/,dst=/x a',
      '',
    ],
  ])('%s', (text, label, inserted, replaced) => {
    expect(acceptPath(text, label, bash)).toEqual({ inserted, replaced: replaced || inserted });
  });

  test('a half-written quote stays open', () => {
    expect(acceptPath('docker build "my<|>', 'my dir/', bash)?.inserted).toBe('docker build "my dir/');
  });

  test('cmd has quotes around a name with blanks, PowerShell an escape character', () => {
    expect(acceptPath('docker build my<|>', 'my dir/', cmd)?.inserted).toBe('docker build "my dir"/');
    expect(acceptPath('docker build "my<|>"', 'my dir/', cmd)?.inserted).toBe('docker build "my dir/"');
    expect(acceptPath('docker build my<|>', 'my dir/', powershell)?.inserted).toBe('docker build my` dir/');
    expect(acceptPath('docker run -v ${PWD}\\s<|> a', 'src\\', powershell)?.inserted).toBe(
      'docker run -v ${PWD}\\src\\ a',
    );
    expect(acceptPath('docker run -v %cd%\\s<|>:/x a', 'src\\', cmd)?.inserted).toBe(
      'docker run -v %cd%\\src\\:/x a',
    );
  });

  test('the file that the script stands in has its own way to write', () => {
    const json = { ...bash, languageId: 'json', path: '/shop/package.json' };
    expect(acceptPath('{ "scripts": { "a": "docker build my<|>" } }', 'my dir/', json)?.inserted).toBe(
      '{ "scripts": { "a": "docker build my\\\\ dir/" } }',
    );
    const inQuotes = '{ "scripts": { "a": "docker build \\"my<|>\\" ." } }';
    expect(acceptPath(inQuotes, 'my dir/', json)?.replaced).toBe(
      '{ "scripts": { "a": "docker build \\"my dir/\\" ." } }',
    );
    const make = { ...bash, languageId: 'makefile', path: '/shop/Makefile' };
    expect(acceptPath('a:\n\tdocker run -v $(PWD)/s<|> a', 'src/', make)?.inserted).toBe(
      'a:\n\tdocker run -v $(PWD)/src/ a',
    );
  });

  test('what is typed is found in a name that is written otherwise', () => {
    const filter = (text: string, seat: Seat): unknown =>
      offeredAt(text, seat)?.items.find(({ label }) => label === 'my dir/')?.filterText;
    expect(filter('docker build my\\ d<|>', bash)).toBe('my\\ dir/');
    expect(filter('docker build my<|>', cmd)).toBe('my dir/');
  });

  test.each<[string, string]>([
    ["it's", "./it\\'s"],
    ['$HOME', './\\$HOME'],
    ['a&b;c', './a\\&b\\;c'],
    ['~x', './\\~x'],
    ['한글', './한글'],
  ])('a file named %s', (name, written) => {
    const seat = { ...bash, paths: pathsOf({ [name]: '' }) };
    expect(acceptPath('docker run --env-file ./<|>', name, seat)?.inserted).toBe(
      `docker run --env-file ${written}`,
    );
  });

  test('names that mean something else there are not offered', () => {
    const paths = pathsOf({ 'a:b': '', 'a,b': '', 'a%b': '', plain: '' });
    checkPaths('docker run -v ./<|> nginx', { ...bash, paths }, ['a,b', 'a%b', 'plain']);
    checkPaths('docker build --secret src=<|>', { ...bash, paths }, ['a:b', 'a%b', 'plain']);
    checkPaths('docker run --env-file <|>', { ...cmd, paths }, ['a,b', 'a:b', 'plain']);
  });
});

test('where nothing can be listed nothing changes', () => {
  const seat = { ...bash, paths: { folders: [], files: filesOf(own) } };
  checkPaths('docker build <|>', seat, []);
  expect(offeredAt('docker build <|>', seat)?.items[0]?.label).toBe('.');
});
