// Explains the command at an offset: its pieces, what docker does with it, and what is wrong with it.
import { pick, type Locale } from '../../base/text';
import type { HostFile } from '../../hosts/types';
import { commandName } from '../../model/command-name';
import type { Invocation } from '../../model/invocation';
import { noFiles, type FilesAround } from '../../model/known-files';
import { cursorAt } from '../cursor';
import { referenceLink } from '../reference-link';
import type { Settings } from '../settings';
import { visibleFindings } from '../visible-findings';
import { shownLine } from './command-line';
import type { ExplainedFinding, Explanation } from './explanation';
import { piecesOf } from './pieces';
import { stepsOfCommand } from './steps/steps';

/** Undefined outside of docker commands. */
export function explain(
  file: HostFile,
  offset: number,
  settings: Settings,
  files: FilesAround = noFiles,
): Explanation | undefined {
  const cursor = cursorAt(file, offset);
  if (!cursor) return undefined;
  const { located, invocation } = cursor;
  const { locale } = settings;
  const pieces = piecesOf(invocation, locale);
  const { line, marks } = shownLine(
    invocation,
    pieces.map(({ at }) => at),
  );
  return {
    span: { start: located.offset, end: located.offset + located.site.text.length },
    name: commandName(invocation),
    summary: pick(invocation.command.spec.summary, locale),
    line,
    marks,
    pieces,
    steps: stepTexts(invocation, locale),
    findings: findingsAt(file, located.offset, settings, files),
    reference: referenceLink(invocation.command.spec),
  };
}

function stepTexts(invocation: Invocation, locale: Locale): string[] {
  return stepsOfCommand(invocation).map((step) => pick(step, locale));
}

function findingsAt(
  file: HostFile,
  offset: number,
  settings: Settings,
  files: FilesAround,
): ExplainedFinding[] {
  return visibleFindings(file, settings, files)
    .filter((visible) => visible.offset === offset)
    .map(({ finding, severity }) => {
      const [fix] = finding.fixes();
      return {
        ruleId: finding.rule.id,
        severity,
        message: pick(finding.message, settings.locale),
        ...(fix ? { fix: pick(fix.title, settings.locale) } : {}),
      };
    });
}
