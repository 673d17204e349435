// Building a mapped text piece by piece, for containers that take quotes, escapes and prefixes away.
import type { Span } from '../base/span';
import type { Hole } from './fill-holes';
import type { MappedText } from './mapped-text';

/** A text put together from stretches of a file, in their order. */
export class MapBuilder {
  readonly #file: string;
  readonly #origin: number;
  readonly #pairs: number[] = [];
  readonly #spread: number[] = [];
  readonly #holes: Hole[] = [];
  #text = '';
  /** The source offset that would continue the last run. */
  #next = -1;

  /** Where an empty text stands is told by `origin`. */
  constructor(file: string, origin = 0) {
    this.#file = file;
    this.#origin = origin;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Whether the text so far ends with a line end. */
  get endsLine(): boolean {
    return this.#text.endsWith('\n');
  }

  /** Adds a text that was taken out of the same file. */
  append({ text, map }: MappedText): void {
    const base = this.#text.length;
    map.pairs.forEach((value, index) => this.#pairs.push(index % 2 === 0 ? base + value : value));
    map.spread.forEach((value, index) => this.#spread.push(index % 2 === 0 ? base + value : value));
    this.#text += text;
    this.#next = -1;
  }

  /** Adds what stands at `[start, end)` of the file, as it stands there. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    if (start !== this.#next) this.#pairs.push(this.#text.length, start);
    this.#text += this.#file.slice(start, end);
    this.#next = end;
  }

  /** Adds text that the file spells otherwise at `[start, end)`: an escape sequence, a line end that became a blank. */
  spell(text: string, { start, end }: Span): void {
    for (let index = 0; index < text.length; index += 1) {
      const source = Math.max(start, Math.min(start + index, end - 1));
      this.#pairs.push(this.#text.length, source);
      if (end - source > 1) this.#spread.push(this.#text.length, end - source);
      this.#text += text.charAt(index);
    }
    this.#next = -1;
  }

  /** Adds what stands at `[start, end)` of the file as something that is filled in before the shell sees it. */
  hole(start: number, end: number, splits?: boolean): void {
    const at = this.#text.length;
    this.#holes.push({ start: at, end: at + end - start, ...(splits === undefined ? {} : { splits }) });
    this.copy(start, end);
  }

  /** The text with the spans of its holes. */
  buildWithHoles(): { readonly source: MappedText; readonly holes: readonly Hole[] } {
    return { source: this.build(), holes: this.#holes };
  }

  build(): MappedText {
    const pairs = this.#pairs.length > 0 ? this.#pairs : [0, this.#origin];
    return { text: this.#text, file: this.#file, map: { pairs, spread: this.#spread } };
  }
}
