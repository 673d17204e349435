// Offers fields for Go templates, and words such as `json`.
import { withoutEnd } from '../../base/cut-off';
import type { Text } from '../../base/text';
import type { CommandSpec, FlagSpec } from '../../spec/types';
import { formatFunctions } from '../../spec/format-functions';
import type { Cursor } from '../cursor';
import { valuesOf } from '../values-of';
import type { CompletionItem } from './item';
import type { ValueItems } from './values';

/** Inside `{{` only what follows it is replaced, and functions are offered as well. */
export function formatItems(flag: FlagSpec, command: CommandSpec, cursor: Cursor, typed: string): ValueItems {
  const open = typed.lastIndexOf('{{');
  const values = valuesOf(flag, command);
  const templates = values.filter(({ value }) => value.startsWith('{{'));
  if (open > typed.lastIndexOf('}}')) {
    const functions = formatFunctions.map(({ value, doc }) => item(value, doc));
    const fields = templates.map(({ value, doc }) => item(value.slice(2, -2), doc));
    const inner = typed.slice(open + 2);
    const from = open + 2 + withoutEnd(inner, /[^\s|(]/u).length;
    return { from, items: [...fields, ...functions] };
  }
  // After a field and a blank or tab another may follow; words such as `json` stand alone.
  const from = typed.includes('}}') ? typed.length : 0;
  const offered = from === 0 ? values : templates;
  return {
    from,
    items: offered.map(({ value, doc }) => ({ ...item(value, doc), insertText: quoted(value, cursor) })),
  };
}

function item(label: string, text: Text): CompletionItem {
  return { label, kind: 'value', doc: { kind: 'text', text } };
}

/** A template with blanks or quotes needs quotes of the shell around it, unless it stands in some. */
function quoted(value: string, { word }: Cursor): string {
  const inQuotes = word !== undefined && word.word.quoting !== 'none';
  return inQuotes || !/[\s"'$]/u.test(value) ? value : `'${value}'`;
}
