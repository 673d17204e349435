// What a person has to know about a converted file: what compose cannot say, and what it needs from outside.
import type { Text } from '../../base/text';
import { codeSpan } from '../../base/markdown';

export interface Notes {
  /** In the order of the commands, each once. */
  readonly texts: Map<string, Text>;
  readonly variables: Set<string>;
}

export function noNotes(): Notes {
  return { texts: new Map(), variables: new Set() };
}

export function note({ texts }: Notes, text: Text): void {
  texts.set(text.en, text);
}

export function noteVariable({ variables }: Notes, name: string): void {
  variables.add(name);
}

/** What the shell would have run stands in a variable of this name, which must be set. */
export function noteCommand(notes: Notes, name: string, written: string): void {
  const code = codeSpan(written);
  note(notes, {
    en: `Compose does not run ${code}: set the variable ${name} to its result.`,
    ko: `Compose는 ${code} 부분을 실행하지 않습니다. 그 결과를 ${name} 변수에 넣어야 합니다.`,
  });
}

/** An option without a counterpart. */
export function noteLost(notes: Notes, flag: string, why?: Text): void {
  note(notes, {
    en: `--${flag} has no counterpart in a compose file${why ? `: ${why.en}` : ''}.`,
    ko: `--${flag} 옵션은 Compose 파일에 대응하는 설정이 없습니다${why ? `. ${why.ko}` : ''}.`,
  });
}

/** All of them, those on variables last. */
export function allNotes({ texts, variables }: Notes): readonly Text[] {
  if (variables.size === 0) return [...texts.values()];
  const names = [...variables].join(', ');
  return [
    ...texts.values(),
    {
      en: `Compose reads these variables from the environment or from a file named .env: ${names}.`,
      ko: `다음 변수는 Compose가 환경 변수나 .env 파일에서 읽습니다: ${names}.`,
    },
  ];
}
