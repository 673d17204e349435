// The findings that this user is to see: severities as set, suppressed ones left out, comments that suppress judged.
import { groupsOf } from '../hosts/site-groups';
import type { HostDockerfile, HostFile, HostScript, LocatedScript } from '../hosts/types';
import { builtImages } from '../model/built-image';
import { contextIgnoreFile } from '../model/context-ignore';
import { noFiles, type FilesAround } from '../model/known-files';
import { findDockerfileFindings } from '../rules/find-dockerfile-findings';
import { byPlace, findInGroup, findInScript, ruleSet, type RuleSet } from '../rules/find-findings';
import { findInExcerpt } from '../rules/find-in-excerpt';
import { findInFiles } from '../rules/find-in-files';
import { findInImages } from '../rules/find-in-images';
import { rules } from '../rules/registry';
import type { AnyRule, LocatedFinding, Severity, SuppressionFinding } from '../rules/rule';
import type { Suppression } from '../rules/suppressions';
import { fileSuppressions } from './file-suppressions';
import { stepsBack } from './neighbours';
import { placeFinding } from './place-finding';
import { silencedBy } from './silenced';
import { concerns, isBrought, severityOf, type Settings } from './settings';

export interface VisibleFinding extends LocatedFinding {
  readonly severity: Severity;
  /** Where the rule has found it; undefined for what was found in no script. */
  readonly origin?: FindingOrigin;
}

export interface FindingOrigin {
  readonly place: LocatedScript;
  /** With offsets of the script. */
  readonly located: LocatedFinding;
}

const ruleIds = new Set(rules.map((rule) => rule.id));

