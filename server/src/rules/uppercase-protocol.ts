// `EXPOSE 80/TCP`.
import { defineInstructionRule } from './dockerfile-rule';

export const uppercaseProtocol = defineInstructionRule<string>({
  id: 'uppercase-protocol',
  severity: 'info',
  buildCheck: 'ExposeProtoCasing',
  title: { en: 'Protocol in capital letters', ko: '대문자로 적은 프로토콜' },
  why: {
    en: 'Protocols of `EXPOSE` are written in small letters: `tcp`, `udp`, `sctp`. Docker changes them silently.',
    ko: '`EXPOSE` 명령어의 프로토콜은 `tcp`, `udp`, `sctp`처럼 소문자로 적습니다. 대문자로 적으면 Docker가 알리지 않고 바꿉니다.',
  },
  examples: [{ bad: 'FROM alpine:3.22\nEXPOSE <|>53/UDP<|>', good: 'FROM alpine:3.22\nEXPOSE 53/udp' }],
  message: (port) => ({
    en: `Write the protocol in small letters: \`${port.toLowerCase()}\`.`,
    ko: `프로토콜은 소문자로 적습니다(\`${port.toLowerCase()}\`).`,
  }),
  *check({ name, words }) {
    if (name !== 'EXPOSE') return;
    for (const word of words)
      if (/^[\d-]+\/(?=.*[A-Z])[A-Za-z]+$/u.test(word.text)) yield { span: word, data: word.text };
  },
  fixes: ({ span, data }) => [
    {
      title: { en: 'Write it in small letters', ko: '소문자로 쓰기' },
      edits: [{ span, newText: data.toLowerCase() }],
      safe: true,
    },
  ],
});
