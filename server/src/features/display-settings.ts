// Settings of what is shown beside commands: switches by name.
import { complain, type Notes } from './setting-values';
import { defaultSettings, type Settings } from './settings';

type Display = Pick<Settings, 'inlayHints' | 'codeLens'>;

/** Each value that does not hold is complained of, and its default is used. */
export function readDisplay(section: Readonly<Record<string, unknown>>, notes: Notes): Display {
  const { inlayHints, codeLens } = defaultSettings;
  const read = { notes, section };
  return {
    inlayHints: readSwitches(read, 'inlayHints', inlayHints),
    codeLens: readSwitches(read, 'codeLens', codeLens),
  };
}

/** The switches of a group, such as `inlayHints.tags`; those left out are as in `defaults`. */
function readSwitches<Switches extends { readonly [Name in keyof Switches]: boolean }>(
  { section, notes }: { readonly section: Readonly<Record<string, unknown>>; readonly notes: Notes },
  name: string,
  defaults: Switches,
): Switches {
  const group = section[name];
  if (group !== undefined && group !== null && (typeof group !== 'object' || Array.isArray(group))) {
    complain(notes, name, group, { en: 'an object', ko: '객체' });
    return defaults;
  }
  const entries = Object.entries<boolean>(defaults).map(([key, fallback]) => {
    const value = valueIn(group, key);
    if (value === undefined || value === null || typeof value === 'boolean') return [key, value ?? fallback];
    complain(notes, `${name}.${key}`, value, { en: '`true` or `false`', ko: '`true` 또는 `false`' });
    return [key, fallback];
  });
  return Object.fromEntries(entries) as Switches;
}

function valueIn(group: unknown, key: string): unknown {
  return typeof group === 'object' && group !== null ? (group as Record<string, unknown>)[key] : undefined;
}
