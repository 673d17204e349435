// Dockerfiles in the code blocks of texts: what is known of the file holds in the block, with its prefixes and line ends.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { quickFixes } from '../../server/src/features/code-actions';
import { complete } from '../../server/src/features/completion/completion';
import { servedFile } from '../../server/src/features/dockerfile/mode';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { foldedStretches } from '../../server/src/features/folding';
import { formatFile } from '../../server/src/features/formatting/format-file';
import { hover } from '../../server/src/features/hover/hover';
import { outline } from '../../server/src/features/navigation/outline';
import { findDefinitions, findReferences } from '../../server/src/features/navigation/references';
import { rename } from '../../server/src/features/navigation/rename';
import { semanticTokens } from '../../server/src/features/semantic-tokens/semantic-tokens';
import { defaultSettings } from '../../server/src/features/settings';
import { visibleFindings } from '../../server/src/features/visible-findings';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';

/** The lines as a block of a text, in each place where such a block may stand. */
function blocksOf(lines: string, info = 'dockerfile'): string[] {
  return ['', '> ', '   ', '>    '].flatMap((prefix) => {
    const block = `한글 설명\n\n\`\`\`${info}\n${lines}\n\`\`\`\n\nafter\n`;
    const text = block.replace(/^(?=.)/gmu, prefix);
    return [text, text.replaceAll('\n', '\r\n')];
  });
}

const open = (text: string): HostFile => openHostFile(text, 'markdown', 'README.md');
const told = (text: string): string[] =>
  visibleFindings(open(text), defaultSettings).map(
    ({ offset, finding }) =>
      `${finding.rule.id}: ${text.slice(offset + finding.start, offset + finding.end)}`,
  );
const cut =
  (text: string) =>
  ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);

const stages =
  'FROM golang:1.25 AS build\nARG OUT=/앱\nRUN go build\nFROM alpine:3.22\nCOPY --from=build /a /b';

describe('in each place of a block', () => {
  test.each(blocksOf(stages))('%j', (text) => {
    const file = open(text);
    const use = text.indexOf('=build') + 3;
    const instruction = text.indexOf('COPY') + 1;
    expect(cut(text)(hover(file, instruction, 'ko') ?? { start: 0, end: 0 })).toBe('COPY');
    expect(findDefinitions(file, use).map(cut(text))).toEqual(['build']);
    expect(findDefinitions(file, use)[0]?.start).toBe(text.indexOf('build'));
    expect(findReferences(file, use, true).map(({ start }) => start)).toEqual([
      text.indexOf('build'),
      text.indexOf('=build') + 1,
    ]);
    const renamed = rename(file, use, 'maker');
    expect(renamed && 'edits' in renamed && applyEdits(text, renamed.edits)).toBe(
      text.replace('AS build', 'AS maker').replace('=build', '=maker'),
    );
    expect(outline(file).map(({ name, children }) => [name, children.length])).toEqual([
      ['build', 2],
      ['alpine:3.22', 1],
    ]);
    expect(semanticTokens(file, { start: 0, end: text.length }).map(cut(text))).toEqual(
      'FROM,golang,1.25,AS,build,ARG,OUT,/앱,RUN,FROM,alpine,3.22,COPY,--from,build'.split(','),
    );
    expect(foldedStretches(file).map(({ start, end }) => [text.slice(start, start + 11), end])).toEqual([
      ['FROM golang', text.indexOf('go build') + 8],
      ['FROM alpine', text.indexOf('/a /b') + 5],
    ]);
  });

  test.each(blocksOf('FROM alpine:3.22\nWORKDIR /x\nEX'))('completion in %j', (text) => {
    const at = text.indexOf('\nEX') < 0 ? text.lastIndexOf('EX') + 2 : text.indexOf('\nEX') + 3;
    const offered = complete(open(text), at);
    expect(offered?.items.map(({ label }) => label)).toContain('EXPOSE');
    expect(offered?.insert).toEqual({ start: at - 2, end: at });
  });

  test.each(blocksOf('FROM alpine:3.22\nRUN a && \\\n  \n  b\nEXPOSE 8080/TCP'))('fixes in %j', (text) => {
    expect(told(text)).toEqual([
      expect.stringContaining('empty-continuation-line'),
      'uppercase-protocol: 8080/TCP',
    ]);
    const fixed = applyEdits(text, fixAllEdits(open(text), defaultSettings));
    expect(fixed).toBe(text.replace(/(\\\r?\n)[> ]*\r?\n/u, '$1').replace('TCP', 'tcp'));
    const at = text.indexOf('TCP');
    const silence = quickFixes(open(text), { start: at, end: at }, defaultSettings).find(
      ({ kind }) => kind === 'silence',
    );
    const silenced = applyEdits(text, silence?.edits ?? []);
    expect(told(silenced)).toEqual([expect.stringContaining('empty-continuation-line')]);
    const prefix = /^(.*)EXPOSE/mu.exec(text)?.[1] ?? '';
    expect(silenced.split(/\r?\n/u)).toContain(`${prefix}# dockline-disable-next-line uppercase-protocol`);
  });

  test.each(blocksOf('FROM   alpine:3.22\n  RUN b'))('formatting of %j', (text) => {
    const format = { ...defaultSettings.format, enable: true };
    const edits = formatFile(open(text), { start: 0, end: text.length }, '  ', {
      ...defaultSettings,
      format,
    });
    expect(applyEdits(text, edits)).toBe(text.replace('FROM   ', 'FROM ').replace('  RUN b', 'RUN b'));
  });
});

