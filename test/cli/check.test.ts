// `dockline check` and `dockline-language-server` as programs: output, exit status, complaints that name the culprit.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
): { out: string; err: string; status: number | null } {
  const result = spawnSync(process.execPath, [path.join(root, 'dist', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
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
    [['check', '.'], '.'],
    [['check'], 'no file'],
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
    expect(dockline('--version')).toMatchObject({ status: 0, err: '' });
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
