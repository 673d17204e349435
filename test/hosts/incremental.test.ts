import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';
import { checkSpans, cookedWords } from '../support/shell-sites';

/** Replaces the only `old` in the file by `inserted`, and checks that this equals reading the whole file anew. */
function edit(file: HostFile, old: string, inserted: string): HostFile {
  const start = file.text.indexOf(old);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(file.text.indexOf(old, start + 1)).toBe(-1);
  return editAt(file, start, start + old.length, inserted);
}

function editAt(file: HostFile, start: number, oldEnd: number, inserted: string): HostFile {
  const text = file.text.slice(0, start) + inserted + file.text.slice(oldEnd);
  const edited = editHostFile(file, text, { start, oldEnd, newEnd: start + inserted.length });
  expect(edited.sites).toEqual(openHostFile(text, file.languageId).sites);
  checkSpans(edited);
  return edited;
}

/** A script of so many numbered lines, with the marks `@` in the lines in between. */
function script(lines: number): HostFile {
  const text = Array.from({ length: lines }, (_, line) =>
    line % 10 === 5
      ? `if a; then # @${line}\n  docker stop web${line}\nfi`
      : `docker run --name web${line} nginx`,
  );
  return openHostFile(`${text.join('\n')}\n`, 'shellscript');
}

/** How many of the sites of `after` are objects of `before`. */
function kept(before: HostFile, after: HostFile): number {
  const known = new Set(before.sites.map(({ site }) => site));
  return after.sites.filter(({ site }) => known.has(site)).length;
}

describe('sites elsewhere stay the same objects', () => {
  test('when a word is typed', () => {
    const file = script(100);
    const edited = edit(file, 'web42 nginx', 'web42 -d nginx');
    expect(kept(file, edited)).toBe(99);
    expect(edited.sites[41]?.site).toBe(file.sites[41]?.site);
    expect(edited.sites[43]?.site).toBe(file.sites[43]?.site);
    expect(edited.sites[43]?.offset).toBe((file.sites[43]?.offset ?? 0) + 3);
  });
  test('when a line comes or goes', () => {
    const file = script(100);
    const longer = edit(
      file,
      'docker run --name web42 nginx\n',
      'docker run --name web42 nginx\ndocker ps\n',
    );
    expect(longer.sites).toHaveLength(101);
    expect(kept(file, longer)).toBe(100);
    expect(kept(longer, edit(longer, 'docker ps\n', ''))).toBe(100);
  });
  test('when a comment is typed', () => {
    const file = script(100);
    expect(kept(file, edit(file, '@55', '@55 한국어'))).toBe(100);
  });
  test('even while a quote is open', () => {
    const file = script(100);
    const open = edit(file, 'web42 nginx', '"web42 nginx');
    expect(kept(file, open)).toBe(99);
    const closed = edit(open, '"web42 nginx', '"web42" nginx');
    expect(kept(open, closed)).toBe(99);
    expect(kept(file, edit(closed, '"web42" nginx', 'web42 nginx'))).toBe(99);
  });
  test('even while a substitution is open', () => {
    const file = script(100);
    const open = edit(file, 'web42 nginx', 'web42 $(nginx');
    expect(kept(file, open)).toBe(99);
    expect(kept(file, edit(open, '$(nginx', '$(nginx)'))).toBe(99);
  });
});

describe('an edit far away may change what was decided before', () => {
  test('a quote is closed later', () => {
    const file = openHostFile(`docker ps\nX="a\n${'docker top x\n'.repeat(30)}# end\n`, 'shellscript');
    expect(file.sites).toHaveLength(31);
    expect(edit(file, '# end', '"')).toMatchObject({ sites: { length: 1 } });
  });
  test('a heredoc is finished later', () => {
    const file = openHostFile(`docker ps\ncat <<EOF\n${'docker top x\n'.repeat(30)}# end\n`, 'shellscript');
    expect(file.sites).toHaveLength(31);
    const finished = edit(file, '# end', 'EOF');
    expect(finished.sites).toHaveLength(1);
    expect(edit(finished, '\nEOF', '').sites).toHaveLength(31);
  });
  test('a substitution is closed later', () => {
    const file = openHostFile(`docker ps\nX=$(a\n${'docker top x\n'.repeat(30)}# end\n`, 'shellscript');
    expect(file.sites[5]?.site.surroundings.substituted).toBe(false);
    expect(edit(file, '# end', ')').sites[5]?.site.surroundings.substituted).toBe(true);
  });
  test('a function is opened before', () => {
    const file = openHostFile(`# begin\n${'docker top x\n'.repeat(30)}}\ndocker ps\n`, 'shellscript');
    const edited = edit(file, '# begin', 'f() {');
    expect(edited.sites.map(({ site }) => site.surroundings.conditional)).toEqual([
      ...Array.from({ length: 30 }, () => true),
      false,
    ]);
  });
  test('the end of the text', () => {
    const file = openHostFile('docker ps\ndocker run -d', 'shellscript');
    const longer = editAt(file, file.text.length, file.text.length, ' nginx');
    expect(longer.sites.map(({ site }) => cookedWords(site).join(' '))).toEqual([
      'docker ps',
      'docker run -d nginx',
    ]);
    expect(editAt(longer, 0, longer.text.length, '').sites).toEqual([]);
  });
});

test('typing a script letter by letter', () => {
  const text =
    'f() {\r\n  docker run -e "A=$(docker ps -q)" \\\r\n    nginx\r\n}\r\ncat <<EOF\r\n$(docker ps)\r\nEOF\r\n';
  let file = openHostFile('', 'shellscript');
  for (const character of text) file = editAt(file, file.text.length, file.text.length, character);
  for (let at = text.length; at > 0; at -= 1) file = editAt(file, at - 1, at, '');
});

test('the first docker of a file is found, and the last one forgotten', () => {
  const file = openHostFile('echo a\necho docke\n', 'shellscript');
  const found = edit(file, 'echo docke', 'docker ps');
  expect(found.sites).toHaveLength(1);
  expect(edit(found, 'docker ps', 'ps').sites).toEqual([]);
});

test('an edit that does not fit the text is no harm', () => {
  const file = openHostFile('docker ps\n', 'shellscript');
  const edited = editHostFile(file, 'docker rm x\ndocker ps\n', { start: 3, oldEnd: 4, newEnd: 4 });
  expect(edited.sites).toHaveLength(2);
});
