// The names that a command gives or mentions: the one notion of it, for completion, navigation and the rules.
import type { FlagUse, Invocation, Operand, WordPart } from './invocation';
import { isNameLike } from './name-grammar';
import type { MentionKind, NameInText, NameRole } from './name-use';
import { operandName } from './operand-name';
import { namesInFlag } from './flag-names';
import { unknownCharacter } from './known-text';
import type { ResolvedText } from './resolved-text';

export interface NameMention {
  readonly kind: MentionKind;
  readonly role: NameRole;
  readonly name: string;
  /** The word, or its part, that the name stands in. */
  readonly within: ResolvedText;
  /** The offset of the name in `within.text`. */
  readonly start: number;
}

/** In the order of flags, then operands; names of which a part is not known are left out. */
export function mentionedNames(
  invocation: Invocation,
  resolve: (part: WordPart) => ResolvedText,
): NameMention[] {
  const { command, outerFlags, flags, operands } = invocation;
  const uses = [...outerFlags, ...flags.map((use) => ({ ...use, scope: command }))];
  return [
    ...uses.flatMap(({ flag, value, scope }: FlagUse & { readonly scope: typeof command }) => {
      if (!value) return [];
      const within = resolve(value);
      return namesInFlag(flag, within.text, scope.spec, command.spec).flatMap(toMention(within));
    }),
    ...operands.flatMap((operand) => {
      const within = resolve(operand);
      return namesInOperand(invocation, operand, within.text).flatMap(toMention(within));
    }),
  ];
}

function toMention(within: ResolvedText): (found: NameInText) => NameMention[] {
  return ({ use: { kind, role }, start, name: text }) => {
    const name = kind === 'image' ? withoutUnknownTag(text) : text;
    return isNameLike(kind, name) ? [{ kind, role, name, within, start }] : [];
  };
}

/** `app:$(git rev-parse HEAD)` is an `app` all the same. */
function withoutUnknownTag(image: string): string {
  const colon = image.lastIndexOf(':');
  const isTag = colon > image.lastIndexOf('/') && image.includes(unknownCharacter, colon);
  return isTag ? image.slice(0, colon) : image;
}

function namesInOperand(invocation: Invocation, operand: Operand, text: string): NameInText[] {
  const use = operandName(invocation, operand);
  if (use) {
    // Docker shows container names with a slash before them and takes them so.
    const start = use.kind === 'container' && text.startsWith('/') ? 1 : 0;
    return [{ use, start, name: text.slice(start) }];
  }
  switch (operand.spec?.kind) {
    case 'object':
      return [{ use: { kind: 'object', role: 'use' }, start: 0, name: text }];
    case 'container-path-or-host-path': {
      // A path on the host begins like one; `web:/path` is in the container.
      const colon = /^[./]/u.test(text) ? -1 : text.indexOf(':');
      return colon < 2
        ? []
        : [{ use: { kind: 'container', role: 'use' }, start: 0, name: text.slice(0, colon) }];
    }
    default:
      return [];
  }
}
