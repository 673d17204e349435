// Checkstyle's XML, which many build servers read.
import { rulePage } from '../../features/doc-pages';
import type { ReportedFinding } from '../report';
import type { Format } from './format';

export const checkstyle: Format = {
  begin: '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n',
  file: ({ path, findings }) =>
    `  <file name="${escapeXml(path)}">\n${findings.map(toError).join('')}  </file>\n`,
  end: () => '</checkstyle>\n',
};

/** Checkstyle knows no hints. */
function toError({ from, severity, message, ruleId }: ReportedFinding): string {
  const attributes = {
    line: String(from.line),
    column: String(from.column),
    severity: severity === 'hint' ? 'info' : severity,
    message: `${message} (${rulePage(ruleId)})`,
    source: `dockline.${ruleId}`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `    <error ${written.join(' ')}/>\n`;
}

/** Characters that XML 1.0 cannot hold become the replacement character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/gu, (character) => `&#${String(character.charCodeAt(0))};`);
}
