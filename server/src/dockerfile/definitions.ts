// What `ARG`, `ENV` and `LABEL` define: names with their values.
import { sourceStart } from '../base/offset-map';
import type { Definition, JoinedText, Part } from './instruction';
import { partOf } from './words';

/** @param bounds the words of the arguments as flat pairs of offsets in the joined text */
export function definitionsIn(name: string, joined: JoinedText, bounds: readonly number[]): Definition[] {
  if (name !== 'ARG' && name !== 'ENV' && name !== 'LABEL') return [];
  const [start, end] = bounds;
  if (start === undefined || end === undefined) return [];
  // `ENV NAME the value`: all behind the first word is the value.
  if (name !== 'ARG' && !joined.text.slice(start, end).includes('='))
    return [spacedDefinition(joined, bounds)];
  const found: Definition[] = [];
  for (let index = 0; index < bounds.length; index += 2)
    found.push(definitionOf(joined, bounds[index] ?? 0, bounds[index + 1] ?? 0));
  return found;
}

function definitionOf(joined: JoinedText, start: number, end: number): Definition {
  const equals = joined.text.slice(start, end).indexOf('=');
  const whole = partOf(joined, start, end);
  if (equals < 0) return { start: whole.start, end: whole.end, name: whole };
  return {
    start: whole.start,
    end: whole.end,
    name: partOf(joined, start, start + equals),
    value: valueOf(joined, start + equals + 1, end),
  };
}

function spacedDefinition(joined: JoinedText, bounds: readonly number[]): Definition {
  const [start = 0, end = 0, valueStart] = bounds;
  const name = partOf(joined, start, end);
  if (valueStart === undefined) return { start: name.start, end: name.end, name };
  const value = partOf(joined, valueStart, bounds.at(-1) ?? valueStart);
  return { start: name.start, end: value.end, name, value };
}

/** An empty value stands where it would begin. */
function valueOf(joined: JoinedText, start: number, end: number): Part {
  if (start < end) return partOf(joined, start, end);
  const at = sourceStart(joined.map, start - 1) + 1;
  return { start: at, end: at, text: '' };
}
