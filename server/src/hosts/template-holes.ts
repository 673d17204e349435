// What other programs fill into a script before a shell sees it: where it stands, by the program.
import type { Span } from '../base/span';

export const templates = {
  azure: /\$\{\{[^\n]*?\}\}|\$\[[^\]\n]*\]|\$\([A-Za-z_][\w.-]*\)/gu,
  circle: /<<[^<>\n]*>>/gu,
  compose: /\$\$|\$\{[^}\n]*\}|\$[A-Za-z_]\w*/gu,
  github: /\$\{\{[^\n]*?\}\}/gu,
  gitlab: /\$\[\[[^\n]*?\]\]/gu,
  vscode: /\$\{[^}\n]*\}/gu,
} as const satisfies Record<string, RegExp>;

/** The spans of what is filled in, in the order of the text. */
export function holesIn(text: string, template: RegExp): readonly Span[] {
  return Array.from(text.matchAll(template), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
