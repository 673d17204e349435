// `dockline check`: reads the files one after the other, fixes them where asked for, and writes what is found.
import { pick, type Locale, type Text } from '../base/text';
import { fixUntilStable } from '../features/fix-all';
import { openHostFile } from '../hosts/host-file';
import { languageOfFirstLine, languageOfPath } from '../hosts/language-of-file';
import type { CheckRequest } from './arguments';
import { noFiles } from '../model/known-files';
import { filesReader } from './files-around';
import { findFiles, type FoundFile } from './find-files';
import type { Format, FormatContext } from './formats/format';
import { formats } from './formats/registry';
import { addTo, noTotals, reportOn, type FileReport, type Totals } from './report';
import { settingsReader, type FileSettings } from './settings-of-file';
import { fileSource, readText, writeText, type TextSource } from './text-source';
import { fixedFile, notUnderstood } from './texts';
import { unifiedDiff } from './unified-diff';

interface Output {
  write(text: string): unknown;
}

export interface Streams {
  readonly out: Output;
  readonly err: Output;
  /** The whole standard input, where a file is called `-`. */
  readonly stdin?: Uint8Array;
  /** What `out` is, for what the user leaves to it. */
  readonly terminal: boolean;
  readonly colors: boolean;
}

/**
 * Returns the exit status: 0 nothing wrong, 1 errors, too many warnings or a difference found, 2 a file that cannot be
 * checked or written, or a project file with something in it that cannot be used.
 */
export function check(request: CheckRequest, locale: Locale, streams: Streams): number {
  const run = new Run(request, locale, streams);
  for (const found of findFiles(request.files)) {
    if ('complaint' in found) run.complain(found.complaint);
    else run.checkFile(found);
  }
  return run.end();
}

/** What one call of `dockline check` gathers. */
class Run {
  readonly #settingsOf: (file: string) => FileSettings;
  readonly #filesAround = filesReader();
  readonly #format: Format;
  readonly #context: FormatContext;
  readonly #totals: Totals = noTotals();
  /** Where findings go: not to standard output where a fixed text goes there. */
  readonly #findings: Output;
  /** Complaints about project files, which many files may share. */
  readonly #told = new Set<string>();
  #filesWithFindings = 0;
  #differs = false;
  #failed = false;

  constructor(
    readonly request: CheckRequest,
    readonly locale: Locale,
    readonly streams: Streams,
  ) {
    this.#settingsOf = settingsReader(request, locale);
    const { format, color, mode, files, quiet } = request;
    this.#format = formats[format ?? (streams.terminal ? 'pretty' : 'compact')];
    const colors = color === 'auto' ? streams.colors : color === 'always';
    this.#context = { locale: request.locale ?? locale, colors, quiet };
    this.#findings = mode === 'fix' && files.includes('-') ? streams.err : streams.out;
    if (mode !== 'diff') this.#findings.write(this.#format.begin ?? '');
  }

  complain(text: Text): void {
    this.#failed = true;
    this.#note(text);
  }

  #note(text: Text): void {
    this.streams.err.write(`dockline: ${pick(text, this.#context.locale)}\n`);
  }

  checkFile({ path, named }: FoundFile): void {
    const { request } = this;
    const source = path === '-' ? this.#stdinSource() : fileSource(path);
    const reading = readText(source, request.mode !== 'report');
    if (reading.kind === 'failed') {
      // What was only found along the way, such as a binary with the name of a script, is told but no failure.
      if (named) this.complain(reading.complaint);
      else this.#note(reading.complaint);
      return;
    }
    const text = reading.value;
    const language = languageOf(source.name, text);
    if (language === undefined) {
      this.complain(notUnderstood(source.name));
      return;
    }
    const { settings, complaints } = this.#settingsOf(source.name);
    for (const complaint of complaints) {
      if (!this.#told.has(complaint.en)) this.complain(complaint);
      this.#told.add(complaint.en);
    }
    const around = path === '-' && request.stdinName === undefined ? noFiles : this.#filesAround(source.name);
    const written = openHostFile(text, language, source.name);
    const file = request.mode === 'report' ? written : fixUntilStable(written, settings, around);
    if (request.mode === 'diff') this.#showDifference(source.name, text, file.text);
    else if (request.mode === 'report' || this.#write(source, text, file.text, path === '-')) {
      this.#report(reportOn(source.name, file, settings, around));
    }
  }

  #stdinSource(): TextSource {
    const bytes = this.streams.stdin ?? new Uint8Array();
    return {
      name: this.request.stdinName ?? '-',
      size: () => bytes.length,
      read: () => bytes,
      write: (text) => this.streams.out.write(text),
    };
  }

  #showDifference(name: string, before: string, after: string): void {
    const difference = unifiedDiff(name, before, after);
    this.streams.out.write(difference);
    if (difference !== '') this.#differs = true;
  }

  /** Standard input is passed on, fixed or not. Returns whether it could be written. */
  #write(source: TextSource, before: string, after: string, filters: boolean): boolean {
    if (!filters && before === after) return true;
    const writing = writeText(source, after);
    if (writing.kind === 'failed') this.complain(writing.complaint);
    else if (!filters) this.#note(fixedFile(source.name));
    return writing.kind === 'done';
  }

  #report(report: FileReport): void {
    addTo(this.#totals, report);
    const { quiet } = this.request;
    const shown = quiet ? report.findings.filter(({ severity }) => severity === 'error') : report.findings;
    if (shown.length === 0) return;
    const piece = this.#format.file({ ...report, findings: shown }, this.#filesWithFindings, this.#context);
    this.#findings.write(piece);
    this.#filesWithFindings += 1;
  }

  end(): number {
    const { mode, maxWarnings = Infinity } = this.request;
    if (mode !== 'diff') this.#findings.write(this.#format.end?.(this.#totals, this.#context) ?? '');
    if (this.#failed) return 2;
    const { error, warning } = this.#totals.found;
    return error > 0 || warning > maxWarnings || this.#differs ? 1 : 0;
  }
}

/** Standard input without a name is taken for a script. */
function languageOf(name: string, text: string): string | undefined {
  return name === '-' ? 'shellscript' : (languageOfPath(name) ?? languageOfFirstLine(text));
}
