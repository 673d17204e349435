// What a network of `--network` means for who reaches whom.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { parseNetwork } from '../../../model/values/network';
import { concepts } from '../../../spec/concepts';

/** The modes are told by the first paragraph of their concept page. */
export function networkMeaning(value: string): Text | undefined {
  const { mode, name, container, problem } = parseNetwork(value);
  if (problem) return undefined;
  switch (mode) {
    case 'bridge':
    case 'default':
      return conceptText('bridge-network');
    case 'host':
      return conceptText('host-network');
    case 'none':
      return conceptText('none-network');
    case 'container':
      return {
        en: `Uses the network stack of the container ${codeSpan(container?.text ?? '')}: both share addresses and ports, and reach each other on \`localhost\`.`,
        ko: `${codeSpan(container?.text ?? '')} 컨테이너의 네트워크 스택을 함께 씁니다. 주소와 포트를 공유하며 \`localhost\` 주소로 서로 통신합니다.`,
      };
    case 'named':
      return {
        en: `The user-defined network ${codeSpan(name?.text ?? '')}, which must exist (\`docker network create\`). Containers in it reach each other by name.`,
        ko: `사용자 정의 네트워크 ${codeSpan(name?.text ?? '')} 이름이며, \`docker network create\` 명령으로 미리 만들어 두어야 합니다. 이 네트워크의 컨테이너끼리는 이름으로 통신합니다.`,
      };
  }
}

function conceptText(id: string): Text | undefined {
  const body = concepts.find((concept) => concept.id === id)?.body;
  const lead = (text: string): string => text.split('\n\n')[0] ?? '';
  return body && { en: lead(body.en), ko: lead(body.ko) };
}
