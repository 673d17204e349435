// What to show for the thing under the cursor.
import { shift, type Span } from '../../base/span';
import type { Locale } from '../../base/text';
import { commandsMentionedAt } from '../../hosts/host-file';
import type { HostFile, SitedText } from '../../hosts/types';
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
  const inCommand = commandHoverAt(file, offset, locale);
  if (inCommand) return inCommand;
  const found = dockerfileAt(file, offset);
  if (found) {
    const told = instructionHover(found.dockerfile, found.at, locale);
    return told && placed(told, found.place);
  }
  const mentioned = commandsMentionedAt(file, offset);
  const told = mentioned && commandHoverAt(mentioned.commands, offset - mentioned.offset, locale);
  return told && { ...told, ...shift(told, mentioned.offset) };
}

function commandHoverAt(text: SitedText, offset: number, locale: Locale): HoverResult | undefined {
  const cursor = cursorAt(text, offset);
  const element = cursor && elementAt(cursor);
  if (!element) return undefined;
  const markdown = showElement(element, cursor, locale);
  return markdown === undefined ? undefined : { ...shift(element.span, cursor.located.offset), markdown };
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
