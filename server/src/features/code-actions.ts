// Quick fixes for the findings in a range; worked out anew from the rules, so that no state is kept.
import type { Span } from '../base/span';
import { pick } from '../base/text';
import type { HostFile, LocatedSite } from '../hosts/types';
import { findFindings } from '../rules/find-findings';
import type { Edit, Fix } from '../rules/rule';
import { toDiagnostic, type Diagnostic } from './diagnostics';
import type { Settings } from './settings';

export interface QuickFix {
  readonly title: string;
  readonly diagnostic: Diagnostic;
  /** Spans are offsets in the file; not overlapping, ascending. */
  readonly edits: readonly Edit[];
  readonly preferred: boolean;
}

/** Fixes for findings that touch the range, the best of each finding first. */
export function quickFixes(file: HostFile, range: Span, settings: Settings): QuickFix[] {
  if (!settings.enable) return [];
  return findFindings(file).flatMap((located) => {
    const diagnostic = toDiagnostic(located, settings);
    if (!diagnostic || diagnostic.start > range.end || diagnostic.end < range.start) return [];
    return located.finding.fixes().map((fix, index) => ({
      title: pick(fix.title, settings.locale),
      diagnostic,
      edits: placeEdits(fix, located.at),
      preferred: index === 0,
    }));
  });
}

function placeEdits(fix: Fix, { offset }: LocatedSite): Edit[] {
  return fix.edits.map(({ span, newText }) => ({
    span: { start: offset + span.start, end: offset + span.end },
    newText,
  }));
}
