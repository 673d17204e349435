// What to show for the thing under the cursor.
import type { Span } from '../../base/span';
import type { Locale } from '../../base/text';
import type { HostFile } from '../../hosts/types';
import { cursorAt } from '../cursor';
import { dockerfileAt, placed } from '../dockerfile/dockerfiles-of';
import { instructionHover } from '../dockerfile/instruction-hover';
import { elementAt, type Element } from '../element';
import { commandHover } from './command-hover';
import { flagHover } from './flag-hover';
import { operandHover } from './operand-hover';
import { terminatorHover } from './terminator-hover';
import { valueHover } from './value-hover';
import type { Cursor } from '../cursor';

/** Spans are offsets in the file. */
export interface HoverResult extends Span {
  readonly markdown: string;
}

/** Undefined outside of docker commands and instructions, and on words that are not understood. */
export function hover(file: HostFile, offset: number, locale: Locale): HoverResult | undefined {
  const cursor = cursorAt(file, offset);
  const element = cursor && elementAt(cursor);
  if (!element) {
    const found = dockerfileAt(file, offset);
    const told = found && instructionHover(found.dockerfile, found.at, locale);
    return told && placed(told, found.place);
  }
  const shown = showElement(element, cursor, locale);
  if (shown === undefined) return undefined;
  const base = cursor.located.offset;
  return { start: base + element.span.start, end: base + element.span.end, markdown: shown };
}

function showElement(element: Element, cursor: Cursor, locale: Locale): string | undefined {
  switch (element.kind) {
    case 'command':
      return commandHover(element.node, locale);
    case 'flag':
      return flagHover(element.use.flag, element.scope.spec, locale);
    case 'value':
      return valueHover(element, locale);
    case 'operand':
      return operandHover(element.operand, cursor.invocation, locale);
    case 'terminator':
      return terminatorHover(locale);
  }
}
