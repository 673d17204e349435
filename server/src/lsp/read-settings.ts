// From whatever a client sends as settings to settings that hold, with a sentence for every value that does not.
import type { Locale, Text } from '../base/text';
import {
  complain,
  readLocale,
  readPlugins,
  readRules,
  readVersion,
  type Notes,
} from '../features/setting-values';
import { readDisplay } from '../features/display-settings';
import { readFormat } from '../features/formatting/format-settings';
import { defaultSettings, type BesideOthers, type DockerfileMode, type Settings } from '../features/settings';

export interface SettingsReading {
  readonly settings: Settings;
  /** One message for each value that could not be used; the default is used in its place. */
  readonly complaints: readonly Text[];
}

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
    complain({ place: '', complaints }, 'dockline', section, { en: 'an object', ko: '객체' });
    return { settings: { ...defaultSettings, locale: auto }, complaints };
  }
  const { enable, locale, rules, docker, format, besideOthers, dockerfile } = section as Record<
    string,
    unknown
  >;
  const notes: Notes = { place: 'dockline.', complaints };
  const version = readVersion(docker, notes);
  const settings: Settings = {
    ...defaultSettings,
    enable: readEnable(enable, notes),
    locale: readLocale(locale, notes) ?? auto,
    rules: readRules(rules, notes),
    plugins: readPlugins(docker, notes),
    ...readDisplay({ ...section }, notes),
    format: readFormat(format, notes),
    besideOthers: readBesideOthers(besideOthers, notes),
    dockerfileMode: readDockerfileMode(dockerfile, notes),
    ...(version === undefined || version === 'newest' ? {} : { dockerVersion: version }),
  };
  return { settings, complaints };
}

function readEnable(value: unknown, notes: Notes): boolean {
  if (value === undefined || value === null) return defaultSettings.enable;
  if (typeof value === 'boolean') return value;
  complain(notes, 'enable', value, { en: '`true` or `false`', ko: '`true` 또는 `false`' });
  return defaultSettings.enable;
}

function readBesideOthers(value: unknown, notes: Notes): BesideOthers {
  if (value === undefined || value === null) return defaultSettings.besideOthers;
  if (value === 'auto' || value === 'showAll') return value;
  complain(notes, 'besideOthers', value, { en: '`auto` or `showAll`', ko: '`auto` 또는 `showAll`' });
  return defaultSettings.besideOthers;
}

function readDockerfileMode(group: unknown, notes: Notes): DockerfileMode {
  const fallback = defaultSettings.dockerfileMode;
  if (group === undefined || group === null) return fallback;
  if (typeof group !== 'object' || Array.isArray(group)) {
    complain(notes, 'dockerfile', group, { en: 'an object', ko: '객체' });
    return fallback;
  }
  const mode: unknown = 'mode' in group ? group.mode : undefined;
  if (mode === undefined || mode === null) return fallback;
  if (mode === 'auto' || mode === 'full' || mode === 'dockerCommandsOnly') return mode;
  complain(notes, 'dockerfile.mode', mode, {
    en: '`auto`, `full` or `dockerCommandsOnly`',
    ko: '`auto`, `full`, `dockerCommandsOnly` 중 하나',
  });
  return fallback;
}
