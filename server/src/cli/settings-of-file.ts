// Which settings count for a file: the command line's, before those of the project, before those of the environment.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale, Text } from '../base/text';
import { readProjectFile, withProject, type ProjectFile } from '../features/project-file';
import { defaultSettings, type Settings } from '../features/settings';
import type { CheckRequest } from './arguments';
import { nearestProjectFile } from './nearest-project-file';
import { reasonOf } from './text-source';
import { unreadable } from './texts';

export interface FileSettings {
  readonly settings: Settings;
  /** About the project file. */
  readonly complaints: readonly Text[];
}

/** `locale` is that of the environment. Files of one folder get the same object. */
export function settingsReader(request: CheckRequest, locale: Locale): (file: string) => FileSettings {
  const own = { ...defaultSettings, locale };
  const byFolder = new Map<string, FileSettings>();
  const read = (file: string): FileSettings => {
    const found = request.config === undefined ? nearestProjectFile(file) : readConfig(request.config);
    if (found && 'complaint' in found)
      return { settings: asked(own, request), complaints: [found.complaint] };
    if (!found) return { settings: asked(own, request), complaints: [] };
    const { project, complaints } = readProjectFile(found);
    return { settings: asked(withProject(own, project), request), complaints };
  };
  return (file) => {
    const folder = request.config === undefined ? path.dirname(path.resolve(file)) : '';
    const known = byFolder.get(folder);
    if (known) return known;
    const settings = read(file);
    byFolder.set(folder, settings);
    return settings;
  };
}

function asked(settings: Settings, { locale, rules }: CheckRequest): Settings {
  return {
    ...settings,
    rules: new Map([...settings.rules, ...rules]),
    ...(locale === undefined ? {} : { locale }),
  };
}

function readConfig(file: string): ProjectFile | { readonly complaint: Text } {
  try {
    return { path: file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { complaint: unreadable(file, reasonOf(error)) };
  }
}
