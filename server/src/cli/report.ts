// What is told of one file: its findings with lines and columns, and what their first fixes would change.
import type { Span } from '../base/span';
import { pick } from '../base/text';
import { offsetEdits } from '../features/code-actions';
import { toDiagnostic } from '../features/diagnostics';
import type { Settings } from '../features/settings';
import { visibleFindings } from '../features/visible-findings';
import type { HostFile } from '../hosts/types';
import type { FilesAround } from '../model/known-files';
import type { Edit, Severity } from '../rules/rule';
import type { LineTable, Place } from './line-table';
import { makeLineTable } from './line-table';

export interface ReportedFinding extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly from: Place;
  readonly to: Place;
  /** The best fix; `safe` ones are those of `--fix`. */
  readonly fix?: ReportedFix;
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  /** Spans are offsets in the file. */
  readonly edits: readonly Edit[];
}

export interface FileReport {
  /** As it was given, or found below a folder that was given. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly findings: readonly ReportedFinding[];
}

/** What all files come to. */
export interface Totals {
  files: number;
  readonly found: Record<Severity, number>;
  /** Findings that `--fix` would mend. */
  fixable: number;
}

export function reportOn(path: string, file: HostFile, settings: Settings, files: FilesAround): FileReport {
  const lines = makeLineTable(file.text);
  const findings = visibleFindings(file, settings, files).map((visible): ReportedFinding => {
    const { start, end, ruleId, severity, message } = toDiagnostic(visible, settings);
    // What is changed in another file has no place in a report on this one.
    const fix = visible.finding.fixes().find(({ elsewhere }) => !elsewhere);
    return {
      start,
      end,
      ruleId,
      severity,
      message,
      from: lines.placeOf(start),
      to: lines.placeOf(end),
      ...(fix && {
        fix: {
          title: pick(fix.title, settings.locale),
          safe: fix.safe,
          edits: offsetEdits(fix, visible.offset),
        },
      }),
    };
  });
  return { path, text: file.text, lines, findings };
}

export function noTotals(): Totals {
  return { files: 0, found: { error: 0, warning: 0, info: 0, hint: 0 }, fixable: 0 };
}

export function addTo(totals: Totals, { findings }: FileReport): void {
  totals.files += 1;
  for (const { severity, fix } of findings) {
    totals.found[severity] += 1;
    if (fix?.safe) totals.fixable += 1;
  }
}
