// The only callers of the features' API in tests: a change of the API changes this file alone.
import { expect } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { complete } from '../../server/src/features/completion/completion';
import { diagnostics } from '../../server/src/features/diagnostics';
import { quickFixes } from '../../server/src/features/code-actions';
import { hover } from '../../server/src/features/hover/hover';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { signatureHelp } from '../../server/src/features/signature-help';
import { openHostFile } from '../../server/src/hosts/host-file';
import { noFiles } from '../../server/src/model/known-files';
import type { Locale } from '../../server/src/base/text';
import { rules } from '../../server/src/rules/registry';
import { mark, readMarks, variantsOf } from './fixture';

export const shell = 'shellscript';
export const dockerfile = 'dockerfile';

/** The id of the language that the rule's examples are written in. */
export function languageOf(ruleId: string): string {
  return rules.find(({ id }) => id === ruleId)?.language ?? shell;
}

/** The findings must be exactly these, as `rule-id: marked source`. */
export function checkFindings(
  text: string,
  expected: readonly string[],
  settings: Settings = defaultSettings,
  language = shell,
  files = noFiles,
): void {
  for (const { name, marked } of variantsOf(text)) {
    const found = diagnostics(openHostFile(marked, language), settings, files);
    const shown = found.map(({ ruleId, start, end }) => `${ruleId}: ${marked.slice(start, end)}`);
    expect(
      shown.map((line) => line.replace(/\r\n/gu, '\n')),
      name,
    ).toEqual(expected);
  }
}

/** The two marks are the ends of what the rule reports, and nothing else is reported. */
export function checkMarked(ruleId: string, text: string, files = noFiles): void {
  for (const { name, marked } of variantsOf(text)) {
    const { text: source, offsets } = readMarks(marked);
    const found = diagnostics(openHostFile(source, languageOf(ruleId)), settingsFor(ruleId), files);
    const spans = found.map((diagnostic) => [diagnostic.ruleId, diagnostic.start, diagnostic.end]);
    expect(spans, `${name}: ${source}`).toEqual([[ruleId, offsets[0], offsets[1]]]);
  }
}

/** The rule, among others perhaps, reports exactly the source `marked`. */
export function checkReported(ruleId: string, text: string, marked: string): void {
  for (const { name, marked: source } of variantsOf(text))
    expect(reportedBy(ruleId, source), name).toEqual([marked]);
}

/** The rule reports nothing; others may. */
export function checkUnreported(ruleId: string, text: string): void {
  for (const { name, marked: source } of variantsOf(text))
    expect(reportedBy(ruleId, source), name).toEqual([]);
}

function reportedBy(ruleId: string, source: string): readonly string[] {
  return diagnostics(openHostFile(source, languageOf(ruleId)), settingsFor(ruleId))
    .filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map(({ start, end }) => source.slice(start, end).replace(/\r\n/gu, '\n'));
}

/** The first fix of the first finding of the rule turns `before` into `after`. */
export function checkFix(ruleId: string, before: string, after: string): void {
  for (const [index, { name, marked }] of variantsOf(before).entries()) {
    const source = marked.replaceAll(mark, '');
    expect(applyFirstFix(ruleId, source), name).toBe(variantsOf(after)[index]?.marked);
  }
}

/** The text after the first fix of the rule's first finding; undefined where there is no fix. */
export function applyFirstFix(ruleId: string, source: string): string | undefined {
  const file = openHostFile(source, languageOf(ruleId));
  const fix = quickFixes(file, { start: 0, end: source.length }, settingsFor(ruleId)).find(
    ({ kind, diagnostic }) => kind === 'mend' && diagnostic.ruleId === ruleId,
  );
  return fix && applyEdits(source, fix.edits);
}

/** The default settings, but a rule that is off by default speaks as a warning when it is the one under test. */
export function settingsFor(ruleId: string): Settings {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`there is no rule ${ruleId}`);
  return rule.severity === 'off'
    ? { ...defaultSettings, rules: new Map([[ruleId, 'warning']]) }
    : defaultSettings;
}

export function hoverAt(
  markedText: string,
  locale: Locale = 'en',
): { source: string; markdown: string } | undefined {
  const { text, offsets } = readMarks(markedText);
  const found = hover(openHostFile(text, shell), offsets[0] ?? 0, locale);
  return found && { source: text.slice(found.start, found.end), markdown: found.markdown };
}

/** At the mark the hover is shown for `source` and its Markdown matches every pattern. */
export function checkHover(
  text: string,
  source: string,
  patterns: readonly RegExp[],
  locale: Locale = 'en',
): void {
  for (const { name, marked } of variantsOf(text)) {
    const found = hoverAt(marked, locale);
    expect(found?.source.replace(/\r\n/gu, '\n'), `${name}: ${text}`).toBe(source);
    for (const pattern of patterns) expect(found?.markdown, name).toMatch(pattern);
  }
}

export function labelsAt(markedText: string, afterBlank = false): readonly string[] {
  const { text, offsets } = readMarks(markedText);
  return (
    complete(openHostFile(text, shell), offsets[0] ?? 0, { afterBlank })?.items.map((item) => item.label) ??
    []
  );
}

/** All `wanted` are offered at the mark, in this order though others may stand between; none of `unwanted` is. */
export function checkCompletion(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[] = [],
): void {
  for (const { name, marked } of variantsOf(text)) {
    const labels = labelsAt(marked);
    const order = labels.filter((label) => wanted.includes(label));
    expect(order, `${name}: ${text}`).toEqual(wanted);
    for (const label of unwanted) expect(labels, name).not.toContain(label);
  }
}

/** The text after the item with this label is inserted at the mark, as a client without snippets does it. */
export function acceptCompletion(markedText: string, label: string): string | undefined {
  const { text, offsets } = readMarks(markedText);
  const result = complete(openHostFile(text, shell), offsets[0] ?? 0);
  const item = result?.items.find((other) => other.label === label);
  if (!result || !item) return undefined;
  return text.slice(0, result.insert.start) + (item.insertText ?? item.label) + text.slice(result.insert.end);
}

/** The usage line with the active part in brackets `⟦…⟧`. */
export function signatureAt(markedText: string, locale: Locale = 'en'): string | undefined {
  const { text, offsets } = readMarks(markedText);
  const found = signatureHelp(openHostFile(text, shell), offsets[0] ?? 0, locale);
  if (!found) return undefined;
  const active = found.active === undefined ? undefined : found.parameters[found.active];
  if (!active) return found.label;
  return `${found.label.slice(0, active.start)}⟦${found.label.slice(active.start, active.end)}⟧${found.label.slice(active.end)}`;
}

/** The text with the comment that silences the first finding. */
export function silenceFirst(source: string, language = shell): string | undefined {
  const file = openHostFile(source, language);
  const fix = quickFixes(file, { start: 0, end: source.length }, defaultSettings).find(
    ({ kind }) => kind === 'silence',
  );
  return fix && applyEdits(source, fix.edits);
}
