// What the rules say, with default settings, of each collected command line that the real client accepts.
import { createHash } from 'node:crypto';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { Severity } from '../../server/src/rules/rule';

export interface CorpusFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Names the line without showing it: the first twelve digits of its SHA-256. */
  readonly line: string;
  /** The marked text. */
  readonly marked: string;
}

export interface CorpusFindings {
  /** How many lines were read. */
  readonly lines: number;
  readonly findings: readonly CorpusFinding[];
}

/** @param text one JSON object a line, with the command as `text` and what the client said of it as `verdict` */
export function corpusFindings(text: string): CorpusFindings {
  const records = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly text: string; readonly verdict: string });
  const accepted = records.filter(({ verdict }) => verdict === 'accepted');
  return { lines: accepted.length, findings: accepted.flatMap((record) => findingsIn(record.text)) };
}

function findingsIn(command: string): CorpusFinding[] {
  const line = createHash('sha256').update(command).digest('hex').slice(0, 12);
  const source = `${command}\n`;
  return diagnostics(openHostFile(source, 'shellscript'), defaultSettings).map(
    ({ ruleId, severity, start, end }) => ({ ruleId, severity, line, marked: source.slice(start, end) }),
  );
}
