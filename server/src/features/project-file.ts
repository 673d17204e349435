// The project file `.docklinerc.json`: where it may lie, what it says, and how it wins over the user's own settings.
import type { Locale, Text } from '../base/text';
import { readLocale, readPlugins, readRules, readVersion, complain, type Notes } from './setting-values';
import type { Settings } from './settings';

export const projectFileName = '.docklinerc.json';

/** A project file as it was found. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

export interface ProjectSettings {
  readonly locale?: Locale;
  readonly rules: Settings['rules'];
  /** `newest` takes back what the user has set. */
  readonly dockerVersion?: string;
  /** In addition to those of the user. */
  readonly plugins: Settings['plugins'];
}

export interface ProjectReading {
  readonly project: ProjectSettings;
  /** One message for each value that could not be used, with the path of the file. */
  readonly complaints: readonly Text[];
}

/** The paths at which the file may lie for an absolute path of a document, the nearest first; the first found counts. */
export function projectFilePlaces(documentPath: string): string[] {
  const separators = Array.from(documentPath.matchAll(/[/\\]/gu), ({ index }) => index);
  return separators.reverse().map((end) => documentPath.slice(0, end + 1) + projectFileName);
}

/** What does not hold is ignored, and all else is used. */
export function readProjectFile({ path, text }: ProjectFile): ProjectReading {
  const complaints: Text[] = [];
  const nothing = { project: { rules: new Map(), plugins: new Set<string>() }, complaints };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complaints.push({
      en: `${path}: this is not JSON, so the file is ignored: ${reason}`,
      ko: `${path}: JSON 형식이 아니므로 파일을 무시합니다: ${reason}`,
    });
    return nothing;
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    complain({ place: '', complaints }, path, content, { en: 'an object', ko: '객체' });
    return nothing;
  }
  return { project: readContent(content, { place: `${path}: `, complaints }), complaints };
}

function readContent(content: object, notes: Notes): ProjectSettings {
  const { locale, rules, docker, $schema: _, ...others } = content as Record<string, unknown>;
  for (const name of Object.keys(others)) {
    notes.complaints.push({
      en: `${notes.place}"${name}" is not known; what can be set is "locale", "rules" and "docker".`,
      ko: `${notes.place}"${name}" 항목은 알 수 없습니다. "locale", "rules", "docker" 항목만 쓸 수 있습니다.`,
    });
  }
  const chosen = readLocale(locale, notes);
  const dockerVersion = readVersion(docker, notes);
  return {
    rules: readRules(rules, notes),
    plugins: readPlugins(docker, notes),
    ...(chosen === undefined ? {} : { locale: chosen }),
    ...(dockerVersion === undefined ? {} : { dockerVersion }),
  };
}

/** The user's settings where the project says nothing. */
export function withProject(
  settings: Settings,
  { locale, rules, dockerVersion, plugins }: ProjectSettings,
): Settings {
  const { dockerVersion: own, ...others } = settings;
  const version = dockerVersion ?? own;
  return {
    ...others,
    ...(locale === undefined ? {} : { locale }),
    rules: new Map([...settings.rules, ...rules]),
    plugins: new Set([...settings.plugins, ...plugins]),
    ...(version === undefined || version === 'newest' ? {} : { dockerVersion: version }),
  };
}
