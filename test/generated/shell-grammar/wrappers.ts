// Where a docker command begins, and the programs that may stand before it, such as `sudo -u deploy`.
import { wrapperPrograms, type WrapperProgram } from '../../../server/src/hosts/wrapper-programs';
import { oneOf } from './pattern';

/** Part of a word that no quote, expansion or separator interrupts. */
const plain = '[^\\s;&|()<>`"\'$#\\\\]';

/** `NAME=value`, the value quoted or not. */
const assignment = `[A-Za-z_]\\w*=(?:[^\\s;&|()<>\`"']|"[^"]*"|'[^']*')*`;

const keywords = ['if', 'then', 'elif', 'else', 'while', 'until', 'do'];

/** Behind a separator, an opening bracket, a keyword, or at the start of a line. */
export const commandStart = `(?:(?<=^|[;|&(\`])|(?<=[){!][ \\t])|(?<=${keywords
  .flatMap((word) => [`^${word}`, `[ \\t;]${word}`])
  .join('|')})(?=[ \\t]))[ \\t]*`;

/** All that may stand between the start and `docker`, each with the blanks behind it. */
export function commandPrefix(): string {
  const groups = new Map<string, string[]>();
  for (const [name, program] of wrapperPrograms) {
    const words = wordsBeforeCommand(program);
    if (words !== undefined) groups.set(words, [...(groups.get(words) ?? []), name]);
  }
  const wrappers = Array.from(groups, ([words, names]) => `${oneOf(names)}[ \\t]+${words}`);
  return `(?:(?:${[...wrappers, `${assignment}[ \\t]+`].join('|')})*)`;
}

/** The options and operands of a program before the command it runs; undefined where that stands in a script. */
function wordsBeforeCommand(program: WrapperProgram): string | undefined {
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
