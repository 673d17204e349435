// Safe fixes of Dockerfile rules in any surroundings: the finding goes, none comes, a second time changes nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { fixAllEdits, fixUntilStable } from '../../server/src/features/fix-all';
import { visibleFindings } from '../../server/src/features/visible-findings';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';
import { rules } from '../../server/src/rules/registry';
import { dockerfile, settingsFor } from '../support/check';
import { mark } from '../support/fixture';

const open = (text: string): HostFile => openHostFile(text, dockerfile);
const namesIn = (file: HostFile, id: string): string[] =>
  visibleFindings(file, settingsFor(id)).map(({ finding }) => finding.rule.id);

const cases = rules
  .filter(({ language }) => language === 'dockerfile')
  .flatMap(({ id, examples }) => examples.map(({ bad }) => ({ id, bad: bad.replaceAll(mark, '') })))
  .filter(({ id, bad }) =>
    visibleFindings(open(bad), settingsFor(id)).some(({ finding }) => finding.fixes()[0]?.safe),
  );

/** Stages that mean nothing to the example, before and behind it. */
const before = fc.constantFrom(
  '',
  '# 한국어 주석입니다 🐳\n',
  '\uFEFF',
  'ARG UNUSED=1\n',
  'FROM busybox:1.37 AS first\nRUN <<EOF\nFROM nothing\nEOF\n',
);
const behind = fc.constantFrom(
  '\n',
  '\n\n# 끝\n',
  '\nFROM busybox:1.37 AS last\nRUN a && \\\n  # 주석\n  b\n',
  '',
);

test.each(cases)('$id: $bad', ({ id, bad }) => {
  fc.assert(
    fc.property(before, behind, fc.constantFrom('\n', '\r\n'), (head, tail, lineEnd) => {
      // A global ARG counts only before the first FROM.
      if (/^ARG/u.test(bad) && head.includes('FROM')) return;
      const text = (head + bad + tail).replaceAll('\n', lineEnd);
      const file = open(text);
      expect(namesIn(file, id), text).toContain(id);
      const fixed = open(applyEdits(text, fixAllEdits(file, settingsFor(id))));
      expect(namesIn(fixed, id), fixed.text).toEqual(namesIn(file, id).filter((name) => name !== id));
      expect(fixUntilStable(fixed, settingsFor(id)).text).toBe(fixed.text);
      expect(fixed.text.startsWith(head.replaceAll('\n', lineEnd)), fixed.text).toBe(true);
      expect(fixed.text.endsWith(tail.replaceAll('\n', lineEnd)), fixed.text).toBe(true);
      expect(/(?<!\r)\n/u.test(fixed.text)).toBe(/(?<!\r)\n/u.test(text));
    }),
  );
});

test('there are such fixes', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBeGreaterThanOrEqual(7);
});
