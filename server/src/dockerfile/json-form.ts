// The JSON form of arguments: `["nginx", "-g", "daemon off;"]`, each element with its place.
import type { OffsetMap } from '../base/offset-map';
import { composeMaps } from '../base/offset-map';
import type { JoinedText, JsonElement } from './instruction';
import { isBlank, partOf } from './words';

const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Undefined where the text from `from` on is no JSON array of strings: then docker hands it to the shell as it is. */
export function readJsonForm(joined: JoinedText, from: number): JsonElement[] | undefined {
  const { text } = joined;
  let at = skipBlanks(text, from);
  if (text.charAt(at) !== '[') return undefined;
  at = skipBlanks(text, at + 1);
  const elements: JsonElement[] = [];
  while (text.charAt(at) !== ']' || elements.length > 0) {
    string.lastIndex = at;
    const written = string.exec(text)?.[0];
    if (written === undefined) return undefined;
    const part = partOf(joined, at, at + written.length);
    const value = JSON.parse(written) as string;
    const map = composeMaps(contentMap(written, at), joined.map, value.length);
    elements.push({ start: part.start, end: part.end, text: value, map });
    at = skipBlanks(text, at + written.length);
    if (text.charAt(at) === ']') break;
    if (text.charAt(at) !== ',') return undefined;
    at = skipBlanks(text, at + 1);
  }
  return skipBlanks(text, at + 1) >= text.length ? elements : undefined;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text, at)) at += 1;
  return at;
}

/** From the string that the literal at `at` stands for to the text. */
function contentMap(literal: string, at: number): OffsetMap {
  const pairs = [0, at + 1];
  const spread: number[] = [];
  let cooked = 0;
  for (let index = 1; index < literal.length - 1; cooked += 1) {
    const size = literal.charAt(index) !== '\\' ? 1 : literal.charAt(index + 1) === 'u' ? 6 : 2;
    index += size;
    if (size === 1) continue;
    spread.push(cooked, size);
    pairs.push(cooked + 1, at + index);
  }
  return { pairs, spread };
}
