// Variables of batch files: `set NAME=value`, used as `%NAME%`; their names have no case.
import { namePattern, settingOf, variableSyntax, type LineReading, type Setting } from './variable-syntax';

/** A whole line; a blank at its end would belong to the value. */
const setting =
  /^[ \t]*@?set[ \t]+(?:"(?<inside>[^=\n"]+)=(?<quoted>[\w./:@+-]+)"|(?<bare>[^\s="][^=\n"]*)=(?<plain>[\w./:@+-]+))\r?$/iu;

/** Within lines that mention `set`, `for` or `call`, any other place of the name makes the value uncertain. */
function settingIn(lines: string, name: string): Setting | 'uncertain' | undefined {
  let found: Setting | undefined;
  for (const { index, 0: written } of lines.matchAll(namePattern(name))) {
    const before = lines.charAt(index - 1);
    const behind = lines.charAt(index + written.length);
    if ((before === '%' && /[%:]/u.test(behind)) || (before === '!' && /[!:]/u.test(behind))) continue;
    const at = lines.lastIndexOf('\n', index - 1) + 1;
    const newline = lines.indexOf('\n', index);
    const end = newline < 0 ? lines.length : newline;
    const line = lines.slice(at, end);
    if (!/\b(?:set|for|call)\b/iu.test(line) || /^[ \t]*@?(?:rem\b|::)/iu.test(line)) continue;
    const groups = setting.exec(line)?.groups;
    const value = groups?.['quoted'] ?? groups?.['plain'];
    const target = groups?.['inside'] ?? groups?.['bare'];
    if (found || value === undefined || target?.length !== name.length) return 'uncertain';
    if (index + name.length !== at + line.indexOf('=')) return 'uncertain';
    found = settingOf({ at, value, start: index + name.length + 1, end }, lines, reading);
  }
  return found;
}

const reading: LineReading = {
  // What stands in brackets is read as a whole before any of it runs.
  depthOf: (lines) =>
    (lines.match(/\([ \t]*\r?$/gmu)?.length ?? 0) - (lines.match(/^[ \t]*\)/gmu)?.length ?? 0),
  // Behind a jump nobody knows from where a line is reached.
  hasHeredoc: (lines) => /^[ \t]*:(?!:)\w|\bgoto\b/imu.test(lines),
  endsContinued: (lines) => /\^\r?\n$/u.test(lines),
  nextReplacement: (lines, from) => {
    const pattern = /^[ \t]*@?(?:call\b|endlocal\b|:(?!:)\w)|\b(?:goto|call|endlocal)\b/gimu;
    pattern.lastIndex = from;
    return pattern.exec(lines)?.index ?? Infinity;
  },
};

export const cmdVariables = variableSyntax(reading, settingIn);
