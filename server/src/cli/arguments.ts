// Reading the arguments of `dockline`.
import type { Locale, Text } from '../base/text';
import { badLocale, cliTexts, unknownArgument, unknownCommandName } from './texts';

export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly complaint: Text }
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly locale?: Locale };

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
  let locale: Locale | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      files.push(...args.slice(index + 1));
      break;
    }
    if (arg === '--locale' || arg.startsWith('--locale=')) {
      const value = arg === '--locale' ? (args[(index += 1)] ?? '') : arg.slice('--locale='.length);
      if (value !== 'en' && value !== 'ko') return { kind: 'wrong', complaint: badLocale(value) };
      locale = value;
    } else if (arg.startsWith('-')) return { kind: 'wrong', complaint: unknownArgument(arg) };
    else files.push(arg);
  }
  if (files.length === 0) return { kind: 'wrong', complaint: cliTexts.noFiles };
  return { kind: 'check', files, ...(locale ? { locale } : {}) };
}
