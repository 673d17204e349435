// A volume or bind mount of `-v` in words.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { parseVolume } from '../../../model/values/volume';

/** Undefined where source or target is missing from a value that needs it. */
export function volumeMeaning(value: string): Text | undefined {
  const { kind, source, target, options, problem } = parseVolume(value);
  if (problem || !target) return undefined;
  const to = codeSpan(target.text);
  const readOnly = options.some((option) => option.text === 'ro' || option.text === 'readonly');
  const access: Text = readOnly
    ? { en: ' The container has read-only access.', ko: ' 컨테이너에서는 읽기만 할 수 있습니다.' }
    : { en: '', ko: '' };
  const told = tell(kind, source && codeSpan(source.text), to);
  return { en: told.en + access.en, ko: told.ko + access.ko };
}

function tell(kind: ReturnType<typeof parseVolume>['kind'], from: string | undefined, to: string): Text {
  switch (kind) {
    case 'bind':
      return {
        en: `Bind mount: the host path ${from ?? ''} appears in the container at ${to}. A missing host path is created as a directory owned by root.`,
        ko: `바인드 마운트입니다. 호스트 경로 ${from ?? ''} 위치가 컨테이너의 ${to} 경로에 나타납니다. 호스트 경로가 없으면 root 소유의 디렉터리가 새로 만들어집니다.`,
      };
    case 'volume':
      return {
        en: `Named volume: docker keeps the data of ${from ?? ''} and shows it in the container at ${to}. It outlives the container.`,
        ko: `이름 있는 볼륨입니다. Docker가 ${from ?? ''} 볼륨의 데이터를 관리하며 컨테이너의 ${to} 경로에 연결합니다. 컨테이너를 삭제해도 남아 있습니다.`,
      };
    case 'anonymous':
      return {
        en: `Anonymous volume at ${to}: docker gives it a random name, and \`--rm\` or \`docker rm -v\` removes it together with the container.`,
        ko: `${to} 경로에 연결되는 익명 볼륨입니다. Docker가 임의의 이름을 붙이며, \`--rm\` 옵션이나 \`docker rm -v\` 명령을 쓰면 컨테이너와 함께 삭제됩니다.`,
      };
  }
}
