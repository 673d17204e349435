// JSON for programs. Its shape is promised: fields may be added, and a change of those there are raises `version`.
import { rulePage } from '../../features/doc-pages';
import type { FileReport, ReportedFinding, Totals } from '../report';
import type { Format } from './format';

export const json: Format = {
  begin: '{"version":1,"files":[',
  file: (report, index) => (index === 0 ? '\n' : ',\n') + JSON.stringify(toFile(report)),
  end: (totals) => `\n],"summary":${JSON.stringify(toSummary(totals))}}\n`,
};

function toFile({ path, findings }: FileReport): object {
  return { path, findings: findings.map(toFinding) };
}

function toFinding({ ruleId, severity, message, from, to, start, end, fix }: ReportedFinding): object {
  return {
    rule: ruleId,
    severity,
    message,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    /** UTF-16 offsets in the file. */
    start,
    end,
    page: rulePage(ruleId),
    ...(fix && {
      fix: {
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
      },
    }),
  };
}

function toSummary({ files, found, fixable }: Totals): object {
  return {
    files,
    errors: found.error,
    warnings: found.warning,
    infos: found.info,
    hints: found.hint,
    fixable,
  };
}
