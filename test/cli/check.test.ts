// `dockline check` and `dockline-language-server` as programs: output, exit status, complaints that name the culprit.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../server/src/base/display-width';
import { options } from '../../server/src/cli/options';
import { rules } from '../../server/src/rules/registry';
import { root } from '../support/source-files';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dockline-check-'));
  writeFileSync(path.join(folder, 'good.sh'), 'docker ps -a\n');
  writeFileSync(path.join(folder, 'warn.sh'), '# 한국어\r\n  docker run -d nginx --name web\r\n');
  writeFileSync(path.join(folder, 'bad.sh'), '\uFEFFdocker ps\ndocker biuld .\n');
  writeFileSync(path.join(folder, 'script'), '#!/usr/bin/env bash\ndocker stop\n');
  writeFileSync(path.join(folder, 'notes.xyz'), 'docker stop\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): { out: string; err: string; status: number | null } {
  const result = spawnSync(process.execPath, [path.join(root, 'dist', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'], LANG: 'C', ...env },
  });
  return { out: result.stdout, err: result.stderr, status: result.status };
}

const dockline = (...args: string[]): ReturnType<typeof run> => run('dockline.js', args);

describe('dockline check', () => {
  test('says nothing and exits with 0 where nothing is wrong', () => {
    expect(dockline('check', 'good.sh')).toEqual({ out: '', err: '', status: 0 });
  });

  test('prints warnings with file, line and column, and exits with 0', () => {
    const { out, status } = dockline('check', 'warn.sh');
    expect(out).toMatch(/^warn\.sh:2:23 warning .*`--name`.* flag-after-image\n$/u);
    expect(status).toBe(0);
  });

  test('exits with 1 for errors; a BOM does not shift columns of later lines', () => {
    const { out, status } = dockline('check', 'good.sh', 'bad.sh', 'script');
    expect(out).toMatch(
      /^bad\.sh:2:8 error .* unknown-command\nscript:2:1 error .* wrong-argument-count\n$/u,
    );
    expect(status).toBe(1);
  });

  test('speaks Korean where asked or where the environment does', () => {
    expect(dockline('check', '--locale', 'ko', 'bad.sh').out).toMatch(/[가-힣]/u);
    expect(run('dockline.js', ['check', 'bad.sh'], { LANG: 'ko_KR.UTF-8' }).out).toMatch(/[가-힣]/u);
  });

  test.each([
    [['check', 'missing.sh'], 'missing.sh'],
    [['check', '--fast', 'good.sh'], '--fast'],
    [['check', '--locale', 'fr', 'good.sh'], '"fr"'],
    [['chekc', 'good.sh'], 'chekc'],
    [['--fast'], '--fast'],
    [['check', 'notes.xyz'], 'notes.xyz'],
    [['check', '*.none'], '*.none'],
    [['check', '--formt', 'json', 'good.sh'], 'did you mean --format?'],
    [
      ['check', '--format', 'jsn', 'good.sh'],
      '"jsn" is none of pretty, compact, json, sarif, github, checkstyle; did you mean json?',
    ],
    [['check', '--fix=yes', 'good.sh'], '--fix takes no value, but "yes" is given'],
    [['check', '--fix', '--diff', 'good.sh'], '--diff'],
    [['check', '--max-warnings', '-1', 'good.sh'], '--max-warnings: "-1"'],
    [['check', '--rule', 'unknown-comand=off', 'good.sh'], 'did you mean unknown-command?'],
    [['check', '--rule', 'unknown-command=wrning', 'good.sh'], 'did you mean warning?'],
    [['check', '--color', 'blue', 'good.sh'], '"blue"'],
    [['check', '--config', 'none.json', 'good.sh'], 'none.json'],
    [['explain'], 'no rule'],
    [['explain', 'flag-after-imgae'], 'did you mean flag-after-image?'],
    [['check'], 'no file'],
    [['check', '--locale'], '--locale'],
    [['check', '-', '--stdin-filename'], '--stdin-filename'],
    [['check', '--stdin-filename', 'a.sh', 'good.sh'], '--stdin-filename'],
    [['check', '--stdin-filename=notes.xyz', '-'], 'notes.xyz'],
  ])('%j exits with 2 and names the culprit', (args, culprit) => {
    const { err, status } = dockline(...args);
    expect(err).toContain(culprit);
    expect(status).toBe(2);
  });

  test('other files are still checked after an unreadable one', () => {
    const { out, status } = dockline('check', 'missing.sh', 'bad.sh');
    expect(out).toContain('bad.sh:2:8');
    expect(status).toBe(2);
  });

  test('--help and --version answer and exit with 0', () => {
    expect(dockline('--help').out).toContain('Usage: dockline check');
    for (const language of ['C', 'ko_KR.UTF-8']) {
      const { out } = run('dockline.js', ['--help'], { LANG: language });
      for (const { name } of options) expect(out).toContain(`\n  ${name}`);
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    }
    expect(dockline('--version')).toMatchObject({ status: 0, err: '' });
  });
});

describe('other files', () => {
  const project = (): string => path.join(folder, 'project');

  beforeAll(() => {
    mkdirSync(path.join(project(), 'ops'), { recursive: true });
    mkdirSync(path.join(project(), '.git'));
    writeFileSync(path.join(project(), 'app.env'), 'NAME = web\n');
    writeFileSync(path.join(project(), 'ops/run.sh'), 'docker run --env-file app.env nginx:1.29\n');
    writeFileSync(path.join(folder, 'above.env'), 'NAME = web\n');
    writeFileSync(path.join(project(), 'up.sh'), 'docker run --env-file ../above.env nginx:1.29\n');
  });

  test('those of the repository are read, and no others', () => {
    const { out, status } = dockline('check', 'project/ops/run.sh', 'project/up.sh');
    expect(out).toMatch(/^project\/ops\/run\.sh:1:23 error .* env-file-syntax\n$/u);
    expect(status).toBe(1);
  });

  test('standard input has them only where it has a name', () => {
    const script = 'docker run --env-file app.env nginx:1.29\n';
    expect(run('dockline.js', ['check', '-'], {}, script).out).toBe('');
    const named = run('dockline.js', ['check', '--stdin-filename', 'project/new.sh', '-'], {}, script);
    expect(named.out).toMatch(/^project\/new\.sh:1:23 error .* env-file-syntax\n$/u);
  });

  test('--fix changes nothing but what is checked', () => {
    expect(dockline('check', '--fix', 'project/ops/run.sh').out).toMatch(/env-file-syntax/u);
    expect(readFileSync(path.join(project(), 'app.env'), 'utf8')).toBe('NAME = web\n');
  });
});

describe('dockline check -', () => {
  test('reads standard input as a shell script', () => {
    const { out, status } = run('dockline.js', ['check', '-'], {}, 'docker ps\ndocker biuld .\n');
    expect(out).toMatch(/^-:2:8 error .* unknown-command\n$/u);
    expect(status).toBe(1);
  });

  test('shows it by the name given', () => {
    const { out } = run('dockline.js', ['check', '--stdin-filename', 'ci/run.sh', '-'], {}, 'docker biuld .');
    expect(out).toMatch(/^ci\/run\.sh:1:8 error/u);
  });

  test('with --fix passes the fixed text on, and tells of the rest beside it', () => {
    const input = '\uFEFFdocker run -rm alpine:3 date # 날짜\r\ndocker biuld .\r\n';
    const { out, err, status } = run('dockline.js', ['check', '--fix', '-'], {}, input);
    expect(out).toBe('\uFEFFdocker run --rm alpine:3 date # 날짜\r\ndocker biuld .\r\n');
    expect(err).toMatch(/^-:2:8 error .* unknown-command\n$/u);
    expect(status).toBe(1);
    expect(run('dockline.js', ['check', '--fix', '-'], {}, 'docker ps')).toMatchObject({ out: 'docker ps' });
  });
});

describe('dockline check --fix', () => {
  const name = (file: string): string => path.join(folder, file);

  test('writes the safe fixes until none is left, keeps the mode, and prints the rest', () => {
    writeFileSync(
      name('fix.sh'),
      '# 한국어\r\n  docker run -d –name web nginx:1.29 -p 8080:80\r\n docker biuld .',
    );
    chmodSync(name('fix.sh'), 0o755);
    const { out, err, status } = dockline('check', '--fix', 'fix.sh');
    expect(readFileSync(name('fix.sh'), 'utf8')).toBe(
      '# 한국어\r\n  docker run -d --name web -p 8080:80 nginx:1.29\r\n docker biuld .',
    );
    expect(statSync(name('fix.sh')).mode & 0o777).toBe(0o755);
    expect(err).toContain('fixed fix.sh');
    expect(out).toMatch(/^fix\.sh:3:9 error .* unknown-command\n$/u);
    expect(status).toBe(1);
    expect(dockline('check', '--fix', 'fix.sh').err).toBe('');
  });

  test('does not touch a file without safe fixes', () => {
    const before = statSync(name('good.sh')).mtimeMs;
    expect(dockline('check', '--fix', 'good.sh')).toEqual({ out: '', err: '', status: 0 });
    expect(statSync(name('good.sh')).mtimeMs).toBe(before);
  });

  test('leaves a file alone that is not encoded in UTF-8', () => {
    const bytes = Buffer.from([0x23, 0xc7, 0xd1, 0x0a, ...Buffer.from('docker run -rm alpine:3 date\n')]);
    writeFileSync(name('cp949.sh'), bytes);
    const { err, status } = dockline('check', '--fix', 'cp949.sh');
    expect(err).toMatch(/cp949\.sh.*UTF-8/u);
    expect(status).toBe(2);
    expect(readFileSync(name('cp949.sh'))).toEqual(bytes);
    expect(dockline('check', 'cp949.sh').out).toContain('single-dash-long-flag');
  });
});

describe('.docklinerc.json', () => {
  const project = (name: string, content: string): string => {
    const place = path.join(folder, name);
    mkdirSync(path.join(place, 'deep/er'), { recursive: true });
    writeFileSync(path.join(place, '.docklinerc.json'), content);
    writeFileSync(path.join(place, 'deep/er/run.sh'), 'docker biuld .\n');
    return `${name}/deep/er/run.sh`;
  };

  test('found upward from the file, it sets severities and the language, which --locale overrides', () => {
    const file = project('mild', '{ "locale": "ko", "rules": { "unknown-command": "info" } }');
    const { out, err, status } = dockline('check', file);
    expect(out).toMatch(/run\.sh:1:8 info .*[가-힣].* unknown-command\n$/u);
    expect([err, status]).toEqual(['', 0]);
    expect(dockline('check', '--locale=en', file).out).not.toMatch(/[가-힣]/u);
  });

  test('counts for standard input by its name', () => {
    const file = project('silent', '{ "rules": { "unknown-command": "off" } }');
    const { out } = run('dockline.js', ['check', '--stdin-filename', file, '-'], {}, 'docker biuld .');
    expect(out).toBe('');
  });

  test('bad content is told once with the file and the value, all else counts, and the status is 2', () => {
    const file = project('bad', '{ "rules": { "unknown-command": "loud", "no-such": "off" } }');
    const other = file.replace('run.sh', 'other.sh');
    writeFileSync(path.join(folder, other), 'docker biuld .\n');
    const { out, err, status } = dockline('check', file, other, `./${file}`);
    expect(err).toMatch(/bad[/\\]\.docklinerc\.json: rules\.unknown-command: "loud".*\n.*"no-such".*\n$/u);
    expect(out.match(/unknown-command/gu)).toHaveLength(2);
    expect(status).toBe(2);
  });
});

describe('how loud it is', () => {
  test('--max-warnings makes many warnings a failure', () => {
    expect(dockline('check', '--max-warnings=0', 'warn.sh').status).toBe(1);
    expect(dockline('check', '--max-warnings', '1', 'warn.sh').status).toBe(0);
  });

  test('--quiet shows errors only, and warnings still count', () => {
    expect(dockline('check', '--quiet', '--format=pretty', '--max-warnings=0', 'warn.sh')).toEqual({
      out: '',
      err: '',
      status: 1,
    });
  });

  test('--rule and --config set severities, the former before the latter', () => {
    writeFileSync(path.join(folder, 'mine.json'), '{ "rules": { "unknown-command": "off" } }');
    expect(dockline('check', '--config', 'mine.json', 'bad.sh')).toEqual({ out: '', err: '', status: 0 });
    const both = ['--config', 'mine.json', '--rule', 'unknown-command=info', 'bad.sh'];
    expect(dockline('check', ...both).out).toMatch(/^bad\.sh:2:8 info /u);
  });

  test('rules lists all rules, explain tells of one', () => {
    const lines = dockline('rules').out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id));
    const { out } = dockline('explain', 'flag-after-image', '--locale=ko');
    expect(out).toContain('이미지 뒤에 놓인 Docker 옵션');
    expect(out).toContain('    docker run -d -p 8080:80 --name myapp nginx\n');
  });
});

describe('dockline-language-server', () => {
  test('names an unknown argument', () => {
    const { err, status } = run('dockline-language-server.js', ['--stdoi']);
    expect(err).toContain('--stdoi');
    expect(status).toBe(2);
  });

  test('wants a transport', () => {
    expect(run('dockline-language-server.js', []).status).toBe(2);
  });
});
