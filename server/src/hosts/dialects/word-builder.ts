// Building a word from its characters, for dialects that read a text once from left to right.
import type { DynamicPart, Quoting, Word } from '../types';

export class WordBuilder {
  readonly start: number;
  #cooked = '';
  readonly #map: number[] = [];
  readonly #spread: number[] = [];
  readonly #dynamic: DynamicPart[] = [];
  /** The source offset that would continue the last run. */
  #next = -1;
  #bare = false;
  readonly #quotes = new Set<Quoting>();

  constructor(start: number) {
    this.start = start;
  }

  get cooked(): string {
    return this.#cooked;
  }

  /** Adds characters that stand for themselves at `source`, `inside` quotes or not. */
  add(text: string, source: number, length = text.length, inside = false): void {
    if (source !== this.#next || length !== text.length) this.#map.push(this.#cooked.length, source);
    if (length !== text.length) this.#spread.push(this.#cooked.length, length);
    this.#cooked += text;
    this.#next = length === text.length ? source + length : -1;
    if (!inside) this.#bare = true;
  }

  /** Adds what only the running script knows, as it is written. */
  addDynamic(text: string, source: number, part: Omit<DynamicPart, 'start' | 'end'>, inside = false): void {
    const start = this.#cooked.length;
    this.add(text, source, text.length, inside);
    this.#dynamic.push({ ...part, start, end: start + text.length });
  }

  /** Notes that a quoted part begins, which may stay empty. */
  quote(kind: 'single' | 'double'): void {
    this.#quotes.add(kind);
  }

  get isQuoted(): boolean {
    return this.#quotes.size > 0;
  }

  build(end: number): Word {
    const [quote] = this.#quotes;
    const quoting = quote === undefined ? 'none' : this.#bare || this.#quotes.size > 1 ? 'mixed' : quote;
    const map = this.#map.length > 0 ? this.#map : [0, this.start];
    const word = {
      cooked: this.#cooked,
      span: { start: this.start, end },
      map,
      dynamic: this.#dynamic,
      quoting,
    };
    return this.#spread.length > 0 ? { ...word, spread: this.#spread } : word;
  }
}
