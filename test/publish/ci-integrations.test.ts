// The GitHub Action, the hooks for pre-commit and what the README says of them, against the options there are.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatNames } from '../../server/src/cli/formats/registry';
import { options } from '../../server/src/cli/options';
import { root } from '../support/source-files';

interface Action {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly env: Record<string, string>;
      readonly run: string;
    }[];
  };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const action = parse(read('action.yml')) as Action;
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];
const manifest = JSON.parse(read('package.json')) as { version: string; bin: Record<string, string> };

/** The `yaml` blocks of the README, as what they mean. */
const readmeBlocks = Array.from(
  read('README.md').matchAll(/^```yaml\n(.*?)^```$/gmsu),
  ([, block = '']) => parse(block) as unknown,
).flat() as readonly Record<string, unknown>[];

test('every option that is written exists', () => {
  const written = [
    ...hooks.map(({ entry }) => entry),
    ...action.runs.steps.map(({ run }) => run.replace('npx --yes', 'npx')),
    ...Object.values(action.inputs).map(({ description }) => description),
    ...Array.from(read('README.md').matchAll(/^dockline (?:check|rules|explain|--).*$/gmu), ([line]) => line),
  ].flatMap((text) => text.match(/(?<![\w-])--[a-z][a-z-]*/gu) ?? []);
  expect(new Set(written).size).toBeGreaterThan(4);
  const names: readonly string[] = options.map(({ name }) => name);
  expect(written.filter((name) => !names.includes(name) && name !== '--stdio')).toEqual([]);
});

describe('the hooks', () => {
  test('start a program of the package', () => {
    for (const { entry, language } of hooks) {
      expect(Object.keys(manifest.bin)).toContain(entry.split(' ')[0]);
      expect(language).toBe('node');
    }
  });

  test('are those of the README, at the version there is', () => {
    const ids = readmeBlocks.flatMap(({ hooks: named }) => (named as { id: string }[] | undefined) ?? []);
    expect(ids.map(({ id }) => id)).toEqual(['dockline']);
    expect(hooks.map(({ id }) => id)).toEqual(['dockline', 'dockline-fix']);
    expect(readmeBlocks.map(({ rev }) => rev).filter(Boolean)).toEqual([`v${manifest.version}`]);
  });
});

describe('the action', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dockline-action-'));
    const program = path.join(root, 'dist/dockline.js');
    // In place of the registry, the program that was built here.
    const npx = `#!/bin/sh\necho "$1 $2" >&2\nshift 2\nexec '${process.execPath}' '${program}' "$@"\n`;
    writeFileSync(path.join(folder, 'npx'), npx, { mode: 0o755 });
    writeFileSync(path.join(folder, 'bad.sh'), 'docker biuld .\n');
    writeFileSync(path.join(folder, 'warn.sh'), 'docker run nginx --name web\n');
    writeFileSync(path.join(folder, 'good.md'), '# 한국어\n');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the step as GitHub does, with the defaults for inputs that are not given. */
  function runAction(given: Record<string, string>): { out: string; err: string; status: number | null } {
    const [step] = action.runs.steps;
    if (!step) throw new Error('the action has no step');
    const env = Object.entries(step.env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.(\w+) \}\}$/u.exec(value)?.[1] ?? '';
      return [name, given[input] ?? action.inputs[input]?.default ?? `no input ${input}`];
    });
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...Object.fromEntries(env), PATH: `${folder}:${process.env['PATH'] ?? ''}`, LANG: 'C' },
    });
    return { out: result.stdout, err: result.stderr, status: result.status };
  }

  test('annotates all files with the version there is, and fails for errors', () => {
    const { out, err, status } = runAction({});
    expect(out).toMatch(/^::error file=bad\.sh,line=1,/mu);
    expect(out).toMatch(/^::warning file=warn\.sh,line=1,/mu);
    expect(err).toContain(`--yes dockline@${manifest.version}`);
    expect(status).toBe(1);
  });

  test('takes patterns, formats and options', () => {
    const { out, status } = runAction({
      files: 'w*.sh\ngood.md',
      format: 'compact',
      args: '--max-warnings 0 --locale ko',
      version: '9.9.9',
    });
    expect(out).toMatch(/^warn\.sh:1:\d+ .*[가-힣].* flag-after-image\n/u);
    expect(status).toBe(1);
  });

  test('reads no input as shell', () => {
    const { out, err, status } = runAction({ files: '$(echo evil >&2);`id`' });
    expect(out + err).not.toMatch(/^evil$|uid=/mu);
    expect(status).toBe(2);
  });

  test('has the inputs that its step uses and the README sets, and names all formats', () => {
    const used = action.runs.steps
      .flatMap(({ env }) => Object.values(env))
      .map((value) => value.slice(11, -3));
    expect(used).toEqual(Object.keys(action.inputs));
    const set = readmeBlocks.flatMap(({ with: inputs }) => Object.keys(inputs ?? {}));
    expect(set.length).toBeGreaterThan(0);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(set));
    for (const format of formatNames) expect(action.inputs['format']?.description).toContain(format);
    expect(readmeBlocks.map(({ uses }) => uses).filter(Boolean)).toEqual([
      `dockline/dockline@v${manifest.version}`,
    ]);
  });
});