/** In the order of their places; none when the extension is turned off. */
export function visibleFindings(
  file: HostFile,
  settings: Settings,
  files: FilesAround = noFiles,
): VisibleFinding[] {
  const steps = visibleFindingsInSteps(file, settings, files);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same for long files: pauses every few commands, so that whoever asks may do something else first, or stop. */
export function* visibleFindingsInSteps(
  file: HostFile,
  settings: Settings,
  files: FilesAround = noFiles,
): Generator<undefined, VisibleFinding[]> {
  if (!settings.enable) return [];
  const isOff = (rule: AnyRule): boolean => severityOf(rule, rule.severity, settings) === 'off';
  const nearby = ruleSet(isOff);
  const images = builtImages(file, files);
  const loud: VisibleFinding[] = [];
  for (const place of file.scripts) {
    let kept = ofScript.get(place.script);
    if (kept?.settings !== settings) {
      kept = { settings, loud: yield* loudInScript(place.script, settings, nearby, isOff) };
      ofScript.set(place.script, kept);
    }
    for (const { severity, ...located } of kept.loud) loud.push(placed(located, severity, place));
    const elsewhere = [
      ...findInFiles(file, place, files, isOff),
      ...findInImages(file, place, images, isOff),
    ];
    for (const located of elsewhere)
      for (const { severity, ...found } of withSeverity(located, settings))
        loud.push(placed(found, severity, place));
  }
  if (file.dockerfile && settings.dockerfileMode !== 'dockerCommandsOnly')
    for (const located of findDockerfileFindings(file.dockerfile, isOff, contextIgnoreFile(file, files)))
      loud.push(...withSeverity(located, settings));
  if (settings.dockerfileMode !== 'dockerCommandsOnly')
    for (const place of file.dockerfiles ?? [])
      for (const located of loudInExcerpt(place.script, settings, isOff))
        loud.push({ ...placeFinding(located, place), severity: located.severity });
  // Last of all: what another tool tells still garbles its command, and still gives a comment something to silence.
  return withoutSuppressed(loud.sort(byPlace), file, settings).filter(
    ({ finding }) => !stepsBack(finding, file.languageId, settings),
  );
}

/** With offsets of the script. */
function* loudInScript(
  script: HostScript,
  settings: Settings,
  nearby: RuleSet,
  isOff: (rule: AnyRule) => boolean,
): Generator<undefined, VisibleFinding[]> {
  const loud: VisibleFinding[] = [];
  for (const group of groupsOf(script)) {
    yield;
    for (const found of loudOf(findInGroup(group, script, nearby), settings))
      loud.push({ ...found, offset: group.offset + found.offset });
  }
  for (const found of findInScript(script, isOff)) loud.push(...withSeverity(found, settings));
  return loud;
}

/** With offsets of the Dockerfile. */
function loudInExcerpt(
  excerpt: HostDockerfile,
  settings: Settings,
  isOff: (rule: AnyRule) => boolean,
): readonly VisibleFinding[] {
  let kept = ofExcerpt.get(excerpt);
  if (kept?.settings !== settings) {
    const found = findInExcerpt(excerpt.dockerfile, isOff);
    kept = { settings, loud: found.flatMap((located) => withSeverity(located, settings)) };
    ofExcerpt.set(excerpt, kept);
  }
  return kept.loud;
}

function placed(located: LocatedFinding, severity: Severity, place: LocatedScript): VisibleFinding {
  const { offset, finding } = placeFinding(located, place);
  return { offset, finding, severity, origin: { place, located } };
}

interface KeptLoud {
  readonly settings: Settings;
  readonly loud: readonly VisibleFinding[];
}

const known = new WeakMap<readonly LocatedFinding[], KeptLoud>();
const ofScript = new WeakMap<HostScript, KeptLoud>();
const ofExcerpt = new WeakMap<HostDockerfile, KeptLoud>();

/** Those of the findings that this user is to see, kept as long as both stay the same. */
function loudOf(findings: readonly LocatedFinding[], settings: Settings): readonly VisibleFinding[] {
  let kept = known.get(findings);
  if (kept?.settings !== settings) {
    kept = { settings, loud: findings.flatMap((found) => withSeverity(found, settings)) };
    known.set(findings, kept);
  }
  return kept.loud;
}

function withoutSuppressed(loud: VisibleFinding[], file: HostFile, settings: Settings): VisibleFinding[] {
  const suppressions = fileSuppressions(file);
  if (suppressions.length === 0) return withoutConsequences(loud);
  const { isSilenced, used } = silencedBy(suppressions, loud);
  const visible = loud.filter((located) => !isSilenced(located));
  const judged = rules.flatMap((rule) => judge(rule, file, suppressions, used, settings));
  return [
    ...withoutConsequences(visible),
    ...judged.flatMap((located) => withSeverity(located, settings)),
  ].sort(byPlace);
}

/** A mistake that garbles a command is told alone: what else is found there would be gone with it, or not be true. */
function withoutConsequences(findings: VisibleFinding[]): VisibleFinding[] {
  const garbled = new Set<number>();
  for (const { offset, finding } of findings) if (finding.rootCause) garbled.add(offset);
  if (garbled.size === 0) return findings;
  return findings.filter(({ offset, finding }) => finding.rootCause ?? !garbled.has(offset));
}

function withSeverity(located: LocatedFinding, settings: Settings): VisibleFinding[] {
  const { rule, severity: own, versions, missing } = located.finding;
  if (missing && isBrought(missing, settings)) return [];
  if (versions && !concerns(versions, settings)) return [];
  const severity = severityOf(rule, own, settings);
  return severity === 'off' ? [] : [{ ...located, severity }];
}

function judge(
  { suppressions: rule }: AnyRule,
  file: HostFile,
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  settings: Settings,
): LocatedFinding[] {
  if (!rule) return [];
  const findings =
    rule.judges === 'unknown-ids'
      ? suppressions.flatMap(unknownIds)
      : suppressions
          .filter((suppression) => !used.has(suppression) && mightSilence(suppression, settings))
          .map(whole);
  return findings.map((finding) => ({ offset: 0, finding: rule.tell(finding) }));

  function whole({ start, end }: Suppression): SuppressionFinding {
    return { span: { start, end }, text: file.text.slice(start, end) };
  }
}

function unknownIds({ ruleIds: ids }: Suppression): SuppressionFinding[] {
  return ids
    .filter(({ id }) => !ruleIds.has(id))
    .map(({ id, start, end }) => ({ span: { start, end }, text: id }));
}

/** A comment against rules that this user has turned off, or that do not exist, is not called unused. */
function mightSilence({ ruleIds: ids }: Suppression, settings: Settings): boolean {
  return ids.every(({ id }) => {
    const rule = rules.find((other) => other.id === id);
    return rule !== undefined && severityOf(rule, rule.severity, settings) !== 'off';
  });
}
