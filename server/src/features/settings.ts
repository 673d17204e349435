// The user's wishes, as far as the features need them.
import type { Locale } from '../base/text';
import { compareVersions } from '../base/version';
import type { Neighbour } from '../protocol/neighbours';
import type { AnyRule, MissingName, Severity, VersionRange } from '../rules/rule';
import { isLearned, type LearnedNames } from './live/learned-names';

export type BesideOthers = 'auto' | 'showAll';

/** How much of a Dockerfile is served; `auto` depends on the tools beside us. */
export type DockerfileMode = 'auto' | 'full' | 'dockerCommandsOnly';

export interface Settings {
  readonly enable: boolean;
  readonly locale: Locale;
  /** Severities by rule id, for rules that do not keep their own. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** The docker that the commands are written for; the newest we know if left out. */
  readonly dockerVersion?: string;
  /** Names of CLI plugins that this user has beside those we know. */
  readonly plugins: ReadonlySet<string>;
  /** Whether rules step back where a tool beside us finds the same. */
  readonly besideOthers: BesideOthers;
  /** The tools beside us, as the client told. */
  readonly neighbours: ReadonlySet<Neighbour>;
  readonly dockerfileMode: DockerfileMode;
  /** What the user's own docker was found to know. */
  readonly learned?: LearnedNames;
  readonly inlayHints: InlayHintSettings;
  readonly codeLens: CodeLensSettings;
  readonly format: FormatSettings;
}

/** Which hints stand between the words of a command. */
export interface InlayHintSettings {
  /** `host → container` behind ports and mounts. */
  readonly mappings: boolean;
  /** `= 512 MiB` behind bare byte counts. */
  readonly sizes: boolean;
  /** `:latest` behind images without a tag. */
  readonly tags: boolean;
}

/** How commands are laid out when the user formats a file. */
export interface FormatSettings {
  readonly enable: boolean;
  /** In UTF-16 units: a command with a longer line is spread over several. */
  readonly lineWidth: number;
}

/** What stands above a command. */
export interface CodeLensSettings {
  /** How often the name that it defines is used. */
  readonly references: boolean;
  /** A way to run it in a terminal. */
  readonly run: boolean;
}

export const defaultSettings: Settings = {
  enable: true,
  locale: 'en',
  rules: new Map(),
  plugins: new Set(),
  inlayHints: { mappings: false, sizes: false, tags: false },
  codeLens: { references: false, run: false },
  format: { enable: true, lineWidth: 100 },
  besideOthers: 'auto',
  neighbours: new Set(),
  dockerfileMode: 'auto',
};

/** Whether the name, which our data does not have, is known from elsewhere. */
export function isBrought(missing: MissingName, { plugins, learned }: Settings): boolean {
  if (missing.path.length === 0 && plugins.has(missing.name)) return true;
  return learned !== undefined && isLearned(missing, learned);
}

/** Whether the user's docker is one of these versions. The newest is later than all `before` and `from`. */
export function concerns({ from, before }: VersionRange, { dockerVersion }: Settings): boolean {
  if (dockerVersion === undefined) return before === undefined;
  if (from !== undefined && compareVersions(dockerVersion, from) < 0) return false;
  return before === undefined || compareVersions(dockerVersion, before) < 0;
}

/** How loudly the rule speaks for this user; `own` is the severity that the finding itself has. */
export function severityOf(rule: AnyRule, own: Severity | 'off', settings: Settings): Severity | 'off' {
  return settings.rules.get(rule.id) ?? own;
}
