// The hover on an operand: the image, the container, the command that runs inside.
import { codeSpan, paragraphs } from '../../base/markdown';
import { pick, type Locale, type Text } from '../../base/text';
import { commandName } from '../../model/command-name';
import type { Invocation, Operand } from '../../model/invocation';
import { referenceLink } from '../reference-link';
import { labels } from './labels';
import { meaningOf } from './values/meaning';

/** Undefined for words beyond the operands that the command takes. */
export function operandHover(operand: Operand, invocation: Invocation, locale: Locale): string | undefined {
  const { spec } = operand;
  if (!spec) return undefined;
  const { command } = invocation;
  const meaning = spec.kind === 'image' && operand.fixed ? meaningOf('image-ref', operand.text) : undefined;
  return paragraphs(
    `**${spec.name.replace(/[\\`*_[\]<>]/gu, '\\$&')}** · ${codeSpan(commandName(invocation))}`,
    meaning && pick(meaning, locale),
    insideText(spec.kind, locale),
    pick(spec.doc, locale),
    `[${pick(labels.reference, locale)}](${referenceLink(command.spec)})`,
  );
}

function insideText(kind: NonNullable<Operand['spec']>['kind'], locale: Locale): string | undefined {
  if (kind === 'command') return pick(runsInside, locale);
  return kind === 'argument' ? pick(argumentInside, locale) : undefined;
}

const runsInside: Text = {
  en: 'This is the command that runs inside the container; docker does not read it or anything after it.',
  ko: '컨테이너 안에서 실행되는 명령입니다. Docker는 이 단어와 그 뒤의 내용을 해석하지 않습니다.',
};

const argumentInside: Text = {
  en: 'An argument of the command inside the container; it means nothing to docker.',
  ko: '컨테이너 안의 명령에 전달되는 인자입니다. Docker에는 아무 의미가 없습니다.',
};
