// Lists between commas, as pflag's StringSlice reads them.
import { readCsvRecord } from './csv-fields';
import { partOf, pieceOf, type Piece } from './piece';
import { parsed, type ParsedValue } from './value';

export interface ParsedList extends ParsedValue {
  readonly items: readonly Piece[];
}

/** The empty value is the empty list. */
export function parseCsv(text: string): ParsedList {
  if (text === '') return { items: [], parts: [] };
  const { fields, problem } = readCsvRecord(pieceOf(text));
  return {
    ...parsed(
      fields.map((field) => partOf('value', field)),
      problem,
    ),
    items: fields,
  };
}
