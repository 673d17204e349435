// Quick fixes for the findings in a range; worked out anew from the rules, so that no state is kept.
import type { Span } from '../base/span';
import { pick } from '../base/text';
import type { HostFile } from '../hosts/types';
import { noFiles, type FilesAround } from '../model/known-files';
import type { FileEdits } from '../rules/elsewhere';
import type { Edit, Fix } from '../rules/rule';
import { toDiagnostic, type Diagnostic } from './diagnostics';
import type { Settings } from './settings';
import { suppressionComment } from './suppression-comment';
import { visibleFindings } from './visible-findings';

export interface QuickFix {
  /** `silence` puts a comment above the command in place of mending it. */
  readonly kind: 'mend' | 'silence';
  readonly title: string;
  readonly diagnostic: Diagnostic;
  /** Spans are offsets in the file; not overlapping, ascending. */
  readonly edits: readonly Edit[];
  /** What is changed in another file. */
  readonly elsewhere?: FileEdits;
  readonly preferred: boolean;
}

/** Fixes for findings that touch the range, the best of each finding first, then the comment that silences it. */
export function quickFixes(
  file: HostFile,
  range: Span,
  settings: Settings,
  files: FilesAround = noFiles,
): QuickFix[] {
  return visibleFindings(file, settings, files).flatMap((visible) => {
    const { offset, finding } = visible;
    if (offset + finding.start > range.end || offset + finding.end < range.start) return [];
    const diagnostic = toDiagnostic(visible, settings);
    const fixes = visible.finding.fixes().map((fix, index) => ({
      kind: 'mend' as const,
      title: pick(fix.title, settings.locale),
      diagnostic,
      edits: offsetEdits(fix, visible.offset),
      ...(fix.elsewhere ? { elsewhere: fix.elsewhere } : {}),
      preferred: index === 0,
    }));
    const silence = suppressionComment(file, visible);
    if (!silence) return fixes;
    const { title, edits } = silence;
    return [
      ...fixes,
      { kind: 'silence', title: pick(title, settings.locale), diagnostic, edits, preferred: false },
    ];
  });
}

/** The edits with offsets of the file. */
export function offsetEdits(fix: Fix, offset: number): Edit[] {
  return fix.edits.map(({ span, newText }) => ({
    span: { start: offset + span.start, end: offset + span.end },
    newText,
  }));
}
