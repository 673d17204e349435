// The report on what the rules say of lines that docker accepts, with what people have judged; no line stands in it.
import type { CorpusFinding, CorpusFindings } from './corpus-findings';

export type Judgement = 'true' | 'doubtful' | 'false';

/** By rule id and line, why each error or warning is true or not. */
export type Judgements = Readonly<
  Record<
    string,
    Readonly<Record<string, { readonly judgement: Judgement; readonly why: string } | undefined>> | undefined
  >
>;

export interface Report {
  readonly text: string;
  /** The loud findings that nobody has judged, as rule id and line. */
  readonly unjudged: readonly string[];
}

const intro = `<!-- Written by npm run corpus:report. -->
# What the rules say on real command lines that docker accepts

All rules with their default settings over the collected lines that the real client accepts (all of them: the collection is not marked as halves). Every error and warning was read and judged by hand; a line is named by the start of its SHA-256 and not repeated here. The judgements stand in \`corpus-judgements.json\`.
`;

export function reportOf({ lines, findings }: CorpusFindings, judgements: Judgements): Report {
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').sort(byRule);
  const judged = loud.map((finding) => ({
    finding,
    judged: judgements[finding.ruleId]?.[finding.line],
  }));
  const count = (judgement: Judgement): number =>
    judged.filter((entry) => entry.judged?.judgement === judgement).length;
  const wrong = count('false') + count('doubtful');
  const sums = `${lines} lines, ${loud.length} errors and warnings: ${count('true')} true, ${count('doubtful')} doubtful, ${count('false')} false. False alarms, the doubtful ones counted: ${perThousand(wrong, lines)} in 1,000 lines.`;
  const rows = judged.map(({ finding: { severity, ruleId, line }, judged: known }) => {
    return `| ${severity} | ${ruleId} | \`${line}\` | ${known?.judgement ?? 'not judged'} | ${known?.why ?? ''} |`;
  });
  const text = [
    intro,
    `${sums}\n`,
    '| severity | rule | findings | per 1,000 lines |\n| --- | --- | ---: | ---: |',
    ...ratesOf(findings, lines),
    '\n## Errors and warnings\n',
    '| severity | rule | line | judgement | what stands there |\n| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  const unjudged = judged.flatMap(({ finding: { ruleId, line }, judged: known }) =>
    known ? [] : [`${ruleId} ${line}`],
  );
  return { text, unjudged };
}

function ratesOf(findings: readonly CorpusFinding[], lines: number): string[] {
  const counts = new Map<string, number>();
  for (const { severity, ruleId } of findings) {
    const key = `${severity} | ${ruleId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => ranked(a).localeCompare(ranked(b)))
    .map(([key, count]) => `| ${key} | ${count} | ${perThousand(count, lines)} |`);
}

/** The loud ones first. */
function ranked(key: string): string {
  return `${['error', 'warning', 'info', 'hint'].findIndex((severity) => key.startsWith(severity))} ${key}`;
}

function byRule(a: CorpusFinding, b: CorpusFinding): number {
  return `${a.severity} ${a.ruleId} ${a.line}`.localeCompare(`${b.severity} ${b.ruleId} ${b.line}`);
}

function perThousand(count: number, lines: number): string {
  return ((1000 * count) / lines).toFixed(2);
}
