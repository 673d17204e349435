// The hover on a flag's value: what it comes to, then what the flag is for.
import { codeSpan, paragraphs } from '../../base/markdown';
import { pick, type Locale } from '../../base/text';
import { knownValues } from '../../spec/values';
import type { FlagSpec } from '../../spec/types';
import type { Element } from '../element';
import { flagHead } from '../flag-head';
import { flagReferenceLink } from '../reference-link';
import { labels } from './labels';
import { meaningOf } from './values/meaning';

export function valueHover(element: Extract<Element, { kind: 'value' }>, locale: Locale): string {
  const { use, value, scope } = element;
  const { flag } = use;
  const meaning = value.fixed ? meaningOf(flag.type, value.text) : undefined;
  const known = knownText(flag, value.text);
  return paragraphs(
    value.fixed ? undefined : pick(unknownYet, locale),
    meaning && pick(meaning, locale),
    known && `${codeSpan(value.text)} — ${pick(known, locale)}`,
    `${codeSpan(flagHead(flag))}\\\n${pick(flag.doc, locale)}`,
    `[${pick(labels.reference, locale)}](${flagReferenceLink(scope.spec, flag.long)})`,
  );
}

const unknownYet = {
  en: 'The value is known only when the script runs.',
  ko: '이 값은 스크립트가 실행될 때 정해집니다.',
};

/** The text of a value that is one of a set, as `no`, or the key of one, as `status` in `status=exited`. */
function knownText(flag: FlagSpec, text: string): FlagSpec['doc'] | undefined {
  const values = flag.values ?? knownValues[flag.type] ?? [];
  const key = /^[^=:]*/u.exec(text)?.[0];
  const found =
    values.find(({ value }) => value === text) ??
    values.find(({ value }) => value.replace(/[=:]$/u, '') === key);
  return found?.doc;
}
