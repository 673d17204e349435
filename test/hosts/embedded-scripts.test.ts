// Scripts within files, by the example of a made-up format: lines that begin with `> ` are a script, and so is `"…"`.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import type { Container } from '../../server/src/hosts/containers/container';
import { scriptsInParts } from '../../server/src/hosts/containers/embedded-scripts';
import type { ScriptBlock } from '../../server/src/hosts/containers/script-block';
import { changeText, cutText, wholeFile } from '../../server/src/hosts/mapped-text';
import type { HostFile } from '../../server/src/hosts/types';
import { asItStands } from '../../server/src/hosts/writing';
import { quickFixes } from '../../server/src/features/code-actions';
import { diagnostics } from '../../server/src/features/diagnostics';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { rewritingsAt } from '../../server/src/features/refactorings/registry';
import { defaultSettings } from '../../server/src/features/settings';
import { checkSpans } from '../support/shell-sites';

/** A file that is read as a whole. */
function embeddedScripts(find: (text: string) => Iterable<ScriptBlock>): Container {
  return scriptsInParts({
    partsOf: (text) => [{ start: 0, end: text.length, context: '' }],
    scriptsOf: find,
    isWhole: () => true,
  });
}

const container = embeddedScripts(function* (text): Generator<ScriptBlock> {
  for (const { index, 0: all } of text.matchAll(/(?:^> .*\n)+|^".*"$/gmu)) {
    if (all.startsWith('"')) {
      yield {
        shell: 'posix',
        source: unescaped(text, index + 1, index + all.length - 1),
        writing: { escape: 'json', linePrefix: undefined },
      };
      continue;
    }
    const pairs: number[] = [];
    let script = '';
    for (const line of all.matchAll(/> (.*\n)/gu)) {
      pairs.push(script.length, index + line.index + 2);
      script += line[1] ?? '';
    }
    const source = changeText(wholeFile(text), script, { pairs, spread: [] });
    yield { shell: 'posix', source, writing: { escape: 'none', linePrefix: '> ' } };
  }
});

/** Only `\"` is known. */
function unescaped(file: string, start: number, end: number): ReturnType<typeof cutText> {
  const source = cutText(wholeFile(file), start, end);
  const pairs = [0, 0];
  const spread: number[] = [];
  let text = '';
  for (let at = 0; at < source.text.length; at += 1) {
    if (source.text[at] === '\\') {
      pairs.push(text.length, at);
      spread.push(text.length, 2);
      at += 1;
      pairs.push(text.length + 1, at + 1);
    }
    text += source.text[at] ?? '';
  }
  return changeText(source, text, { pairs, spread });
}

const open = (text: string): HostFile => ({ languageId: 'json-quoted', path: '', ...container.open(text) });

function edit(file: HostFile, from: string, to: string): HostFile {
  const start = file.text.indexOf(from);
  expect(start).toBeGreaterThanOrEqual(0);
  const text = file.text.slice(0, start) + to + file.text.slice(start + from.length);
  const change = { start, oldEnd: start + from.length, newEnd: start + to.length };
  const edited = { ...file, ...container.edit(file, text, change) };
  expect(edited).toEqual(open(text));
  return edited;
}

const told = (file: HostFile): string[] =>
  diagnostics(file, defaultSettings).map(
    ({ start, end, ruleId }) => `${ruleId}: ${file.text.slice(start, end)}`,
  );

test('sites have the offsets of the file', () => {
  const file = open('docker no\n> docker run \\\n>   -d "a b"\ntext\n"docker rm \\"x y\\""\n');
  checkSpans(file);
  expect(file.sites.map(({ site }) => site.words.map(({ cooked }) => cooked))).toEqual([
    ['docker', 'run', '-d', 'a b'],
    ['docker', 'rm', 'x y'],
  ]);
  expect(file.sites.map(({ offset, site }) => file.text.slice(offset, offset + site.text.length))).toEqual([
    'docker run \\\n>   -d "a b"',
    'docker rm \\"x y\\"',
  ]);
});

test('each script is judged by itself', () => {
  const twice = '> docker run -d --name web nginx:1.29\n> docker run -d --name web nginx:1.29\n';
  expect(told(open(twice))).toEqual(['reused-container-name: web']);
  expect(told(open(twice.replace('\n', '\nand\n')))).toEqual([]);
});

test('prefixes of lines are no part of the script', () => {
  expect(told(open('> docker run -d \\\n> \n>   -p 80:80 nginx:1.29\n'))).toEqual([
    'broken-continuation: \\',
  ]);
  expect(told(open('> docker run -d \\\n>   -p 80:80 \\\n>   nginx:1.29\n'))).toEqual([]);
});

