// What holds for every feature at every offset of any text: it throws nothing, and its spans lie in the document.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../server/src/base/span';
import { codeLenses } from '../../server/src/features/code-lenses';
import { foldedStretches } from '../../server/src/features/folding';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { outline, type OutlineItem } from '../../server/src/features/navigation/outline';
import {
  findDefinitions,
  findHighlights,
  findReferences,
} from '../../server/src/features/navigation/references';
import { prepareRename, rename } from '../../server/src/features/navigation/rename';
import { selectionsAt } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semantic-tokens/semantic-tokens';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';
import { shell } from '../support/check';
import { shellText } from '../support/shell-fragments';
import { readShellSamples } from '../support/shell-samples';

const settings: Settings = {
  ...defaultSettings,
  inlayHints: { mappings: true, sizes: true, tags: true },
  codeLens: { references: true, run: true },
};

function checkSpan({ start, end }: Span, text: string, what: string): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`${what}: [${start}, ${end}) in ${text.length} characters`);
}

function checkWhole(file: HostFile): void {
  const { text } = file;
  const all = { start: 0, end: text.length };
  for (const span of foldedStretches(file)) checkSpan(span, text, 'folding');
  for (const { offset } of inlayHints(file, all, settings))
    checkSpan({ start: offset, end: offset }, text, 'inlay hint');
  for (const { span } of codeLenses(file, settings)) checkSpan(span, text, 'code lens');
  const checkItems = (items: readonly OutlineItem[]): void => {
    for (const { span, nameSpan, children } of items) {
      checkSpan(span, text, 'outline');
      if (nameSpan.start < span.start || nameSpan.end > span.end)
        throw new Error('a name lies outside of its command');
      checkItems(children);
    }
  };
  checkItems(outline(file));
  let end = 0;
  for (const token of semanticTokens(file, all)) {
    checkSpan(token, text, 'token');
    if (token.start < end || token.start === token.end || /[\r\n]/u.test(text.slice(token.start, token.end)))
      throw new Error(`a token overlaps, is empty or has a line end: [${token.start}, ${token.end})`);
    ({ end } = token);
  }
}

function checkAt(file: HostFile, offset: number): void {
  const { text } = file;
  const places = findReferences(file, offset, true);
  for (const span of [...places, ...findDefinitions(file, offset), ...findHighlights(file, offset)])
    checkSpan(span, text, 'reference');
  let inner: Span = { start: offset, end: offset };
  for (const span of selectionsAt(file, offset)) {
    checkSpan(span, text, 'selection');
    if (span.start > inner.start || span.end < inner.end) throw new Error('a selection shrinks');
    inner = span;
  }
  const prepared = prepareRename(file, offset);
  if (prepared && 'span' in prepared) checkSpan(prepared.span, text, 'rename');
  const renamed = rename(file, offset, 'renamed-1');
  if (!renamed || 'refusal' in renamed) return;
  let end = 0;
  for (const { span } of renamed.edits) {
    checkSpan(span, text, 'edit');
    if (span.start < end) throw new Error('edits overlap');
    ({ end } = span);
  }
}

function checkEverything(text: string, everyOffset: number): void {
  const file = openHostFile(text, shell);
  checkWhole(file);
  for (let offset = 0; offset <= text.length; offset += everyOffset) checkAt(file, offset);
}

describe('spans lie in the document', () => {
  test.each(readShellSamples().map(({ name, text }) => [name, text] as const))('of %s', (_, text) => {
    checkEverything(text, text.length > 2000 ? 7 : 1);
  });

  test('of fragments of shell text', () => {
    fc.assert(
      fc.property(shellText(25), (text) => {
        checkEverything(text, 1);
      }),
      { numRuns: 200 },
    );
  });

  const words = fc.constantFrom(
    ...[
      'docker',
      'run',
      '--name',
      'web',
      '-p',
      '8080:80',
      '-v',
      'data:/x',
      '--network',
      'container:web',
      '-m',
    ],
    ...['1048576', '--mount', 'type=volume,"source=a"', 'app:1', '$N', '"${N}"', 'w"e"b', 'exec', 'sh', '-c'],
    ...[
      '\'for x in a; do echo "$x"; done\'',
      '\\\n',
      '\n',
      'N=web\n',
      ';',
      '$(',
      ')',
      '=',
      'build',
      '-t',
      '.',
    ],
  );
  test('of half-typed commands', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (pieces) => {
        checkEverything(pieces.join(' '), 1);
      }),
      { numRuns: 300 },
    );
  });
});

test('a renamed name is found again wherever it was', () => {
  let renamedNames = 0;
  for (const { text } of readShellSamples()) {
    const file = openHostFile(text, shell);
    for (let offset = 0; offset < text.length; offset += 11) {
      const answer = rename(file, offset, 'renamed-1');
      if (!answer || 'refusal' in answer) continue;
      const first = answer.edits[0]?.span.start ?? 0;
      const before = findReferences(file, offset, true).length;
      const changed = answer.edits.reduceRight(
        (now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end),
        text,
      );
      expect(findReferences(openHostFile(changed, shell), first, true)).toHaveLength(before);
      renamedNames += 1;
    }
  }
  expect(renamedNames).toBeGreaterThan(20);
});
