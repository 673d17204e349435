// The lines that a failed merge leaves behind: they are no commands, and no part of one.
import { EQUALS, GREATER, LESS, PIPE, lineEnd } from './characters';

const marker = /([<=>|])\1{6}(?:[ \t].*)?\r?$/muy;

/** Behind the markers at the line start `at`, at the beginning of a line or the end of the text. */
export function skipMergeMarkers(text: string, at: number): number {
  let next = at;
  while (beginsMarker(text.charCodeAt(next))) {
    marker.lastIndex = next;
    if (!marker.test(text)) return next;
    next = Math.min(text.length, lineEnd(text, next) + 1);
  }
  return next;
}

function beginsMarker(code: number): boolean {
  return code === LESS || code === EQUALS || code === GREATER || code === PIPE;
}
