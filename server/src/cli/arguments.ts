// Reading the arguments of `dockline`.
import { upTo } from '../base/cut-off';
import type { Locale, Text } from '../base/text';
import { severities } from '../features/setting-values';
import { rules } from '../rules/registry';
import type { Severity } from '../rules/rule';
import { formatNames, type FormatName } from './formats/registry';
import { nearest } from './nearest';
import { optionOf, options, type Option } from './options';
import {
  argumentTexts,
  badNumber,
  badRuleSetting,
  badSwitch,
  badValue,
  missingValue,
  unknownArgument,
  unknownCommandName,
  unknownRule,
} from './texts';

/** What `dockline check` is asked to do. */
export interface CheckRequest {
  /** Files, folders and glob patterns as written; `-` stands for standard input. */
  readonly files: readonly string[];
  readonly mode: 'report' | 'fix' | 'diff';
  /** Left out where the place that is written to decides. */
  readonly format?: FormatName;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly config?: string;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly locale?: Locale;
  /** The name that standard input is to be judged and shown by. */
  readonly stdinName?: string;
}

export type Arguments =
  | { readonly kind: 'help' | 'version'; readonly locale?: Locale }
  | { readonly kind: 'rules'; readonly locale?: Locale }
  | { readonly kind: 'explain'; readonly ruleId: string; readonly locale?: Locale }
  | { readonly kind: 'wrong'; readonly complaint: Text; readonly locale?: Locale }
  | { readonly kind: 'check'; readonly request: CheckRequest };

export const commandNames = ['check', 'rules', 'explain'] as const;

/** `--` ends the options, so that files may have any name. */
export function parseArguments(args: readonly string[]): Arguments {
  const read = readOptions(args);
  const locale = localeOf(read);
  const answer = decide(read, args.length === 0);
  return locale === undefined || answer.kind === 'check' ? answer : { ...answer, locale };
}

interface Read {
  readonly words: readonly string[];
  /** The last value of each option, empty for switches; those of `--rule` stand in `settings`. */
  readonly values: ReadonlyMap<string, string>;
  readonly settings: readonly string[];
  readonly complaint?: Text;
}

function readOptions(args: readonly string[]): Read {
  const words: string[] = [];
  const values = new Map<string, string>();
  const settings: string[] = [];
  let complaint: Text | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      words.push(arg);
      continue;
    }
    const name = longName(upTo(arg, '='));
    const option = optionOf(name);
    const glued = arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : undefined;
    const value = option?.value && glued === undefined ? args[(index += 1)] : glued;
    complaint ??= complaintAbout(name, option, value);
    if (name === '--rule') settings.push(value ?? '');
    else values.set(name, value ?? '');
  }
  return { words, values, settings, ...(complaint ? { complaint } : {}) };
}

/** The short names that every program has. */
function longName(name: string): string {
  if (name === '-h') return '--help';
  return name === '-v' ? '--version' : name;
}

function complaintAbout(
  name: string,
  option: Option | undefined,
  value: string | undefined,
): Text | undefined {
  if (!option) {
    return unknownArgument(
      name,
      nearest(
        name,
        options.map((known) => known.name),
      ),
    );
  }
  if (!option.value) return value === undefined ? undefined : badSwitch(name, value);
  if (!value) return missingValue(name);
  const { choices } = option.value;
  if (choices && !choices.includes(value)) return badValue(name, value, choices, nearest(value, choices));
  return undefined;
}

function localeOf({ values }: Read): Locale | undefined {
  const locale = values.get('--locale');
  return locale === 'en' || locale === 'ko' ? locale : undefined;
}

function decide(read: Read, bare: boolean): Arguments {
  const { words, values, complaint } = read;
  if (bare || values.has('--help')) return { kind: 'help' };
  if (values.has('--version')) return { kind: 'version' };
  if (complaint) return { kind: 'wrong', complaint };
  const [command, ...rest] = words;
  switch (command) {
    case 'check':
      return toRequest(rest, read);
    case 'rules':
      return { kind: 'rules' };
    case 'explain':
      return toExplanation(rest);
    default:
      return { kind: 'wrong', complaint: unknownCommandName(command, nearest(command ?? '', commandNames)) };
  }
}

function toExplanation([ruleId]: readonly string[]): Arguments {
  if (ruleId === undefined) return { kind: 'wrong', complaint: argumentTexts.noRule };
  const ids = rules.map(({ id }) => id);
  if (ids.includes(ruleId)) return { kind: 'explain', ruleId };
  return { kind: 'wrong', complaint: unknownRule('explain', ruleId, nearest(ruleId, ids)) };
}

function toRequest(files: readonly string[], { values, settings }: Read): Arguments {
  const wrong = (complaint: Text): Arguments => ({ kind: 'wrong', complaint });
  const stdinName = values.get('--stdin-filename');
  const most = values.get('--max-warnings');
  const config = values.get('--config');
  const locale = values.get('--locale');
  const format = formatNames.find((name) => name === values.get('--format'));
  if (files.length === 0) return wrong(argumentTexts.noFiles);
  if (stdinName !== undefined && !files.includes('-')) return wrong(argumentTexts.nameWithoutStdin);
  if (values.has('--fix') && values.has('--diff')) return wrong(argumentTexts.fixAndDiff);
  if (most !== undefined && !/^\d{1,9}$/u.test(most)) return wrong(badNumber('--max-warnings', most));
  const severitiesOfRules = new Map<string, Severity | 'off'>();
  for (const setting of settings) {
    const complaint = readRuleSetting(setting, severitiesOfRules);
    if (complaint) return wrong(complaint);
  }
  const request: CheckRequest = {
    files: [...new Set(files)],
    mode: values.has('--fix') ? 'fix' : values.has('--diff') ? 'diff' : 'report',
    color: (values.get('--color') ?? 'auto') as CheckRequest['color'],
    quiet: values.has('--quiet'),
    rules: severitiesOfRules,
    ...(format === undefined ? {} : { format }),
    ...(most === undefined ? {} : { maxWarnings: Number(most) }),
    ...(config === undefined ? {} : { config }),
    ...(locale === undefined ? {} : { locale: locale as Locale }),
    ...(stdinName === undefined ? {} : { stdinName }),
  };
  return { kind: 'check', request };
}

/** Puts `id=severity` into the map; returns what is wrong with it. */
function readRuleSetting(setting: string, into: Map<string, Severity | 'off'>): Text | undefined {
  const [id = '', level = ''] = setting.split('=');
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) return unknownRule('--rule', id, nearest(id, ids));
  const severity = severities.find((name) => name === level);
  if (severity === undefined) return badRuleSetting(setting, severities, nearest(level, severities));
  into.set(id, severity);
  return undefined;
}
