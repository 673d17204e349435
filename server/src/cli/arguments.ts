// Reading the arguments of `dockline`.
import type { Locale, Text } from '../base/text';
import { badLocale, cliTexts, missingValue, unknownArgument, unknownCommandName } from './texts';

/** What `dockline check` is asked to do. */
export interface CheckRequest {
  /** `-` stands for standard input. */
  readonly files: readonly string[];
  readonly fix: boolean;
  readonly locale?: Locale;
  /** The name that standard input is to be judged and shown by. */
  readonly stdinName?: string;
}

export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly complaint: Text }
  | { readonly kind: 'check'; readonly request: CheckRequest };

/** `--` ends the options, so that files may have any name. */
export function parseArguments(args: readonly string[]): Arguments {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (args.length === 0 || options.includes('--help') || options.includes('-h')) return { kind: 'help' };
  if (options.includes('--version') || options.includes('-v')) return { kind: 'version' };
  const [command, ...rest] = args;
  if (command !== 'check') {
    const text = command?.startsWith('-') ? unknownArgument(command) : unknownCommandName(command ?? '');
    return { kind: 'wrong', complaint: text };
  }
  return parseCheck(rest);
}

function parseCheck(args: readonly string[]): Arguments {
  const files: string[] = [];
  const values = new Map<string, string>();
  let fix = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const name = arg.replace(/=.*$/su, '');
    if (arg === '--') {
      files.push(...args.slice(index + 1));
      break;
    }
    if (arg === '--fix') fix = true;
    else if (name === '--locale' || name === '--stdin-filename') {
      const value = name === arg ? args[(index += 1)] : arg.slice(name.length + 1);
      if (!value) return { kind: 'wrong', complaint: missingValue(name) };
      values.set(name, value);
    } else if (arg.startsWith('-') && arg !== '-') return { kind: 'wrong', complaint: unknownArgument(arg) };
    else files.push(arg);
  }
  return toRequest(files, fix, values);
}

function toRequest(files: readonly string[], fix: boolean, values: ReadonlyMap<string, string>): Arguments {
  const locale = values.get('--locale');
  const stdinName = values.get('--stdin-filename');
  if (locale !== undefined && locale !== 'en' && locale !== 'ko')
    return { kind: 'wrong', complaint: badLocale(locale) };
  if (files.length === 0) return { kind: 'wrong', complaint: cliTexts.noFiles };
  if (stdinName !== undefined && !files.includes('-'))
    return { kind: 'wrong', complaint: cliTexts.nameWithoutStdin };
  const request: CheckRequest = {
    files: [...new Set(files)],
    fix,
    ...(locale === undefined ? {} : { locale }),
    ...(stdinName === undefined ? {} : { stdinName }),
  };
  return { kind: 'check', request };
}
