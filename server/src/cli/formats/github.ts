// Annotations of GitHub Actions: workflow commands that the runner reads from the output.
import type { Severity } from '../../rules/rule';
import type { ReportedFinding } from '../report';
import type { Format } from './format';

export const github: Format = {
  file: ({ path, findings }) => findings.map((finding) => annotation(path, finding)).join(''),
};

function annotation(path: string, { severity, message, ruleId, from, to }: ReportedFinding): string {
  const properties = [
    `file=${property(path.replaceAll('\\', '/'))}`,
    `line=${String(from.line)}`,
    `endLine=${String(to.line)}`,
    `col=${String(from.column)}`,
    // The runner takes columns only where the finding stays in one line.
    ...(from.line === to.line ? [`endColumn=${String(to.column)}`] : []),
    `title=${property(`dockline: ${ruleId}`)}`,
  ];
  return `::${levelOf(severity)} ${properties.join(',')}::${data(message)}\n`;
}

function levelOf(severity: Severity): string {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