describe('fixes', () => {
  const fixed = (text: string): string => applyEdits(text, fixAllEdits(open(text), defaultSettings));

  test('over several lines keep the prefixes', () => {
    expect(fixed('a\n> docker run -d \\ # web\n>   --rm nginx:1.29\n')).toBe(
      'a\n> # web\n> docker run -d \\\n>   --rm nginx:1.29\n',
    );
  });

  test('are escaped', () => {
    expect(fixed('"docker run nginx:1.29 --rm"\n')).toBe('"docker run --rm nginx:1.29"\n');
    expect(fixed('"docker run -name \\"x\\" nginx:1.29"\n')).toBe('"docker run --name \\"x\\" nginx:1.29"\n');
  });

  test('that need a line of their own are offered only where there are lines', () => {
    const titles = (text: string): string[] =>
      quickFixes(open(text), { start: 0, end: text.length }, defaultSettings).map(
        ({ kind, edits }) => `${kind} ${applyEdits(text, edits)}`,
      );
    expect(titles('> docker run -name x nginx:1.29\n')).toEqual([
      'mend > docker run --name x nginx:1.29\n',
      'silence > # dockline-disable-next-line single-dash-long-flag\n> docker run -name x nginx:1.29\n',
    ]);
    expect(titles('"docker run -name x nginx:1.29"\n')).toEqual(['mend "docker run --name x nginx:1.29"\n']);
  });

  test('refactorings too', () => {
    const first = (text: string): string => {
      const [rewriting] = rewritingsAt(open(text), text.indexOf('run'), defaultSettings);
      return applyEdits(text, rewriting?.edits ?? []);
    };
    expect(first('> docker run --name x nginx:1.29\n')).toBe(
      '> docker run \\\n>   --name x \\\n>   nginx:1.29\n',
    );
    expect(first('"docker run -v \\"$PWD:/x\\" nginx:1.29"\n')).toBe(
      '"docker run --volume \\"$PWD:/x\\" nginx:1.29"\n',
    );
  });
});

describe('an edit', () => {
  const text = '> docker ps\n> docker top a\na\n> docker run \\\n>  x\nb\n"docker rm \\"x\\""\n';

  test('elsewhere keeps scripts and sites', () => {
    const before = open(text);
    const after = edit(before, 'a\n>', 'a longer text\n>');
    expect(after.scripts.map(({ script }) => script)).toEqual(before.scripts.map(({ script }) => script));
    for (const [index, { script }] of after.scripts.entries())
      expect(script).toBe(before.scripts[index]?.script);
    for (const [index, { site }] of after.sites.entries()) expect(site).toBe(before.sites[index]?.site);
  });

  test('within a script keeps its other sites', () => {
    const before = open(text);
    const after = edit(before, 'top a', 'top b');
    expect(after.sites.map(({ site }, index) => site === before.sites[index]?.site)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('that makes or unmakes a script is followed', () => {
    const before = open(text);
    const one = edit(before, 'a\n> docker', '> a\n> docker');
    expect(one.scripts).toHaveLength(2);
    expect(edit(one, '> a\n', '').sites).toHaveLength(4);
    expect(edit(before, text, '').scripts).toEqual([]);
    expect(edit(edit(before, text, 'x'), 'x', text).sites).toHaveLength(4);
  });
});

describe('a file in parts', () => {
  /** Parts are stretches between lines of `---`; what was asked of the reader is written down. */
  const asked: string[] = [];
  const parted = scriptsInParts({
    *partsOf(text) {
      asked.push('parts');
      for (const { index, 0: part } of text.matchAll(/(?:^(?!---\n).*\n)+/gmu))
        yield { start: index, end: index + part.length, context: text.charAt(0) };
    },
    *scriptsOf(text, { start, end }) {
      asked.push(text.slice(start, end));
      const source = cutText(wholeFile(text), start, end);
      yield { shell: 'posix', source, writing: { escape: 'none', linePrefix: '' } };
    },
    isWhole: (text, { start, end, context }) =>
      context === text.charAt(0) && !text.slice(start, end).includes('---'),
  });
  const text = 'a\n---\ndocker ps\n---\ndocker rm a\n---\nb\n';
  const edited = (from: string, to: string): readonly [HostFile, HostFile] => {
    const before = { languageId: 'parted', path: '', ...parted.open(text) };
    asked.length = 0;
    const start = text.indexOf(from);
    const change = { start, oldEnd: start + from.length, newEnd: start + to.length };
    const after = parted.edit(before, text.replace(from, to), change);
    return [before, { ...before, ...after }];
  };

  test('an edit within a part reads this part', () => {
    const [before, after] = edited('rm a', 'rm ab');
    expect(asked).toEqual(['docker rm ab\n']);
    expect(after.scripts[0]?.script).toBe(before.scripts[0]?.script);
  });

  test('where nothing speaks of docker nothing is read', () => {
    edited('b', 'bb');
    expect(asked).toEqual([]);
  });

  test('an edit that divides the file anew reads the parts that have changed', () => {
    const [before, after] = edited('rm a', 'rm a\n---\ndocker rm b');
    expect(asked).toEqual(['parts', 'docker rm a\n', 'docker rm b\n']);
    expect(after.scripts[0]?.script).toBe(before.scripts[0]?.script);
  });

  test('an edit between parts moves those behind', () => {
    const [before, after] = edited('a\n---\n', 'a\n---\n---\n');
    expect(asked).toEqual(['parts']);
    expect(after.scripts.map(({ offset }) => offset)).toEqual([10, 24]);
    expect(after.scripts[1]?.script).toBe(before.scripts[1]?.script);
  });

  test('all is read anew where what stands elsewhere decides', () => {
    edited('a', 'other');
    expect(asked).toEqual(['parts', 'docker ps\n', 'docker rm a\n']);
  });

  test('scripts that reach over each other are left out', () => {
    const broken = embeddedScripts(function* (all) {
      for (const [start, end] of [
        [10, 20],
        [0, 15],
      ] as const)
        yield { shell: 'posix', source: cutText(wholeFile(all), start, end), writing: asItStands };
    });
    expect(broken.open('docker ps;docker rm').scripts.map(({ offset }) => offset)).toEqual([0]);
  });
});
