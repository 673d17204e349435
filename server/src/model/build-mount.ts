// The value of `RUN --mount`: keys with values, between commas.
import type { Part } from '../dockerfile/instruction';

export interface BuildMountField {
  readonly key: Part;
  /** Left out where there is no `=`. */
  readonly value?: Part;
}

/** Spans are relative to the instruction, as that of `value` is; a value torn by a line join is read up to there. */
export function buildMountFields({ start, text }: Part): BuildMountField[] {
  const fields: BuildMountField[] = [];
  let at = 0;
  for (const field of text.split(',')) {
    const equals = field.indexOf('=');
    const keyEnd = equals < 0 ? field.length : equals;
    const from = start + at;
    if (field.trim() !== '')
      fields.push({
        key: { start: from, end: from + keyEnd, text: field.slice(0, keyEnd) },
        ...(equals < 0
          ? {}
          : { value: { start: from + equals + 1, end: from + field.length, text: field.slice(equals + 1) } }),
      });
    at += field.length + 1;
  }
  return fields;
}
