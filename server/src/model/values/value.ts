// What every value parser returns: the parts of a value, and what the docker client would refuse in it.
import type { Span } from '../../base/span';
import type { Text } from '../../base/text';

/** What a part of a value is, as far as hover, completion and highlighting tell parts apart. */
export type PartKind =
  | 'address'
  | 'alias'
  | 'container'
  | 'container-port'
  | 'date'
  | 'digest'
  | 'group'
  | 'host-ip'
  | 'host-port'
  | 'key'
  | 'mode'
  | 'name'
  | 'network'
  | 'number'
  | 'option'
  | 'port'
  | 'protocol'
  | 'registry'
  | 'repository'
  | 'scheme'
  | 'source'
  | 'tag'
  | 'target'
  | 'text'
  | 'unit'
  | 'user'
  | 'value';

/** A piece of a value with its place; offsets are UTF-16 offsets in the value's text. */
export interface ValuePart extends Span {
  readonly kind: PartKind;
  /** Without the quoting of CSV fields, so it may be shorter than its span. */
  readonly text: string;
}

/** What is wrong, for code that treats some mistakes in a way of their own; people read the message. */
export type ValueProblemId =
  | 'bad-csv'
  | 'bad-form'
  | 'bad-reference'
  | 'conflicting-fields'
  | 'duplicate-field'
  | 'missing-field'
  | 'missing-part'
  | 'missing-unit'
  | 'not-a-boolean'
  | 'not-a-duration'
  | 'not-a-mode'
  | 'not-a-number'
  | 'not-a-path'
  | 'not-a-platform'
  | 'not-a-port'
  | 'not-a-protocol'
  | 'not-a-size'
  | 'not-a-time'
  | 'not-an-address'
  | 'not-lower-case'
  | 'out-of-range'
  | 'too-long'
  | 'too-many-parts'
  | 'unequal-ranges'
  | 'unknown-field'
  | 'unknown-name'
  | 'unknown-unit';

/** The span is empty where something is missing. */
export interface ValueProblem extends Span {
  /** `parse`: the client says so while it reads flags. `late`: only after it has counted operands. */
  readonly when: 'parse' | 'late';
  readonly id: ValueProblemId;
  /** Our own words; code words in backticks, no full stop at the end. */
  readonly message: Text;
}

/** Parts stand in the order of the text and do not overlap; broken and half-typed text has parts as far as it goes. */
export interface ParsedValue {
  readonly parts: readonly ValuePart[];
  /** Left out for everything that the docker client accepts. */
  readonly problem?: ValueProblem;
}

export function parsed(parts: readonly ValuePart[], problem: ValueProblem | undefined): ParsedValue {
  return problem ? { parts, problem } : { parts };
}

/** What the client says while it reads flags. */
export function parseProblem(id: ValueProblemId, { start, end }: Span, message: Text): ValueProblem {
  return { when: 'parse', id, start, end, message };
}

/** What the client says after it has counted operands. */
export function lateProblem(id: ValueProblemId, { start, end }: Span, message: Text): ValueProblem {
  return { when: 'late', id, start, end, message };
}

const longestQuote = 60;

/** The text as a code word for a message on one line, shortened where it is long. */
export function quote(text: string): string {
  const short =
    text.length > longestQuote
      ? `${text.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
      : text;
  const line = short.replaceAll('\n', '↵').replace(/\p{Cc}/gu, '�');
  return `\`${line.replaceAll('`', "'")}\``;
}
