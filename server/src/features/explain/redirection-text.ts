// What the shell does with the streams of a command, in words.
import { codeSpan } from '../../base/markdown';
import type { Text } from '../../base/text';
import { withoutSecrets } from '../../model/secrets';
import type { CommandSite, Redirection } from '../../hosts/types';

const streams: Readonly<Record<number, Text>> = {
  0: { en: 'the input', ko: '표준 입력' },
  1: { en: 'the output', ko: '표준 출력' },
  2: { en: 'the error output', ko: '표준 오류' },
};

export function redirectionText({ operator, descriptor, target }: Redirection): Text {
  const stream = streams[descriptor] ?? {
    en: `the stream ${String(descriptor)}`,
    ko: `스트림 ${String(descriptor)}번`,
  };
  const where = codeSpan(withoutSecrets(target));
  if (operator.startsWith('<<'))
    return { en: 'The text given here becomes the input.', ko: '여기에 적은 텍스트가 표준 입력이 됩니다.' };
  if (operator.startsWith('<'))
    return { en: `The input is read from ${where}.`, ko: `표준 입력을 ${where} 파일에서 읽습니다.` };
  if (operator.startsWith('&'))
    return { en: `Both outputs go to ${where}.`, ko: `두 출력이 모두 ${where} 파일로 갑니다.` };
  if (operator === '>&') return joined(stream, target);
  const added: Text = operator === '>>' ? { en: ', at its end', ko: '의 끝' } : { en: '', ko: '' };
  if (target === '/dev/null')
    return { en: `The shell throws ${stream.en} away.`, ko: `셸이 ${stream.ko} 내용을 버립니다.` };
  return {
    en: `The shell writes ${stream.en} to the file ${where}${added.en}; docker does not see this.`,
    ko: `셸이 ${stream.ko} 내용을 ${where} 파일${added.ko}에 씁니다. Docker는 이 부분을 보지 못합니다.`,
  };
}

function joined(stream: Text, target: string): Text {
  const other = streams[Number(target)];
  if (!other)
    return {
      en: `The shell sends ${stream.en} to ${codeSpan(target)}.`,
      ko: `셸이 ${stream.ko} 내용을 ${codeSpan(target)} 쪽으로 보냅니다.`,
    };
  return {
    en: `The shell sends ${stream.en} where ${other.en} goes at this point.`,
    ko: `셸이 ${stream.ko} 내용을 이 시점의 ${other.ko} 쪽으로 함께 보냅니다.`,
  };
}

/** Undefined where the output goes nowhere else. */
export function pipeText({ surroundings }: CommandSite): Text | undefined {
  const [next] = surroundings.pipedInto ?? [];
  if (next === undefined) return undefined;
  const program = codeSpan(next);
  return surroundings.pipesStderr
    ? {
        en: `The shell hands both outputs to ${program}.`,
        ko: `셸이 두 출력을 모두 ${program} 명령에 전달합니다.`,
      }
    : {
        en: `The shell hands the output to ${program}; the error output stays on the terminal.`,
        ko: `셸이 표준 출력을 ${program} 명령에 전달합니다. 표준 오류는 터미널에 그대로 나옵니다.`,
      };
}
