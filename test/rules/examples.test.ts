// Every rule's own examples: the bad one reports exactly the marked span, the good one nothing, the fix leads there.
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/registry';
import {
  applyFirstFix,
  checkFindings,
  checkFix,
  checkMarked,
  languageOf,
  settingsFor,
} from '../support/check';
import { filesOf } from '../support/files-around';
import { mark } from '../support/fixture';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  test.each(rule.examples)('$bad', ({ bad, good, files, goodFiles = files }) => {
    checkMarked(id, bad, files && filesOf(files));
    checkFindings(good, [], settingsFor(id), languageOf(id), goodFiles && filesOf(goodFiles));
    if (applyFirstFix(id, bad.replaceAll(mark, '')) !== undefined) checkFix(id, bad, good);
  });
});
