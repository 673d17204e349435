// The hover on a flag's value: what it comes to, then what the flag is for.
import { codeSpan, paragraphs } from '../../base/markdown';
import { pick, type Locale } from '../../base/text';
import type { Element } from '../element';
import { flagHead } from '../flag-head';
import { flagReferenceLink } from '../reference-link';
import { labels } from './labels';
import { valueTexts } from './value-texts';
import { meaningOf } from './values/meaning';

export function valueHover(element: Extract<Element, { kind: 'value' }>, locale: Locale): string {
  const { use, value, scope } = element;
  const { flag } = use;
  const meaning = value.fixed ? meaningOf(flag.type, value.text) : undefined;
  const known = valueTexts(flag, scope.spec, value.text);
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
