// What completion offers, in plain data.
import type { Span } from '../../base/span';
import type { Text } from '../../base/text';

/** What an item is, for its icon. */
export type ItemKind =
  | 'command'
  | 'flag'
  | 'value'
  | 'container'
  | 'image'
  | 'network'
  | 'volume'
  | 'context'
  | 'env'
  | 'unit'
  | 'instruction'
  | 'stage'
  | 'file'
  | 'folder';

/** Enough to find the documentation again when an item is selected. */
export type DocKey =
  | { readonly kind: 'command'; readonly path: readonly string[] }
  | { readonly kind: 'flag'; readonly path: readonly string[]; readonly long: string }
  | { readonly kind: 'text'; readonly text: Text };

export interface CompletionItem {
  readonly label: string;
  readonly kind: ItemKind;
  /** A few words beside the label. */
  readonly detail?: string;
  readonly doc?: DocKey;
  /** What is put in place of the range; the label if left out. */
  readonly insertText?: string;
  /** The same with placeholders, in the snippet syntax of LSP. */
  readonly snippet?: string;
  /** What the typed text is compared with; the label if left out. */
  readonly filterText?: string;
  readonly deprecated?: boolean;
  /** Something more is to be completed after it: the editor may open the list again. */
  readonly goesOn?: boolean;
}

export interface CompletionResult {
  /** What the items replace, in offsets of the file: from the start of the word or part up to the cursor. */
  readonly insert: Span;
  /** The same up to the end of the word or part. */
  readonly replace: Span;
  /** The best first; the editor keeps this order among equally good matches. */
  readonly items: readonly CompletionItem[];
  /** There is more than is offered, so that what is typed next has to be looked for anew. */
  readonly isCut?: boolean;
}
