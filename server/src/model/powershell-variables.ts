// Variables of PowerShell: `$name = "value"`, used as `$name`; their names have no case.
import { namePattern, settingOf, variableSyntax, type LineReading, type Setting } from './variable-syntax';

/** Behind the name; a string in double quotes must hold no variable. */
const value =
  /^[ \t]*=[ \t]*(?:"(?<double>[\w./:@+-]+)"|'(?<single>[\w./:@+-]+)')[ \t]*(?:;[ \t]*)?(?:#[^\n]*)?\r?$/u;

/** What makes of `$name` something else than a use of its value. */
const changing = /^(?:[ \t]*(?:[-+*/%]|\?\?)?=(?!=)|\+\+|--|[ \t]+in\b|[ \t]*(?:,[ \t]*)?\r?$)/u;
const binding = /(?:\b(?:param|function)\b[^\n$]*|(?:\]|\[ref\]|\+\+|--)[ \t]*)\$\{?$/iu;

/** A name without `$` before it is a word of some command, unless the command sets variables. */
function settingIn(lines: string, name: string): Setting | 'uncertain' | undefined {
  let found: Setting | undefined;
  for (const { index, 0: written } of lines.matchAll(namePattern(name))) {
    const at = lines.lastIndexOf('\n', index - 1) + 1;
    const newline = lines.indexOf('\n', index);
    const end = newline < 0 ? lines.length : newline;
    const before = lines.slice(at, index);
    if (/^[ \t]*#/u.test(before)) continue;
    if (/:$/u.test(before) || /variable\b|-[a-z]v[ \t]/iu.test(before)) return 'uncertain';
    if (!/\$\{?$/u.test(before)) continue;
    const isBraced = before.endsWith('{');
    const behind = lines.slice(index + written.length + (isBraced ? 1 : 0), end);
    if (before !== '$') {
      if (binding.test(before) || (changing.test(behind) && !isLastWord(before, behind))) return 'uncertain';
      continue;
    }
    if (!changing.test(behind)) continue;
    const matched = value.exec(behind);
    const text = matched?.groups?.['double'] ?? matched?.groups?.['single'];
    if (found || !matched || text === undefined) return 'uncertain';
    const start = end - behind.length + behind.search(/["']/u) + 1;
    found = settingOf({ at, value: text, start, end }, lines, reading);
  }
  return found;
}

/** `docker stop $name` at the end of its line; alone on a line it may be a parameter of a function. */
function isLastWord(before: string, behind: string): boolean {
  if (!/^[ \t]*\r?$/u.test(behind)) return false;
  const sign = before.lastIndexOf('$');
  const words = before.slice(before.lastIndexOf('$', sign - 1) + 1, sign);
  return /^\$\{?$/u.test(before.slice(sign)) && words.trim() !== '';
}

const reading: LineReading = {
  depthOf: (lines) =>
    (lines.match(/[{(][ \t]*\r?$/gmu)?.length ?? 0) - (lines.match(/^[ \t]*[})]/gmu)?.length ?? 0),
  hasHeredoc: (lines) => /@["'][ \t]*\r?$|<#/mu.test(lines),
  endsContinued: (lines) => /[`|,][ \t]*\r?\n$/u.test(lines),
  nextReplacement: (lines, from) => {
    const pattern =
      /(?:^|[;&|{(])[ \t]*(?:\.[ \t]|(?:iex|invoke-expression|set-variable|clear-variable)\b)/gimu;
    pattern.lastIndex = from;
    return pattern.exec(lines)?.index ?? Infinity;
  },
};

export const powershellVariables = variableSyntax(reading, settingIn);
