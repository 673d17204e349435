// `EXPOSE 8080:80` and `EXPOSE 127.0.0.1:80`: publishing is no business of the image.
import { codeSpan } from '../base/markdown';
import { defineInstructionRule } from './dockerfile-rule';

export const hostPortInExpose = defineInstructionRule<string>({
  id: 'host-port-in-expose',
  severity: 'warning',
  buildCheck: 'ExposeInvalidFormat',
  title: { en: 'Host address or port in EXPOSE', ko: 'EXPOSE에 적은 호스트 주소나 포트' },
  why: {
    en: '`EXPOSE` notes ports of the container and publishes nothing. Which address and port of the host lead there is said when the container is started, with `docker run -p`.',
    ko: '`EXPOSE` 명령어는 컨테이너의 포트를 기록할 뿐 게시하지 않습니다. 호스트의 어느 주소와 포트로 연결할지는 컨테이너를 시작할 때 `docker run -p` 옵션으로 정합니다.',
  },
  examples: [{ bad: 'FROM nginx:1.29\nEXPOSE <|>8080:80<|>', good: 'FROM nginx:1.29\nEXPOSE 80' }],
  message: (port) => ({
    en: `\`EXPOSE\` takes the port in the container only; ${codeSpan(port)} belongs to \`docker run -p\`.`,
    ko: `\`EXPOSE\` 명령어에는 컨테이너의 포트만 적습니다. ${codeSpan(port)} 값은 \`docker run -p\` 옵션에 적습니다.`,
  }),
  *check({ name, words }) {
    if (name !== 'EXPOSE') return;
    for (const word of words)
      if (word.text.includes(':') && !word.text.includes('$')) yield { span: word, data: word.text };
  },
  fixes({ span, data }) {
    const port = /:(\d[\d-]*(?:\/\w+)?)$/u.exec(data)?.[1];
    if (port === undefined) return [];
    const title = { en: `Write \`${port}\``, ko: `\`${port}\` 포트로 쓰기` };
    return [{ title, edits: [{ span, newText: port }], safe: false }];
  },
});