describe('a part of a file is not judged for what it leaves out', () => {
  const quiet = [
    'COPY --from=build /a /b',
    'RUN echo $X\nEXPOSE $PORT',
    '...\nFROM scratch AS result\nCOPY --from=builder /x .\n...',
    'FROM alpine:${VERSION}',
    'FROM a AS x\nFROM b AS x',
    'ARG RELEASE\nADD file:9e193d6fff4b in /\nCMD ["bash"]\nCMD ["sh"]',
    'FROM <image> [AS <name>]\nEXPOSE <port>\nCOPY ...',
    'HEALTHCHECK [OPTIONS] CMD command',
    'FROM alpine:3.22\n# ...\nFROM alpine:${X}',
    'Step 1/2 : FROM alpine',
    '',
  ];
  test.each(quiet)('%j', (lines) => {
    expect(told(`\`\`\`dockerfile\n${lines}\n\`\`\`\n`)).toEqual([]);
  });

  test.each(['from launch import Node\nfrom a import b', 'exit', '# python src/main.py'])(
    'a block called docker that is something else: %j',
    (lines) => {
      const file = open(`\`\`\`docker\n${lines}\n\`\`\`\n`);
      expect(file.dockerfiles).toBeUndefined();
      expect(visibleFindings(file, defaultSettings)).toEqual([]);
    },
  );

  test('what is wrong in any file is told', () => {
    expect(told('```docker\nRUN --mout=type=cache,target=/x make\n```\n')).toEqual([
      'unknown-instruction-flag: --mout',
    ]);
    expect(told('```Dockerfile\nFROM alpine:3.22\nRNU make\n```\n')).toEqual(['unknown-instruction: RNU']);
    expect(told('```dockerfile\nFROM alpine:${X}\nRUN a\n```\n')).toEqual(['undefined-arg-in-from: ${X}']);
  });
});

test('a block without a name is one where it looks like one', () => {
  const named = (lines: string): boolean =>
    open(`docker\n\`\`\`\n${lines}\n\`\`\`\n`).dockerfiles !== undefined;
  expect(named('# 빌드\nFROM ubuntu:22.04   \nRUN a')).toBe(true);
  expect(named('FROM users\nWHERE a = 1')).toBe(false);
  expect(named('RUN a\nFROM b')).toBe(false);
});

test('other texts have them, too', () => {
  const asciidoc = openHostFile('[source,dockerfile]\n----\nRUN docker ps\n----\n', 'asciidoc');
  const rst = openHostFile('.. code-block:: docker\n\n   EXPOSE 80\n   RUN a\n', 'restructuredtext');
  expect(hover(asciidoc, 26, 'en')?.start).toBe(25);
  expect(hover(rst, 42, 'en')).toMatchObject({ start: 40, end: 43 });
});

test('only docker commands are served where the setting says so', () => {
  const text = '```dockerfile\nFROM alpine:3.22\nRNU docker -x\n```\n';
  const settings = { ...defaultSettings, dockerfileMode: 'dockerCommandsOnly' as const };
  expect(servedFile(open(text), settings).dockerfiles).toBeUndefined();
  expect(visibleFindings(open(text), settings)).toEqual([]);
  const beside = { ...defaultSettings, neighbours: new Set(['docker-dx' as const]) };
  expect(servedFile(open(text), beside).dockerfiles).toHaveLength(1);
});

test('an edit leaves other blocks and other instructions the same objects', () => {
  const text = `# docker\n\n\`\`\`dockerfile\n${stages}\n\`\`\`\n\n\`\`\`dockerfile\nFROM a:1\nRUN b\n\`\`\`\n`;
  const before = open(text);
  const at = text.indexOf('go build');
  const edited = `${text.slice(0, at)}x${text.slice(at)}`;
  const after = editHostFile(before, edited, { start: at, oldEnd: at, newEnd: at + 1 });
  const [first, second] = after.dockerfiles ?? [];
  const [oldFirst, oldSecond] = before.dockerfiles ?? [];
  expect(second?.script).toBe(oldSecond?.script);
  expect(second?.offset).toBe((oldSecond?.offset ?? 0) + 1);
  const instructions = first?.script.dockerfile.instructions.map(({ instruction }) => instruction);
  const old = oldFirst?.script.dockerfile.instructions.map(({ instruction }) => instruction);
  expect(instructions?.map((one, index) => one === old?.[index])).toEqual([true, true, false, true, true]);
});

test('edits give what reading anew gives', () => {
  let text =
    '- docker\n\n  ```dockerfile\n  FROM a:1 AS x\n  RUN <<E\n  b\n  E\n  COPY --from=x a b\n  ```\n\n말\n';
  let file = open(text);
  const pieces = ['x', '\n', '```', '  ', '<<E', '\\\n', '앱', '#', 'FROM', ''];
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 400; round += 1) {
    const start = random(text.length + 1);
    const oldEnd = Math.min(text.length, start + random(4));
    const piece = pieces[random(pieces.length)] ?? '';
    text = text.slice(0, start) + piece + text.slice(oldEnd);
    file = editHostFile(file, text, { start, oldEnd, newEnd: start + piece.length });
    expect(file.dockerfiles, JSON.stringify(text)).toEqual(open(text).dockerfiles);
  }
});
