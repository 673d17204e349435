// `dockline check`: the findings of files, one line each.
import { readFileSync } from 'node:fs';
import { pick, type Locale } from '../base/text';
import { diagnostics, type Diagnostic } from '../features/diagnostics';
import { defaultSettings } from '../features/settings';
import { openHostFile } from '../hosts/host-file';
import { languageOfFile } from './language-of-file';
import { notUnderstood, unreadable } from './texts';

interface Output {
  write(text: string): unknown;
}

/** Returns the exit status: 0 no errors, 1 errors found, 2 a file that cannot be checked. */
export function check(files: readonly string[], locale: Locale, out: Output, err: Output): number {
  let status = 0;
  for (const file of files) status = Math.max(status, checkFile(file, locale, out, err));
  return status;
}

function checkFile(file: string, locale: Locale, out: Output, err: Output): number {
  const complain = (text: Parameters<typeof pick>[0]): number => {
    err.write(`dockline: ${pick(text, locale)}\n`);
    return 2;
  };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return complain(unreadable(file, error instanceof Error ? error.message : String(error)));
  }
  const language = languageOfFile(file, text);
  if (language === undefined) return complain(notUnderstood(file));
  const found = diagnostics(openHostFile(text, language), { ...defaultSettings, locale });
  const lines = lineStarts(text);
  for (const diagnostic of found) out.write(formatLine(file, diagnostic, lines));
  return found.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
}

/** Columns count UTF-16 units from 1, as editors show them. */
function formatLine(
  file: string,
  { start, severity, message, ruleId }: Diagnostic,
  lines: readonly number[],
): string {
  const line = lines.findLastIndex((offset) => offset <= start);
  const column = start - (lines[line] ?? 0) + 1;
  return `${file}:${String(line + 1)}:${String(column)} ${severity} ${message} ${ruleId}\n`;
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (end) => end.index + end[0].length)];
}
