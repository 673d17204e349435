// What each piece of a command means, in paragraphs of Markdown.
import { codeSpan } from '../../base/markdown';
import { pick, type Locale, type Text } from '../../base/text';
import type { FlagUse, Invocation, Operand, PathWord } from '../../model/invocation';
import type { CommandSpec } from '../../spec/types';
import { withheldParts } from '../../model/withheld';
import { flagHead } from '../flag-head';
import { valueTexts } from '../hover/value-texts';
import { meaningOf } from '../hover/values/meaning';

export function clientText(program: string): Text {
  return program.includes('docker-compose')
    ? {
        en: 'The old, separate program of Compose; `docker compose` has taken its place.',
        ko: '예전의 독립 Compose 프로그램입니다. 지금은 `docker compose` 명령을 씁니다.',
      }
    : {
        en: 'The docker client: it reads the words behind it and asks the docker daemon to do the work.',
        ko: 'Docker 클라이언트입니다. 뒤의 단어를 읽어 Docker 데몬에 작업을 요청합니다.',
      };
}

/** The last word names the command, those before it the group it belongs to. */
export function pathTexts({ node }: PathWord, isLast: boolean, locale: Locale): string[] {
  const { spec } = node;
  const use = spec.deprecated?.use;
  const instead = use === undefined ? [] : [pick(insteadUse(use), locale)];
  return [
    isLast ? pick(spec.doc, locale) || pick(spec.summary, locale) : pick(spec.summary, locale),
    ...instead,
  ];
}

function insteadUse(use: string): Text {
  return {
    en: `Deprecated: use ${codeSpan(use)}.`,
    ko: `더 이상 권장하지 않습니다. 대신 ${codeSpan(use)} 사용을 권합니다.`,
  };
}

/** First what the value comes to in this command, then what the flag is for. */
export function flagTexts({ flag, value }: FlagUse, spec: CommandSpec, locale: Locale): string[] {
  const meaning = value?.fixed ? meaningOf(flag.type, value.text) : undefined;
  const known = value?.fixed ? valueTexts(flag, spec, value.text) : [];
  const off = flag.type === 'switch' && value && /^(?:0|f|F|false|FALSE|False)$/u.test(value.text);
  return [
    ...(value && !value.fixed ? [pick(unknownYet, locale)] : []),
    ...(off ? [pick(turnedOff, locale)] : []),
    ...(meaning ? [pick(meaning, locale)] : []),
    ...(known.length > 0
      ? [known.map(({ code, text }) => `- ${codeSpan(code)}: ${pick(text, locale)}`).join('\n')]
      : []),
    `${codeSpan(flagHead(flag))}: ${pick(flag.doc, locale)}`,
  ];
}

const unknownYet: Text = {
  en: 'Part of the value is known only when the script runs.',
  ko: '값의 일부는 스크립트가 실행될 때 정해집니다.',
};
const turnedOff: Text = { en: 'Turned off here.', ko: '여기서는 꺼져 있습니다.' };

export function operandTexts(operand: Operand, invocation: Invocation, locale: Locale): string[] {
  const { spec, text, fixed } = operand;
  if (!spec) return [pick(tooMany, locale)];
  if (spec.kind === 'command')
    return [pick(insideText, locale), pick(spec.doc, locale)].filter((paragraph) => paragraph !== '');
  const meaning =
    spec.kind === 'image' && fixed && isShown(invocation, operand) ? meaningOf('image-ref', text) : undefined;
  return [
    ...(meaning ? [pick(meaning, locale)] : []),
    `${codeSpan(spec.name)}: ${pick(spec.doc, locale) || pick(invocation.command.spec.summary, locale)}`,
  ];
}

function isShown(invocation: Invocation, { word }: Operand): boolean {
  return withheldParts(invocation).every((part) => part.word !== word);
}

const tooMany: Text = {
  en: 'The command takes no word here.',
  ko: '이 명령에는 이 자리에 올 수 있는 단어가 없습니다.',
};
const insideText: Text = {
  en: 'The command that runs inside the container. Docker hands it over word by word and does not read it.',
  ko: '컨테이너 안에서 실행되는 명령입니다. Docker는 단어를 그대로 전달할 뿐 해석하지 않습니다.',
};

export const notUnderstood: Text = {
  en: 'Docker does not know this word here.',
  ko: '여기서는 Docker가 모르는 단어입니다.',
};
