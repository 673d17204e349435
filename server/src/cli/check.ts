// `dockline check`: the findings of files, one line each, after their safe fixes where asked for.
import { pick, type Locale, type Text } from '../base/text';
import { diagnostics, type Diagnostic } from '../features/diagnostics';
import { fixUntilStable } from '../features/fix-all';
import { readProjectFile, withProject } from '../features/project-file';
import { defaultSettings, type Settings } from '../features/settings';
import { openHostFile } from '../hosts/host-file';
import { languageOfFirstLine, languageOfPath } from '../hosts/language-of-file';
import type { CheckRequest } from './arguments';
import { nearestProjectFile } from './nearest-project-file';
import { fileSource, readText, writeText, type TextSource } from './text-source';
import { fixedFile, notUnderstood } from './texts';

interface Output {
  write(text: string): unknown;
}

export interface Streams {
  readonly out: Output;
  readonly err: Output;
  /** The whole standard input, where a file is called `-`. */
  readonly stdin?: Uint8Array;
}

/**
 * Returns the exit status: 0 no errors, 1 errors found, 2 a file that cannot be checked or written, or a project file
 * with something in it that cannot be used. `locale` is that of the environment, before which projects have their say.
 */
export function check(request: CheckRequest, locale: Locale, streams: Streams): number {
  const checking: Checking = { request, locale, ...streams, told: new Set() };
  const statuses = request.files.map((file) => {
    if (file !== '-') return checkText(fileSource(file), checking);
    const source: TextSource = {
      name: request.stdinName ?? '-',
      read: () => streams.stdin ?? new Uint8Array(),
      write: (text) => streams.out.write(text),
    };
    // The fixed text goes to standard output, so the findings must go elsewhere.
    return checkText(source, request.fix ? { ...checking, out: streams.err, filter: true } : checking);
  });
  return Math.max(...statuses);
}

interface Checking {
  readonly request: CheckRequest;
  readonly locale: Locale;
  readonly out: Output;
  readonly err: Output;
  /** The text is passed on, fixed or not. */
  readonly filter?: true;
  /** Complaints about project files, which many files may share. */
  readonly told: Set<string>;
}

function checkText(source: TextSource, checking: Checking): number {
  const { name } = source;
  const { settings, complaints } = settingsFor(name, checking);
  const { request, out, err, filter, told } = checking;
  const complain = (text: Text): number => {
    err.write(`dockline: ${pick(text, settings.locale)}\n`);
    return 2;
  };
  for (const complaint of complaints) if (!told.has(complaint.en)) complain(complaint);
  for (const { en } of complaints) told.add(en);
  const reading = readText(source, request.fix);
  if (reading.kind === 'failed') return complain(reading.complaint);
  const text = reading.value;
  const language = name === '-' ? 'shellscript' : (languageOfPath(name) ?? languageOfFirstLine(text));
  if (language === undefined) return complain(notUnderstood(name));
  const written = openHostFile(text, language, name);
  const file = request.fix ? fixUntilStable(written, settings) : written;
  if (filter ?? file.text !== text) {
    const writing = writeText(source, file.text);
    if (writing.kind === 'failed') return complain(writing.complaint);
    if (!filter) err.write(`dockline: ${pick(fixedFile(name), settings.locale)}\n`);
  }
  const found = diagnostics(file, settings);
  const lines = lineStarts(file.text);
  for (const diagnostic of found) out.write(formatLine(name, diagnostic, lines));
  if (complaints.length > 0) return 2;
  return found.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
}

/** What is asked for on the command line wins over the project file, and that over the environment. */
function settingsFor(
  name: string,
  { request, locale }: Checking,
): { settings: Settings; complaints: readonly Text[] } {
  const asked = request.locale ? { locale: request.locale } : {};
  const own = { ...defaultSettings, locale };
  const projectFile = nearestProjectFile(name);
  if (!projectFile) return { settings: { ...own, ...asked }, complaints: [] };
  const { project, complaints } = readProjectFile(projectFile);
  return { settings: { ...withProject(own, project), ...asked }, complaints };
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
