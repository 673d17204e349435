// The findings of a file as the user wants to see them.
import type { Span } from '../base/span';
import { pick } from '../base/text';
import type { HostFile } from '../hosts/types';
import { findFindings } from '../rules/find-findings';
import type { LocatedFinding, Severity } from '../rules/rule';
import { severityOf, type Settings } from './settings';

/** A finding with its place in the file, in UTF-16 offsets. */
export interface Diagnostic extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly tag?: 'deprecated' | 'unnecessary';
}

/** All diagnostics of the file in the order of their places; none when the extension is turned off. */
export function diagnostics(file: HostFile, settings: Settings): Diagnostic[] {
  if (!settings.enable) return [];
  return findFindings(file).flatMap((located) => {
    const diagnostic = toDiagnostic(located, settings);
    return diagnostic ? [diagnostic] : [];
  });
}

/** Undefined for findings of rules that are off. */
export function toDiagnostic(
  { at: { offset }, finding }: LocatedFinding,
  settings: Settings,
): Diagnostic | undefined {
  const severity = severityOf(finding.rule, finding.severity, settings);
  if (severity === 'off') return undefined;
  return {
    start: offset + finding.start,
    end: offset + finding.end,
    ruleId: finding.rule.id,
    severity,
    message: pick(finding.message, settings.locale),
    ...(finding.tag ? { tag: finding.tag } : {}),
  };
}
