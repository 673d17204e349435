// Offers instructions: only those that may begin here.
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { instructions } from '../../spec/instructions';
import type { InstructionSpec } from '../../spec/dockerfile-types';
import type { CompletionItem } from '../completion/item';

/** Docker refuses them behind `ONBUILD`. */
const noTriggers: ReadonlySet<string> = new Set(['FROM', 'MAINTAINER', 'ONBUILD']);
const beforeStages: ReadonlySet<string> = new Set(['ARG', 'FROM']);

/** `at` is where the keyword begins, in the file; with `alone` the arguments stand there already. */
export function keywordItems(
  { instructions: written }: Dockerfile,
  at: number,
  { isTrigger, alone }: { readonly isTrigger: boolean; readonly alone: boolean },
): CompletionItem[] {
  const inStage = written.some(({ offset, instruction }) => offset < at && instruction.name === 'FROM');
  const isSmall = written.find(({ offset }) => offset < at)?.instruction.keyword.text === 'from';
  const allowed = instructions.filter(({ name }) =>
    isTrigger ? !noTriggers.has(name) : inStage || beforeStages.has(name),
  );
  const inUse = allowed.filter(({ deprecated }) => deprecated === undefined);
  const rest = allowed.filter(({ deprecated }) => deprecated !== undefined);
  return [...inUse, ...rest].map((spec) => keywordItem(spec, isSmall, alone));
}

function keywordItem(
  { name, snippet, summary, doc, deprecated }: InstructionSpec,
  isSmall: boolean,
  alone: boolean,
): CompletionItem {
  const label = isSmall ? name.toLowerCase() : name;
  return {
    label,
    kind: 'instruction',
    doc: {
      kind: 'text',
      text: { en: `${summary.en}\n\n${doc.en}`, ko: `${summary.ko}\n\n${doc.ko}` },
    },
    deprecated: deprecated !== undefined,
    ...(alone ? {} : { insertText: `${label} `, snippet: label + snippet.slice(name.length), goesOn: true }),
  };
}
