// What can be written at the cursor in a Dockerfile, outside of the docker commands in it.
import { lineStart } from '../../base/lines';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { knownInstruction, knownInstructionFlag } from '../../model/known-instruction';
import { baseImageItems } from '../completion/images';
import type { CompletionItem, CompletionResult } from '../completion/item';
import type { ValueItems } from '../completion/values';
import { buildMountItems } from './build-mount-items';
import { directiveItems } from './directive-items';
import { keywordItems } from './keyword-items';
import { stageItems } from './stage-items';
import { declarableItems, variableItems } from './variable-items';
import { writtenSoFar, type WrittenSoFar } from './written-so-far';

/** After a blank that was just typed, only what has to come next is offered. */
export function completeDockerfile(
  dockerfile: Dockerfile,
  at: number,
  afterBlank: boolean,
): CompletionResult | undefined {
  const { text } = dockerfile;
  const so = writtenSoFar(dockerfile, at);
  const atStart = atLineStart(dockerfile, at, so);
  const top = atStart || !so ? directiveItems(text, at) : undefined;
  if (atStart && !afterBlank) {
    const from = at - (so?.typed.length ?? 0);
    const items = keywordItems(dockerfile, from, { isTrigger: false, alone: hasArguments(text, at) });
    return resultOf(text, from, at, [...items, ...(top?.items ?? [])]);
  }
  if (top) return resultOf(text, top.from, at, top.items);
  if (!so) return undefined;
  const { items, from } = argumentItems(dockerfile, so, text.slice(at), afterBlank);
  return resultOf(text, at - so.typed.length + from, at, items);
}

/** On a blank line that continues none, or in the keyword itself. */
function atLineStart({ text }: Dockerfile, at: number, so: WrittenSoFar | undefined): boolean {
  if (so) return !so.inHeredoc && !so.isTrigger && so.instruction.joined.text === so.typed;
  return text.slice(lineStart(text, at), at).replace('\uFEFF', '').trim() === '';
}

function hasArguments(text: string, at: number): boolean {
  return /^\S*[ \t]+\S/u.test(text.slice(at, at + 200));
}

function resultOf(
  text: string,
  from: number,
  at: number,
  items: readonly CompletionItem[],
): CompletionResult | undefined {
  if (items.length === 0) return undefined;
  const rest = /^[\w./:@-]*/u.exec(text.slice(at, at + 200))?.[0] ?? '';
  return { insert: { start: from, end: at }, replace: { start: from, end: at + rest.length }, items };
}

const nothing: ValueItems = { items: [], from: 0 };

/** `from` counts in what is typed of the word. */
function argumentItems(
  dockerfile: Dockerfile,
  so: WrittenSoFar,
  behind: string,
  afterBlank: boolean,
): ValueItems {
  const { instruction, typed, index, wordsBefore, isTrigger, inHeredoc } = so;
  const [, escaped = '', brace, name = ''] = /(\\?)\$(\{?)(\w*)$/u.exec(typed) ?? [];
  if (brace !== undefined) {
    if (escaped !== '') return nothing;
    const close = brace === '' || /^\w*[}:]/u.test(behind) ? '' : '}';
    const items = variableItems(dockerfile, index, instruction.name, close);
    return { items, from: typed.length - name.length };
  }
  if (inHeredoc) return nothing;
  if (isTrigger && (instruction.name === 'ONBUILD' || instruction.keyword.text === typed)) {
    const items = keywordItems(dockerfile, Infinity, { isTrigger, alone: hasArguments(behind, 0) });
    return { items, from: 0 };
  }
  if (typed.startsWith('-')) return wordsBefore > 0 ? nothing : flagItems(dockerfile, so);
  if (instruction.name === 'FROM') return { items: fromItems(dockerfile, so), from: 0 };
  if (instruction.name === 'ARG' && !typed.includes('=') && !afterBlank)
    return { items: declarableItems(dockerfile), from: 0 };
  return nothing;
}

function fromItems(dockerfile: Dockerfile, { typed, index, wordsBefore }: WrittenSoFar): CompletionItem[] {
  if (wordsBefore === 0) return [...stageItems(dockerfile, index), ...baseImageItems(typed), scratchItem];
  return wordsBefore === 1 ? [asItem] : [];
}

const scratchItem: CompletionItem = {
  label: 'scratch',
  kind: 'image',
  doc: {
    kind: 'text',
    text: {
      en: 'The empty image, for programs that need nothing beside themselves.',
      ko: '비어 있는 이미지이며 다른 파일이 필요 없는 프로그램에 알맞습니다.',
    },
  },
};

const asItem: CompletionItem = {
  label: 'AS',
  kind: 'instruction',
  insertText: 'AS ',
  doc: {
    kind: 'text',
    text: {
      en: 'Names the stage, for `COPY --from` and `docker build --target`.',
      ko: '`COPY --from` 옵션과 `docker build --target` 옵션에서 쓸 단계의 이름을 정합니다.',
    },
  },
};

function flagItems(dockerfile: Dockerfile, { instruction, typed, index }: WrittenSoFar): ValueItems {
  const spec = knownInstruction(instruction.name);
  const equals = typed.indexOf('=');
  if (equals < 0) {
    const others = instruction.flags.filter(({ name }) => name !== typed.slice(2));
    const used = new Set(others.map(({ name }) => name));
    const free = (spec?.flags ?? []).filter(({ name, repeatable }) => repeatable ?? !used.has(name));
    const items = free.map(({ name, type, doc }): CompletionItem => {
      const insertText = type === 'switch' ? `--${name}` : `--${name}=`;
      return { label: `--${name}`, kind: 'flag', insertText, goesOn: true, doc: { kind: 'text', text: doc } };
    });
    return { items, from: 0 };
  }
  const flag = knownInstructionFlag(instruction.name, typed.slice(2, equals));
  const value = typed.slice(equals + 1);
  const sources = [...stageItems(dockerfile, index), ...baseImageItems(value)];
  if (flag?.type === 'stage') return { items: sources, from: equals + 1 };
  if (flag?.type === 'mount') {
    const { items, from } = buildMountItems(value, sources);
    return { items, from: equals + 1 + from };
  }
  const items = (flag?.values ?? []).map(({ value: label, doc }): CompletionItem => ({
    label,
    kind: 'value',
    doc: { kind: 'text', text: doc },
  }));
  return { items, from: equals + 1 };
}
