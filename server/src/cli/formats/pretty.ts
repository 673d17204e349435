// For people: each finding with its line of source, marks below it, what mends it, and where more is told.
import type { Text } from '../../base/text';
import { rulePage } from '../../features/doc-pages';
import type { Severity } from '../../rules/rule';
import { printable } from '../printable';
import type { FileReport, ReportedFinding, Totals } from '../report';
import { excerptOf } from './excerpt';
import type { Format, FormatContext } from './format';

export const pretty: Format = {
  file: (report, _, context) => report.findings.map((finding) => block(report, finding, context)).join(''),
  end: (totals, context) => (context.quiet ? '' : `${summary(totals)[context.locale]}\n`),
};

const colorOf: Record<Severity, number> = { error: 31, warning: 33, info: 34, hint: 36 };
const bold = 1;
const dim = 2;

const words = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  info: { en: 'info', ko: '정보' },
  hint: { en: 'hint', ko: '힌트' },
  safeFix: { en: 'fix (--fix)', ko: '수정(--fix)' },
  fix: { en: 'fix', ko: '수정' },
  more: { en: 'more', ko: '설명' },
} satisfies Record<string, Text>;

function block(report: FileReport, finding: ReportedFinding, { locale, colors }: FormatContext): string {
  const paint = (code: number, text: string): string =>
    colors ? `\u001B[${String(code)}m${text}\u001B[0m` : text;
  const { severity, ruleId, message, from, to, fix } = finding;
  const color = colorOf[severity];
  const number = String(from.line);
  const gutter = ' '.repeat(number.length);
  const columns = [from.column - 1, to.line === from.line ? to.column - 1 : Infinity] as const;
  const { source, marks } = excerptOf(report.lines.lineText(from.line), ...columns);
  const bar = paint(dim, '|');
  const note = (label: Text, text: string): string =>
    `${gutter} ${paint(dim, '=')} ${paint(bold, `${label[locale]}:`)} ${text}`;
  return [
    `${paint(color, `${words[severity][locale]}[${ruleId}]`)}: ${paint(bold, printable(message))}`,
    `${gutter}${paint(dim, '-->')} ${printable(report.path)}:${number}:${String(from.column)}`,
    `${gutter} ${bar}`,
    `${paint(dim, number)} ${bar} ${source}`,
    `${gutter} ${bar} ${paint(color, marks)}`,
    ...(fix ? [note(fix.safe ? words.safeFix : words.fix, printable(fix.title))] : []),
    note(words.more, rulePage(ruleId)),
    '\n',
  ].join('\n');
}

function summary({ files, found, fixable }: Totals): Text {
  const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;
  const { error, warning, info, hint } = found;
  const checked = `${counted(files, 'file')} checked`;
  if (error + warning + info + hint === 0)
    return { en: `${checked}: nothing found`, ko: `파일 ${String(files)}개 검사: 문제 없음` };
  const parts = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    `${String(info)} info`,
    counted(hint, 'hint'),
  ];
  const koParts = [
    `오류 ${String(error)}개`,
    `경고 ${String(warning)}개`,
    `정보 ${String(info)}개`,
    `힌트 ${String(hint)}개`,
  ];
  return {
    en: `${checked}: ${parts.join(', ')}${fixable > 0 ? `; --fix mends ${String(fixable)}` : ''}`,
    ko: `파일 ${String(files)}개 검사: ${koParts.join(', ')}${fixable > 0 ? ` (--fix 옵션으로 ${String(fixable)}개 수정 가능)` : ''}`,
  };
}
