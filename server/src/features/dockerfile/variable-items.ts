// Offers variables: after `$` those that the instruction sees, after `ARG` those that may be declared.
import { codeSpan } from '../../base/markdown';
import type { Text } from '../../base/text';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { globalScope, scopeAt, type VariableDefinition } from '../../dockerfile/scopes';
import { buildVariables } from '../../spec/build-variables';
import type { CompletionItem } from '../completion/item';

/** `close` is what has to follow the name: the brace that is not there yet. */
export function variableItems(
  dockerfile: Dockerfile,
  index: number,
  instruction: string,
  close: string,
): CompletionItem[] {
  const located = dockerfile.instructions[index];
  const scope = located ? scopeAt(dockerfile, located.offset) : new Map<string, VariableDefinition>();
  const own = [...scope.values()].map((variable) => item(variable.definition.name.text, told(variable)));
  const builtIn = instruction === 'FROM' ? buildVariables.filter(({ global }) => global) : [];
  const all = [...own, ...builtIn.map(({ name, doc }) => item(name, doc))];
  return distinct(all).map((one) => (close === '' ? one : { ...one, insertText: one.label + close }));
}

/** In a stage `ARG` brings in what was declared before the first `FROM`, and what the builder sets. */
export function declarableItems(dockerfile: Dockerfile): CompletionItem[] {
  const global = [...globalScope(dockerfile).values()];
  return distinct([
    ...global.map((variable) => item(variable.definition.name.text, told(variable))),
    ...buildVariables.map(({ name, doc }) => item(name, doc)),
  ]);
}

function item(label: string, text: Text): CompletionItem {
  return { label, kind: 'env', doc: { kind: 'text', text } };
}

function distinct(items: readonly CompletionItem[]): CompletionItem[] {
  return items.filter(({ label }, at) => items.findIndex((other) => other.label === label) === at);
}

function told({ kind, definition: { name, value } }: VariableDefinition): Text {
  const known = buildVariables.find((one) => one.name === name.text);
  if (known && !value) return known.doc;
  const written = codeSpan(`${kind} ${name.text}${value ? `=${value.text}` : ''}`);
  return {
    en: `Set by ${written}.`,
    ko: `${written} 명령어로 정한 값입니다.`,
  };
}
