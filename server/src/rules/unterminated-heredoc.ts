// `<<EOF` without the line that ends it.
import { codeSpan } from '../base/markdown';
import { defineInstructionRule } from './dockerfile-rule';

export const unterminatedHeredoc = defineInstructionRule<string>({
  id: 'unterminated-heredoc',
  severity: 'error',
  title: { en: 'Heredoc that nobody ends', ko: '끝나지 않는 heredoc' },
  why: {
    en: 'A heredoc goes on to a line that holds its name and nothing else, not even blanks before or behind. Without one the build stops.',
    ko: 'heredoc은 그 이름만 있는 줄에서 끝나며, 그 줄의 앞뒤에는 공백도 없어야 합니다. 그런 줄이 없으면 빌드가 멈춥니다.',
  },
  examples: [
    { bad: 'FROM alpine:3.22\nRUN <|><<EOF<|>', good: 'FROM alpine:3.22\nRUN <<EOF\necho done\nEOF' },
  ],
  message: (name) => ({
    en: `No line below holds ${codeSpan(name)} alone, which would end this.`,
    ko: `이 내용을 끝낼 ${codeSpan(name)} 줄이 아래에 없습니다.`,
  }),
  *check({ heredocs, keyword }) {
    // What ONBUILD registers shows the same heredocs.
    if (keyword.start > 0) return;
    for (const { marker, end, name } of heredocs) if (!end) yield { span: marker, data: name };
  },
});
