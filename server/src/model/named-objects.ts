// The names a command gives: containers it creates, networks, volumes and images it defines.
import type { Invocation, WordPart } from './invocation';
import { usesOf } from './flag-state';
import { parseMount } from './values/mount';
import { parseVolume } from './values/volume';

export type NamedKind = 'container' | 'network' | 'volume' | 'image';

export interface NamedObject {
  readonly kind: NamedKind;
  readonly name: string;
  readonly at: WordPart;
}

/** Only names that stand in the text itself; those made by the running script are unknown. */
export function namedObjects(invocation: Invocation): NamedObject[] {
  switch (invocation.command.spec.path.join(' ')) {
    case 'container run':
    case 'container create':
      return [
        ...fromFlag(invocation, 'name', 'container'),
        ...namedVolumes(invocation),
        ...fromOperand(invocation, 0, 'image'),
      ];
    case 'container rename':
      return fromOperand(invocation, 1, 'container');
    case 'network create':
      return fromOperand(invocation, 0, 'network');
    case 'volume create':
      return [...fromFlag(invocation, 'name', 'volume'), ...fromOperand(invocation, 0, 'volume')];
    case 'buildx build':
      return fromFlag(invocation, 'tag', 'image');
    case 'image tag':
    case 'container commit':
      return fromOperand(invocation, 1, 'image');
    case 'image pull':
      return fromOperand(invocation, 0, 'image');
    default:
      return [];
  }
}

function fromFlag(invocation: Invocation, long: string, kind: NamedKind): NamedObject[] {
  return usesOf(invocation, long).flatMap(({ value }) =>
    value?.fixed && value.text !== '' ? [{ kind, name: value.text, at: value }] : [],
  );
}

function fromOperand(invocation: Invocation, index: number, kind: NamedKind): NamedObject[] {
  const operand = invocation.operands[index];
  return operand?.fixed && operand.text !== '' ? [{ kind, name: operand.text, at: operand }] : [];
}

function namedVolumes(invocation: Invocation): NamedObject[] {
  const short = usesOf(invocation, 'volume').flatMap(({ value }) => {
    if (!value?.fixed) return [];
    const { kind, source } = parseVolume(value.text);
    if (kind !== 'volume' || !source) return [];
    return [nameIn(value, source)];
  });
  const long = usesOf(invocation, 'mount').flatMap(({ value }) => {
    if (!value?.fixed) return [];
    const { mountType, source } = parseMount(value.text);
    return mountType === 'volume' && source ? [nameIn(value, source)] : [];
  });
  return [...short, ...long];
}

function nameIn(
  value: WordPart,
  source: { readonly start: number; readonly end: number; readonly text: string },
): NamedObject {
  const at = { word: value.word, start: value.start + source.start, end: value.start + source.end };
  return { kind: 'volume', name: source.text, at };
}
