// Every shell snippet, as inserted, is a script that the shell reads, that we understand, and that raises no finding.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { Invocation } from '../../server/src/model/invocation';
import { understand } from '../../server/src/model/understand';
import { images } from '../../server/src/spec/images';
import { checkFindings, shell } from '../support/check';
import { readSnippets } from '../support/snippet-file';

const snippets = readSnippets(shell).map((snippet) => [snippet.name, snippet] as const);

const invocationsIn = (text: string): Invocation[] =>
  openHostFile(text, shell).sites.map(({ site }) => understand(site));

describe.each(snippets)('%s', (_, { text }) => {
  test('is shell', () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('holds docker commands that we understand', () => {
    const invocations = invocationsIn(text);
    expect(invocations.length).toBe(countDockerWords(text));
    for (const { problems, command } of invocations) {
      expect(problems).toEqual([]);
      expect(command.path, 'a command is named').not.toEqual([]);
      expect(command.spec.group, 'it is no mere group').toBeUndefined();
    }
  });

  test('raises no finding', () => {
    checkFindings(text, []);
  });

  test('continues lines with an indent of two', () => {
    const lines = text.split('\n');
    for (const [index, line] of lines.entries())
      if (lines[index - 1]?.endsWith('\\')) expect(line).toMatch(/^ {2}\S/u);
  });

  test('names the version of every image', () => {
    for (const { operands } of invocationsIn(text))
      for (const operand of operands)
        if (operand.spec?.kind === 'image' && operand.fixed)
          expect(operand.text).toMatch(/:(?!latest)[\w.-]+$/u);
  });

  test('writes no secret into the command line', () => {
    for (const { flags } of invocationsIn(text))
      for (const { flag, value } of flags) {
        const assigned = flag.type === 'env' && value ? /^(\w+)=/u.exec(value.text)?.[1] : undefined;
        if (assigned !== undefined && /PASS|SECRET|TOKEN|KEY/u.test(assigned))
          expect(value?.fixed, `${assigned} is taken from a variable`).toBe(false);
      }
  });
});

describe('what the registry of images knows', () => {
  const runs = snippets.flatMap(([name, { text }]) =>
    invocationsIn(text).flatMap((invocation) => {
      const [reference] = invocation.operands.filter(({ spec }) => spec?.kind === 'image');
      const [image = '', tag] = reference?.fixed ? reference.text.split(/:(?=[^/]*$)/u) : [];
      const spec = images.find((known) => known.name === image);
      return spec ? [{ name, invocation, tag, spec }] : [];
    }),
  );

  test('is found in many snippets', () => {
    expect(new Set(runs.map(({ spec }) => spec.name)).size).toBeGreaterThan(12);
  });

  test.each(runs)('the tag in the snippet $name', ({ tag, spec }) => {
    expect(spec.tags).toContain(tag);
  });

  test.each(runs)('where a named volume is mounted in the snippet $name', ({ invocation, spec }) => {
    for (const { flag, value } of invocation.flags) {
      const target =
        flag.long === 'volume' && value?.fixed ? /^\w[\w.-]*:([^:]*)$/u.exec(value.text)?.[1] : undefined;
      if (target !== undefined && spec.dataDirectory !== undefined) expect(target).toBe(spec.dataDirectory);
    }
  });

  test.each(runs)('the variables in the snippet $name', ({ invocation, spec }) => {
    const set = invocation.flags
      .filter(({ flag }) => flag.type === 'env')
      .flatMap(({ value }) => /^[\w.]+/u.exec(value?.text ?? '')?.[0] ?? []);
    const required = (spec.env ?? [])
      .filter((variable) => variable.required)
      .map((variable) => variable.name);
    if (invocation.command.spec.path.at(-1) === 'run') expect(set).toEqual(expect.arrayContaining(required));
    if (spec.env) for (const name of set) expect(spec.env.map((variable) => variable.name)).toContain(name);
  });
});

describe('good habits', () => {
  const bodies = snippets.map(([, { text }]) => text).join('\n\n');

  test('an expansion of the current folder is quoted', () => {
    expect(bodies).toContain('"$(pwd)');
    expect(bodies).not.toMatch(/[^"]\$\(pwd\)/u);
  });

  test('what searches a log sees the errors too', () => {
    const searches = bodies.split('\n').filter((line) => /docker logs.*\|/u.test(line));
    expect(searches.length).toBeGreaterThan(0);
    for (const line of searches) expect(line).toContain('2>&1 |');
  });

  test('databases listen on this machine only', () => {
    const published = bodies.match(/-p \S*:(?:3306|5432|6379|27017|5672|15672|9200|9092)\b/gu) ?? [];
    expect(published.length).toBeGreaterThan(6);
    for (const flag of published) expect(flag).toContain('127.0.0.1:');
  });

  test('a list that may be empty goes through xargs', () => {
    expect(bodies).not.toMatch(/\$\(docker (?:ps|images) /u);
    expect(bodies).toMatch(/docker ps -aq .*\| xargs -r docker rm/u);
  });
});

/** How often `docker` stands where a command is named, told without our scanner; comments apart. */
function countDockerWords(text: string): number {
  const bare = text.replace(/^#.*$/gmu, '');
  return bare.match(/(?<![\w/.:-])docker (?=[a-z])/gu)?.length ?? 0;
}
