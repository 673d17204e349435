// From whatever a client sends as settings to settings that hold, with a sentence for every value that does not.
import type { Locale, Text } from '../base/text';
import { isVersion } from '../base/version';
import { defaultSettings, type Settings } from '../features/settings';
import { rules } from '../rules/registry';
import type { Severity } from '../rules/rule';

export interface SettingsReading {
  readonly settings: Settings;
  /** One message for each value that could not be used; the default is used in its place. */
  readonly complaints: readonly Text[];
}

const severities: readonly (Severity | 'off')[] = ['off', 'hint', 'info', 'warning', 'error'];

/**
 * Reads the `dockline` section.
 * @param section what the client sent, of any type; `null` and `undefined` stand for no settings
 * @param displayLocale the language of the editor, such as `ko` or `en-US`, for the setting `auto`
 */
export function readSettings(section: unknown, displayLocale: string | undefined): SettingsReading {
  const complaints: Text[] = [];
  const auto: Locale = /^ko\b/iu.test(displayLocale ?? '') ? 'ko' : 'en';
  if (section === null || section === undefined)
    return { settings: { ...defaultSettings, locale: auto }, complaints };
  if (typeof section !== 'object' || Array.isArray(section)) {
    complaints.push(complain('dockline', section, { en: 'an object', ko: '객체' }));
    return { settings: { ...defaultSettings, locale: auto }, complaints };
  }
  const { enable, locale, rules: ruleSettings, docker } = section as Record<string, unknown>;
  const dockerVersion = readVersion(docker, complaints);
  const settings = {
    enable: readEnable(enable, complaints),
    locale: readLocale(locale, auto, complaints),
    rules: readRules(ruleSettings, complaints),
    ...(dockerVersion === undefined ? {} : { dockerVersion }),
  };
  return { settings, complaints };
}

function readEnable(value: unknown, complaints: Text[]): boolean {
  if (value === undefined || value === null) return defaultSettings.enable;
  if (typeof value === 'boolean') return value;
  complaints.push(complain('dockline.enable', value, { en: '`true` or `false`', ko: '`true` 또는 `false`' }));
  return defaultSettings.enable;
}

function readLocale(value: unknown, auto: Locale, complaints: Text[]): Locale {
  if (value === undefined || value === null || value === 'auto') return auto;
  if (value === 'en' || value === 'ko') return value;
  const expected = { en: '`auto`, `en` or `ko`', ko: '`auto`, `en`, `ko` 중 하나' };
  complaints.push(complain('dockline.locale', value, expected));
  return auto;
}

/** Undefined for the newest. */
function readVersion(docker: unknown, complaints: Text[]): string | undefined {
  const version =
    typeof docker === 'object' && docker !== null && 'version' in docker ? docker.version : undefined;
  if (version === undefined || version === null || version === 'newest') return undefined;
  if (typeof version === 'string' && isVersion(version)) return version;
  const expected = { en: '`newest` or a version such as `28.2`', ko: '`newest` 또는 `28.2` 같은 버전' };
  complaints.push(complain('dockline.docker.version', version, expected));
  return undefined;
}

function readRules(value: unknown, complaints: Text[]): Settings['rules'] {
  const result = new Map<string, Severity | 'off'>();
  if (value === undefined || value === null) return result;
  if (typeof value !== 'object' || Array.isArray(value)) {
    complaints.push(complain('dockline.rules', value, { en: 'an object', ko: '객체' }));
    return result;
  }
  const known = new Set(rules.map((rule) => rule.id));
  for (const [id, level] of Object.entries(value)) {
    const severity = severities.find((name) => name === level);
    if (!known.has(id)) {
      complaints.push({
        en: `dockline.rules: there is no rule "${id}".`,
        ko: `dockline.rules: "${id}" 규칙이 없습니다.`,
      });
    } else if (severity === undefined) {
      const expected = { en: severities.map((name) => `\`${name}\``).join(', '), ko: severities.join(', ') };
      complaints.push(complain(`dockline.rules.${id}`, level, expected));
    } else result.set(id, severity);
  }
  return result;
}

function complain(name: string, value: unknown, expected: Text): Text {
  const written = JSON.stringify(value) ?? String(value);
  return {
    en: `${name}: ${written} is not a valid value; expected ${expected.en}. The default is used.`,
    ko: `${name}: ${written} 값은 쓸 수 없습니다(허용: ${expected.ko}). 기본값을 사용합니다.`,
  };
}
