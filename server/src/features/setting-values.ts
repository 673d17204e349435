// Values of settings as people write them, in an editor or in a project file: what holds, and what does not with a sentence.
import type { Locale, Text } from '../base/text';
import { isVersion } from '../base/version';
import { rules } from '../rules/registry';
import type { Severity } from '../rules/rule';

export const severities: readonly (Severity | 'off')[] = ['off', 'hint', 'info', 'warning', 'error'];

/** The readers note what they cannot use; `place` stands before the name of each value, such as `dockline.`. */
export interface Notes {
  readonly place: string;
  readonly complaints: Text[];
}

/** Undefined for `auto`, for what is left out, and for what is no locale. */
export function readLocale(value: unknown, notes: Notes): Locale | undefined {
  if (value === undefined || value === null || value === 'auto') return undefined;
  if (value === 'en' || value === 'ko') return value;
  complain(notes, 'locale', value, { en: '`auto`, `en` or `ko`', ko: '`auto`, `en`, `ko` 중 하나' });
  return undefined;
}

/** `newest` where it is written so; undefined for what is left out and for what is no version. */
export function readVersion(docker: unknown, notes: Notes): string | undefined {
  if (docker === undefined || docker === null) return undefined;
  if (typeof docker !== 'object' || Array.isArray(docker)) {
    complain(notes, 'docker', docker, { en: 'an object', ko: '객체' });
    return undefined;
  }
  const version = 'version' in docker ? docker.version : undefined;
  if (version === undefined || version === null) return undefined;
  if (typeof version === 'string' && (version === 'newest' || isVersion(version))) return version;
  const expected = { en: '`newest` or a version such as `28.2`', ko: '`newest` 또는 `28.2` 같은 버전' };
  complain(notes, 'docker.version', version, expected);
  return undefined;
}

/** Names of CLI plugins, from `docker.plugins`; other entries are complained of one by one. */
export function readPlugins(docker: unknown, notes: Notes): ReadonlySet<string> {
  const plugins =
    typeof docker === 'object' && docker !== null && 'plugins' in docker ? docker.plugins : undefined;
  if (plugins === undefined || plugins === null) return new Set();
  const expected = { en: 'a list of names such as `["foo"]`', ko: '`["foo"]` 같은 이름 목록' };
  if (!Array.isArray(plugins)) {
    complain(notes, 'docker.plugins', plugins, expected);
    return new Set();
  }
  const isName = (name: unknown): name is string =>
    typeof name === 'string' && /^[a-z][a-z0-9-]*$/u.test(name);
  for (const name of plugins) if (!isName(name)) complain(notes, 'docker.plugins', name, expected);
  return new Set(plugins.filter(isName));
}

export function readRules(value: unknown, notes: Notes): ReadonlyMap<string, Severity | 'off'> {
  const result = new Map<string, Severity | 'off'>();
  if (value === undefined || value === null) return result;
  if (typeof value !== 'object' || Array.isArray(value)) {
    complain(notes, 'rules', value, { en: 'an object', ko: '객체' });
    return result;
  }
  const known = new Set(rules.map((rule) => rule.id));
  for (const [id, level] of Object.entries(value)) {
    const severity = severities.find((name) => name === level);
    if (!known.has(id)) {
      notes.complaints.push({
        en: `${notes.place}rules: there is no rule "${id}".`,
        ko: `${notes.place}rules: "${id}" 규칙이 없습니다.`,
      });
    } else if (severity === undefined) {
      const expected = { en: severities.map((name) => `\`${name}\``).join(', '), ko: severities.join(', ') };
      complain(notes, `rules.${id}`, level, expected);
    } else result.set(id, severity);
  }
  return result;
}

export function complain({ place, complaints }: Notes, name: string, value: unknown, expected: Text): void {
  const written = JSON.stringify(value) ?? String(value);
  complaints.push({
    en: `${place}${name}: ${written} is not a valid value; expected ${expected.en}. It is ignored.`,
    ko: `${place}${name}: ${written} 값은 쓸 수 없습니다(허용: ${expected.ko}). 이 값은 무시합니다.`,
  });
}
