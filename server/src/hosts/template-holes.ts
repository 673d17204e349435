// What other programs fill into a script before a shell sees it: where it stands, by the program.
import type { Span } from '../base/span';

/** `open` is what never ends in its line: taken to the end of the line, or each opening would look there again. */
export const templates = {
  azure: /\$\{\{[^\n]*?\}\}|\$\[[^\]\n]*\]|\$\([A-Za-z_][\w.-]*\)|(?<open>\$(?:\{\{|\[)[^\n]*)/gu,
  circle: /<<[^<>\n]*>>/gu,
  compose: /\$\$|\$\{[^}\n]*\}|\$[A-Za-z_]\w*|(?<open>\$\{[^\n]*)/gu,
  github: /\$\{\{[^\n]*?\}\}|(?<open>\$\{\{[^\n]*)/gu,
  gitlab: /\$\[\[[^\n]*?\]\]|(?<open>\$\[\[[^\n]*)/gu,
  vscode: /\$\{[^}\n]*\}|(?<open>\$\{[^\n]*)/gu,
} as const satisfies Record<string, RegExp>;

/** The spans of what is filled in, in the order of the text. */
export function holesIn(text: string, template: RegExp): readonly Span[] {
  const holes: Span[] = [];
  for (const { 0: found, index, groups } of text.matchAll(template))
    if (groups?.['open'] === undefined) holes.push({ start: index, end: index + found.length });
  return holes;
}
