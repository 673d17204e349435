// Where a docker command begins, and the programs that may stand before it, such as `sudo -u deploy`.
import { wrapperPrograms, type WrapperProgram } from '../../../server/src/hosts/wrapper-programs';
import type { Lexis } from './lexis';
import { oneOf } from './pattern';

/** `NAME=value`, the value quoted or not. */
export const assignment = `[A-Za-z_]\\w*=(?:[^\\s;&|()<>\`"']|"[^"]*"|'[^']*')*`;

/** All that may stand between the start and `docker`, each with the blanks behind it. */
export function commandPrefix(lexis: Lexis): string {
  const groups = new Map<string, string[]>();
  for (const [name, program] of wrapperPrograms) {
    const words = wordsBeforeCommand(program, lexis);
    if (words !== undefined) groups.set(words, [...(groups.get(words) ?? []), name]);
  }
  const wrappers = Array.from(groups, ([words, names]) => `${oneOf(names)}[ \\t]+${words}`);
  return `(?:(?:${[...wrappers, ...lexis.prefixes].join('|')})*)`;
}

/** The options and operands of a program before the command it runs; undefined where that stands in a script. */
function wordsBeforeCommand(program: WrapperProgram, lexis: Lexis): string | undefined {
  const plain = `[^\\s${lexis.separators}${lexis.specials}${lexis.comment}]`;
  if (program.kind === 'dash-dash') return `(?:${plain}+[ \\t]+)*?--[ \\t]+`;
  if (program.kind !== 'prefix' && program.kind !== 'joins') return undefined;
  const { values = '', longValues = [], operands = 0 } = program;
  const nothing = program.kind === 'prefix' && program.runsNothing ? `(?!\\w*[${program.runsNothing}])` : '';
  const options = [
    ...(values === '' ? [] : [`-${nothing}\\w*[${values}][ \\t]+${plain}+`]),
    ...(longValues.length === 0 ? [] : [`--${oneOf(longValues)}[ \\t]+${plain}+`]),
    `-${nothing}${plain}*`,
    ...(program.kind === 'prefix' && program.assignments ? [assignment] : []),
  ];
  return `(?:(?:${options.join('|')})[ \\t]+)*(?:${plain}+[ \\t]+){${operands}}`;
}
