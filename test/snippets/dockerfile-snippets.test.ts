// Every Dockerfile snippet, as inserted, is a Dockerfile or a piece of one that follows the habits of good ones.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { images } from '../../server/src/spec/images';
import { instructionsOf, type Instruction } from '../support/dockerfile-text';
import { readSnippets } from '../support/snippet-file';
import { root } from '../support/source-files';

const known = [
  ...['FROM', 'RUN', 'CMD', 'LABEL', 'EXPOSE', 'ENV', 'ADD', 'COPY', 'ENTRYPOINT', 'VOLUME', 'USER'],
  ...['WORKDIR', 'ARG', 'ONBUILD', 'STOPSIGNAL', 'HEALTHCHECK', 'SHELL'],
];

const files: (readonly [string, string])[] = [
  ...readSnippets('dockerfile').map(({ name, text }) => [name, text] as const),
  ['examples/Dockerfile', readFileSync(path.join(root, 'examples/Dockerfile'), 'utf8')],
];
const wholeFiles = files.filter(([, text]) => /^FROM /mu.test(text));

const named = (instructions: readonly Instruction[], ...names: string[]): readonly Instruction[] =>
  instructions.filter((instruction) => names.includes(instruction.name));

describe.each(files)('%s', (_, text) => {
  const instructions = instructionsOf(text);

  test('has only instructions that exist', () => {
    expect(instructions.length).toBeGreaterThan(0);
    for (const { name, argument } of instructions) {
      expect(known).toContain(name);
      expect(argument).not.toBe('');
    }
  });

  test('runs what the shell can read', () => {
    for (const { argument } of named(instructions, 'RUN')) {
      const script = argument.replace(/^<<EOT\n/u, '');
      expect(spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
    }
  });

  test('starts programs without a shell between, so that they get the signals', () => {
    for (const { argument } of named(instructions, 'CMD', 'ENTRYPOINT'))
      expect(JSON.parse(argument)).toEqual(expect.arrayContaining([expect.any(String)]));
  });

  test('never updates the package list in a layer of its own', () => {
    for (const { argument } of named(instructions, 'RUN').filter(({ argument }) =>
      /apt-get/u.test(argument),
    )) {
      expect(argument).toMatch(/apt-get update && .*apt-get install -y --no-install-recommends /su);
    }
  });

  test('leaves no package list in the layer', () => {
    for (const { argument, flags } of named(instructions, 'RUN')) {
      if (!argument.includes('apt-get')) continue;
      const cached = flags.some((flag) => flag.includes('target=/var/lib/apt'));
      if (!cached) expect(argument).toMatch(/rm -rf \/var\/lib\/apt\/lists\/\*$/u);
    }
  });
});

describe.each(wholeFiles)('the whole file %s', (_, text) => {
  const instructions = instructionsOf(text);
  const stages = named(instructions, 'FROM').map(({ argument }) => argument);

  test('builds on images with a version', () => {
    for (const stage of stages) expect(stage).toMatch(/^[\w./-]+:(?!latest)[\w.-]+(?: AS \w+)?$/u);
  });

  test('builds on images with a tag that we recommend, if we know the image', () => {
    for (const stage of stages) {
      const [, name, tag] = /^([^:\s]+):(\S+)/u.exec(stage) ?? [];
      const image = images.find((known) => known.name === name);
      if (image) expect(image.tags).toContain(tag);
    }
  });

  test('copies from stages that come before', () => {
    const names: (string | undefined)[] = [];
    for (const { name, flags, argument } of instructions) {
      if (name === 'FROM') names.push(/ AS (\w+)$/u.exec(argument)?.[1]);
      const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
      if (from !== undefined) expect(names.slice(0, -1)).toContain(from);
    }
  });

  test('does not run as root', () => {
    const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
    const unprivileged = /nonroot|unprivileged/u.test(stages.at(-1) ?? '');
    const user = named(last, 'USER').at(-1)?.argument;
    expect(unprivileged || (user !== undefined && user !== 'root')).toBe(true);
  });

  test('asks for the syntax that its mounts need', () => {
    if (text.includes('--mount=')) expect(text).toMatch(/^# syntax=docker\/dockerfile:1\n/u);
  });

  test('copies the code after the dependencies', () => {
    const all = instructions.findIndex(({ name, argument }) => name === 'COPY' && argument === '. .');
    const install = instructions.findIndex(
      ({ name, argument }) =>
        name === 'RUN' && /npm ci|pip install|go mod download|dotnet restore/u.test(argument),
    );
    if (all >= 0 && install >= 0) expect(install).toBeLessThan(all);
  });
});
