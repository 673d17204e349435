import { describe, expect, test } from 'vitest';
import { sourceOffset, sourceSpan } from '../../server/src/hosts/word-span';
import type { Word } from '../../server/src/hosts/types';
import { checkCommands, commandsIn, siteIn, wordSources } from '../support/shell-sites';

/** The word after `docker`. */
function wordOf(source: string): Word {
  const word = siteIn(`docker ${source}`).words[1];
  if (!word) throw new Error(`no word in ${source}`);
  return word;
}

describe('cooked values', () => {
  test.each([
    ['plain', 'plain', 'none'],
    [`'single $X "quoted" \\'`, 'single $X "quoted" \\', 'single'],
    [`"double 'quoted'"`, `double 'quoted'`, 'double'],
    [String.raw`"a\"b\\c\$d\`e\f"`, 'a"b\\c$d`e\\f', 'double'],
    [String.raw`a\ b\"\'`, `a b"'`, 'none'],
    [`a'b'"c"`, 'abc', 'mixed'],
    [`""`, '', 'double'],
    [`''`, '', 'single'],
    [`$'a\\tb'`, 'a\tb', 'ansi-c'],
    [`$"text"`, 'text', 'double'],
    [`--name='web server'`, '--name=web server', 'mixed'],
    [`~/data`, '~/data', 'none'],
    [`a#b`, 'a#b', 'none'],
    [`{{.ID}}`, '{{.ID}}', 'none'],
    [`'a'\\''b'`, `a'b`, 'mixed'],
    ['한국어', '한국어', 'none'],
    [String.raw`\🐳`, '🐳', 'none'],
  ])('%s', (source, cooked, quoting) => {
    const word = wordOf(source);
    expect(word.cooked).toBe(cooked);
    expect(word.quoting).toBe(quoting);
    expect(word.span).toEqual({ start: 7, end: 7 + source.length });
  });

  test.each([
    [String.raw`\a\b\e\E\f\n\r\t\v`, '\x07\b\x1B\x1B\f\n\r\t\v'],
    [String.raw`\\\'\"\?`, `\\'"?`],
    [String.raw`\101\60x`, 'A0x'],
    [String.raw`\x41\x4ax`, 'AJx'],
    [String.raw`é\u20AC`, 'é€'],
    [String.raw`\U0001F433`, '🐳'],
    [String.raw`\cA\cz`, '\x01\x1A'],
    [String.raw`\q\x`, '\\q\\x'],
    [String.raw`a\0b`, 'ab'],
  ])('the escape sequences of $%s', (source, cooked) => {
    expect(wordOf(`$'${source}'`).cooked).toBe(cooked);
  });
});

describe('line continuations', () => {
  test('between words', () => {
    checkCommands('docker run \\\n  -d \\\n\tnginx\n', ['docker·run·-d·nginx']);
  });
  test('within a word', () => {
    checkCommands('docker run ngi\\\nnx\n', ['docker·run·nginx']);
    checkCommands('docker run "my\\\nname"\n', ['docker·run·myname']);
  });
  test('directly after a word', () => {
    checkCommands('docker run -d\\\n nginx\\\n\n', ['docker·run·-d·nginx']);
  });
  test('none within single quotes', () => {
    checkCommands("docker run 'a\\\nb'\n", ['docker·run·a\\\nb']);
  });
  test('a blank after the backslash makes it an escaped blank', () => {
    checkCommands('docker run -d \\ \ndocker ps\n', ['docker·run·-d· ', 'docker·ps']);
  });
  test('at the end of the text', () => {
    expect(commandsIn('docker run -d \\')).toEqual(['docker·run·-d']);
    expect(commandsIn('docker run -d\\')).toEqual(['docker·run·-d']);
  });
});

describe('the text of a site', () => {
  test.each([
    ['docker ps', 'docker ps'],
    ['docker ps   ', 'docker ps   '],
    ['docker ps  # all', 'docker ps  '],
    ['docker run \\', 'docker run \\'],
    ['docker run -d \\\n', 'docker run -d \\'],
    ['docker run -d \\\n\n', 'docker run -d \\'],
    ['docker run -d \\\r\n\r\n', 'docker run -d \\'],
    ['docker run \\\n  nginx ; ls', 'docker run \\\n  nginx '],
    ['docker ps > log && ls', 'docker ps > log '],
    ['docker exec -i db sh <<EOF\ntext\nEOF\n', 'docker exec -i db sh <<EOF'],
  ])('%j', (text, expected) => {
    expect(siteIn(text).text).toBe(expected);
  });
});

describe('the way back from the cooked text', () => {
  test('goes through quotes', () => {
    const word = wordOf(`-e"A=b 'c'"`);
    expect(word.cooked).toBe(`-eA=b 'c'`);
    expect(sourceOffset(word, 0)).toBe(7);
    expect(sourceOffset(word, 2)).toBe(10);
    expect(sourceSpan(word, 4, 9)).toEqual({ start: 12, end: 17 });
  });
  test('covers an escaped character with its backslash', () => {
    const word = wordOf(String.raw`"a\"b"`);
    expect(word.cooked).toBe('a"b');
    expect(sourceSpan(word, 0, 1)).toEqual({ start: 8, end: 9 });
    expect(sourceSpan(word, 1, 2)).toEqual({ start: 9, end: 11 });
    expect(sourceSpan(word, 2, 3)).toEqual({ start: 11, end: 12 });
  });
  test('covers a whole escape sequence', () => {
    const word = wordOf(String.raw`$'A\x41\U0001F433'`);
    expect(word.cooked).toBe('AA🐳');
    expect(sourceSpan(word, 1, 2)).toEqual({ start: 10, end: 14 });
    expect(sourceSpan(word, 2, 4)).toEqual({ start: 14, end: 24 });
  });
  test('leads into empty quotes', () => {
    expect(sourceOffset(wordOf('""'), 0)).toBe(8);
  });
  test('goes over continuations', () => {
    const word = siteIn('docker run ab\\\ncd').words[2] as Word;
    expect(word.cooked).toBe('abcd');
    expect(sourceSpan(word, 1, 3)).toEqual({ start: 12, end: 16 });
  });
});

test('words keep their source', () => {
  const site = siteIn(`docker run -e "A=$B" '<x>' a\\ b nginx`);
  expect(wordSources(site)).toEqual(['docker', 'run', '-e', '"A=$B"', "'<x>'", 'a\\ b', 'nginx']);
});
