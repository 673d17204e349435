// The findings of a file in the words of this user's language.
import type { Span } from '../base/span';
import { pick } from '../base/text';
import type { HostFile } from '../hosts/types';
import { noFiles, type FilesAround } from '../model/known-files';
import type { RelatedPlace } from '../rules/elsewhere';
import type { MissingName, Severity } from '../rules/rule';
import type { Settings } from './settings';
import { visibleFindings, type VisibleFinding } from './visible-findings';

/** A finding with its place in the file, in UTF-16 offsets. */
export interface Diagnostic extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly tag?: 'deprecated' | 'unnecessary';
  readonly missing?: MissingName;
  readonly related?: readonly (Omit<RelatedPlace, 'message'> & { readonly message: string })[];
}

/** All diagnostics of the file in the order of their places; none when the extension is turned off. */
export function diagnostics(file: HostFile, settings: Settings, files: FilesAround = noFiles): Diagnostic[] {
  return visibleFindings(file, settings, files).map((visible) => toDiagnostic(visible, settings));
}

export function toDiagnostic({ offset, finding, severity }: VisibleFinding, settings: Settings): Diagnostic {
  const related = finding.related?.map((place) => ({
    ...place,
    message: pick(place.message, settings.locale),
  }));
  return {
    start: offset + finding.start,
    end: offset + finding.end,
    ruleId: finding.rule.id,
    severity,
    message: pick(finding.message, settings.locale),
    ...(finding.tag ? { tag: finding.tag } : {}),
    ...(finding.missing ? { missing: finding.missing } : {}),
    ...(related ? { related } : {}),
  };
}
