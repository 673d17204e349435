// The hover on a flag's value: what it comes to, then what the flag is for.
import { codeSpan, paragraphs } from '../../base/markdown';
import { pick, type Locale, type Text } from '../../base/text';
import type { CommandSpec, FlagSpec } from '../../spec/types';
import type { Element } from '../element';
import { flagHead } from '../flag-head';
import { flagReferenceLink } from '../reference-link';
import { filterValuesOf, valuesOf } from '../values-of';
import { labels } from './labels';
import { meaningOf } from './values/meaning';

export function valueHover(element: Extract<Element, { kind: 'value' }>, locale: Locale): string {
  const { use, value, scope } = element;
  const { flag } = use;
  const meaning = value.fixed ? meaningOf(flag.type, value.text) : undefined;
  const known = [...knownTexts(flag, scope.spec, value.text), ...fieldTexts(flag, scope.spec, value.text)];
  return paragraphs(
    value.fixed ? undefined : pick(unknownYet, locale),
    meaning && pick(meaning, locale),
    known.map(({ code, text }) => `- ${codeSpan(code)} — ${pick(text, locale)}`).join('\n'),
    `${codeSpan(flagHead(flag))}\\\n${pick(flag.doc, locale)}`,
    `[${pick(labels.reference, locale)}](${flagReferenceLink(scope.spec, flag.long)})`,
  );
}

const unknownYet = {
  en: 'The value is known only when the script runs.',
  ko: '이 값은 스크립트가 실행될 때 정해집니다.',
};

/** The text of a value that is one of a set, as `no`, or of its key, as `status` in `status=exited`, with its own. */
function knownTexts(flag: FlagSpec, command: CommandSpec, text: string): readonly KnownText[] {
  const values = valuesOf(flag, command);
  const plain = flag.type === 'capability' ? text.toUpperCase().replace(/^CAP_/u, '') : text;
  const exact = values.find(({ value }) => value === plain);
  if (exact) return [{ code: text, text: exact.doc }];
  const key = /^[^=:]*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(key.length + 1);
  const known = values.find(({ value }) => /[=:]$/u.test(value) && value.slice(0, -1) === key);
  const value = filterValuesOf(key, command).find((other) => other.value === rest);
  return [
    ...(known ? [{ code: key, text: known.doc }] : []),
    ...(value && rest !== '' ? [{ code: rest, text: value.doc }] : []),
  ];
}

/** The fields of a Go template, one line each. */
function fieldTexts(flag: FlagSpec, command: CommandSpec, text: string): readonly KnownText[] {
  if (flag.type !== 'format') return [];
  const fields = valuesOf(flag, command).filter(({ value }) => value.startsWith('{{'));
  return fields
    .filter(({ value }) => text.includes(value) || text.includes(` ${value.slice(2, -2)}`))
    .map(({ value, doc }) => ({ code: value, text: doc }));
}

interface KnownText {
  readonly code: string;
  readonly text: Text;
}
