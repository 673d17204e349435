// Safe fixes in any surroundings: the finding goes, none comes, a second time changes nothing, other text stays as it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { offsetEdits } from '../../server/src/features/code-actions';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { visibleFindings, type VisibleFinding } from '../../server/src/features/visible-findings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { rules } from '../../server/src/rules/registry';
import type { AnyRule } from '../../server/src/rules/rule';
import { settingsFor, shell } from '../support/check';
import { mark } from '../support/fixture';

interface Case {
  readonly rule: AnyRule;
  readonly bad: string;
}

/** The examples that a safe fix mends. */
const cases: readonly Case[] = rules.flatMap((rule) =>
  rule.examples
    .map(({ bad }) => ({ rule, bad: bad.replaceAll(mark, '') }))
    .filter(({ bad }) => findingOf(rule, bad)?.finding.fixes()[0]?.safe),
);

/** Lines that mean nothing to the example, in shapes that shift offsets or look like commands. */
const lines = fc.constantFrom(
  '',
  '# 한국어 주석입니다 🐳 docker rnu --nmae x',
  'docker ps -a',
  'docker images   # 목록',
  'docker system df \\\n  --verbose',
  'echo "도커 시작"; docker version',
  "printf '%s\\n' 'docker rnu -rm'",
  'cat <<END\n한국어 docker rnu -rm\nEND',
  'for name in 하나 둘; do echo "$name"; done',
  'TODAY=$(date +%F)',
);
/** What stands behind the example in its last line. */
const tails = ['', '  # 뒤의 주석 🐳', '; docker version', ' && echo "끝"'];

const surroundings = fc.record({
  before: fc.array(lines, { maxLength: 4 }),
  after: fc.array(lines, { maxLength: 4 }),
  indent: fc.constantFrom('', '  ', '\t', '        '),
  branch: fc.boolean(),
  tail: fc.constantFrom(...tails),
  /** Which gap between two words is torn apart by a continuation; none for 0. */
  gap: fc.nat({ max: 12 }),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
});
type Surroundings = typeof surroundings extends fc.Arbitrary<infer Kind> ? Kind : never;

interface Embedded {
  readonly before: string;
  readonly example: string;
  readonly after: string;
}

describe.each(rules.filter((rule) => cases.some((one) => one.rule === rule)).map((rule) => [rule.id, rule]))(
  '%s',
  (_, rule) => {
    test.each(cases.filter((one) => one.rule === rule))('$bad', (one) => {
      fc.assert(
        fc.property(surroundings, (around) => {
          checkSafeFix(one, embed(one, around));
        }),
        { numRuns: 60, seed: 20 },
      );
    });
  },
);

test('most rules whose fixes are safe are among the cases', () => {
  const ids = new Set(cases.map(({ rule }) => rule.id));
  expect(ids.size).toBeGreaterThanOrEqual(8);
});

function checkSafeFix({ rule }: Case, { before, example, after }: Embedded): void {
  const text = before + example + after;
  const file = openHostFile(text, shell);
  const settings = settingsFor(rule.id);
  const found = visibleFindings(file, settings);
  expect(found.map(nameOf), text).toEqual([rule.id]);
  const [located] = found;
  const fix = located?.finding.fixes()[0];
  if (!located || !fix) throw new Error(`no fix in ${text}`);
  expect(fix.safe).toBe(true);
  const fixed = applyEdits(text, offsetEdits(fix, located.offset));
  expect(fixed.startsWith(before) && fixed.endsWith(after), `${text}\n→\n${fixed}`).toBe(true);
  expect(fixed.includes('\r'), fixed).toBe(text.includes('\r'));
  expect(/(?<!\r)\n/u.test(fixed), fixed).toBe(/(?<!\r)\n/u.test(text));
  const again = openHostFile(fixed, shell);
  const left = visibleFindings(again, settings).filter(
    (one) => one.finding.rule === rule || one.severity === 'error' || one.severity === 'warning',
  );
  expect(left.map(nameOf), `${text}\n→\n${fixed}`).toEqual([]);
  expect(fixAllEdits(again, settings), fixed).toEqual([]);
  expect(applyEdits(text, fixAllEdits(file, settings))).toBe(fixed);
}

function embed({ rule, bad }: Case, around: Surroundings): Embedded {
  const example = indented(withContinuation(rule, bad, around.gap), around.indent);
  // A branch makes what a script does doubtful, so that rules which follow it are silent there.
  const branch = around.branch && !(rule.findInScript ?? rule.findInSteps);
  const tail = endsWithCommand(bad) ? around.tail : '';
  const join = (parts: readonly string[]): string => parts.join('\n').replace(/\n/gu, around.lineBreak);
  return {
    before:
      (around.mark ? '\uFEFF' : '') + join([...around.before, ...(branch ? ['if true; then'] : []), '']),
    example: join([example]),
    after: join([tail, ...(branch ? ['fi'] : []), ...around.after, '']),
  };
}

function indented(text: string, indent: string): string {
  return text.includes('<<') ? text : text.replace(/^(?=.)/gmu, indent);
}

/**
 * Torn where nothing but blanks stands between two words of the command; whole where the tear hides the mistake or
 * makes its fix doubtful, as one between the two halves of `PORT= 80` does.
 */
function withContinuation(rule: AnyRule, text: string, gap: number): string {
  if (gap === 0) return text;
  const located = findingOf(rule, text);
  const place = openHostFile(text, shell).sites.find(({ offset }) => offset === located?.offset);
  const [left, right] = place?.site.words.slice(gap - 1, gap + 1) ?? [];
  if (!place || !left || !right) return text;
  const start = place.offset + left.span.end;
  const end = place.offset + right.span.start;
  if (!/^[ \t]+$/u.test(text.slice(start, end))) return text;
  const torn = `${text.slice(0, start)} \\\n  ${text.slice(end)}`;
  return findingOf(rule, torn)?.finding.fixes()[0]?.safe ? torn : text;
}

function endsWithCommand(text: string): boolean {
  const last = openHostFile(text, shell).sites.at(-1);
  return last !== undefined && last.offset + (last.site.words.at(-1)?.span.end ?? 0) === text.length;
}

function findingOf(rule: AnyRule, text: string): VisibleFinding | undefined {
  return visibleFindings(openHostFile(text, shell), settingsFor(rule.id)).find(
    ({ finding }) => finding.rule === rule,
  );
}

function nameOf({ finding }: VisibleFinding): string {
  return finding.rule.id;
}
