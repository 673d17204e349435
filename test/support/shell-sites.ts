// What the hosts find in shell text, in forms that are easy to expect in tests.
import { expect } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { CommandSite, HostFile, LocatedSite, Word } from '../../server/src/hosts/types';
import { variantsOf } from './fixture';

export function sitesIn(text: string): readonly LocatedSite[] {
  return openHostFile(text, 'shellscript').sites;
}

/** The one site of the text. */
export function siteIn(text: string): CommandSite {
  const sites = sitesIn(text);
  expect(sites.map(({ site }) => site.text)).toHaveLength(1);
  return sites[0]?.site as CommandSite;
}

export function cookedWords({ words }: CommandSite): readonly string[] {
  return words.map(({ cooked }) => cooked.replaceAll('\r\n', '\n'));
}

/** The commands in a file of another kind, with the shell that reads them: `posix docker·ps`. */
export function commandsInFile(text: string, languageId: string, path: string): readonly string[] {
  return openHostFile(text, languageId, path).sites.map(
    ({ site }) => `${site.shell} ${cookedWords(site).join('·')}`,
  );
}

/** How the tests of one shell see a script of it: its sites, and each as its words. */
export function sitesOfLanguage(languageId: string): {
  readonly sitesIn: (text: string) => CommandSite[];
  readonly read: (text: string) => string[];
} {
  const sitesIn = (text: string): CommandSite[] => {
    const file = openHostFile(text, languageId);
    checkSpans(file);
    return file.sites.map(({ site }) => site);
  };
  const read = (text: string): string[] =>
    sitesIn(text).map(({ words }) => words.map(({ cooked }) => cooked).join('·'));
  return { sitesIn, read };
}

/** In the file, in the variants of it, stand exactly these commands, and all that was found stands where it says. */
export function checkFile(
  text: string,
  languageId: string,
  path: string,
  expected: readonly string[],
  variants = variantsOf(text),
): void {
  for (const { name, marked } of variants) {
    expect(commandsInFile(marked, languageId, path), `${name}: ${text}`).toEqual(expected);
    checkSpans(openHostFile(marked, languageId, path));
  }
}

/** The words of each command, split at `·` so that words with blanks can be told: `docker·run·A=b c`. */
export function commandsIn(text: string): readonly string[] {
  return sitesIn(text).map(({ site }) => cookedWords(site).join('·'));
}

/** In the text, in the variants of it, stand exactly these docker commands: `docker·run·nginx`. */
export function checkCommands(text: string, expected: readonly string[]): void {
  for (const { name, marked } of variantsOf(text)) {
    expect(commandsIn(marked), `${name}: ${text}`).toEqual(expected);
    checkSpans(openHostFile(marked, 'shellscript'));
  }
}

/** What every file has to keep, whatever stands in it. */
export function checkSpans(file: HostFile): void {
  let last = -1;
  for (const { offset, site } of file.sites) {
    expect(offset, 'sites ascend').toBeGreaterThan(last);
    last = offset;
    expect(site.text, 'the text of a site is the text of the file').toBe(
      file.text.slice(offset, offset + site.text.length),
    );
    expect(site.words.length).toBeGreaterThan(0);
    expect(site.words[0]?.span.start).toBe(0);
    let end = 0;
    for (const word of site.words) {
      expect(word.span.start, 'words ascend').toBeGreaterThanOrEqual(end);
      end = word.span.end;
      checkWord(word, site.text);
    }
  }
}

function checkWord(word: Word, text: string): void {
  const { cooked, span, map, dynamic, spread = [] } = word;
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
  expect(map.length).toBeGreaterThanOrEqual(2);
  expect(map[0]).toBe(0);
  for (let index = 0; index < map.length; index += 2) {
    const at = map[index] ?? 0;
    const source = map[index + 1] ?? 0;
    const runEnd = map[index + 2] ?? cooked.length;
    expect(at, 'runs ascend').toBeLessThanOrEqual(runEnd);
    expect(source).toBeGreaterThanOrEqual(span.start);
    expect(source).toBeLessThanOrEqual(span.end);
    const isSpread = spread.some((value, entry) => entry % 2 === 0 && value === at);
    if (!isSpread)
      expect(text.slice(source, source + runEnd - at), 'a run stands in the source as it is').toBe(
        cooked.slice(at, runEnd),
      );
  }
  for (const part of dynamic) {
    expect(part.start).toBeGreaterThanOrEqual(0);
    expect(part.end).toBeGreaterThan(part.start);
    expect(part.end).toBeLessThanOrEqual(cooked.length);
  }
}

/** The source of each word, as it stands in the file. */
export function wordSources({ words, text }: CommandSite): readonly string[] {
  return words.map(({ span }) => text.slice(span.start, span.end));
}

/** The names of the programs through which a command is run. */
export function wrapperNames({ wrappers }: CommandSite): string {
  return wrappers.map(({ name }) => name).join(' ');
}
