// A mount of `--mount` in words.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { parseMount } from '../../../model/values/mount';

/** Undefined for a value that docker would refuse, and for types of mounts that need no words of ours. */
export function mountMeaning(value: string): Text | undefined {
  const { mountType, source, target, readOnly, problem } = parseMount(value);
  if (problem || !target) return undefined;
  const told = tell(mountType, source && codeSpan(source.text), codeSpan(target.text));
  if (!told || !readOnly) return told;
  return {
    en: `${told.en} The container has read-only access.`,
    ko: `${told.ko} 컨테이너에서는 읽기만 할 수 있습니다.`,
  };
}

function tell(mountType: string, from: string | undefined, to: string): Text | undefined {
  switch (mountType) {
    case 'bind':
      return {
        en: `Bind mount: the host path ${from ?? ''} appears in the container at ${to}. It must exist, or docker refuses to start.`,
        ko: `바인드 마운트입니다. 호스트 경로 ${from ?? ''} 위치가 컨테이너의 ${to} 경로에 나타납니다. 호스트 경로가 없으면 Docker가 시작을 거부합니다.`,
      };
    case 'volume':
      return from
        ? {
            en: `Named volume: docker keeps the data of ${from} and shows it in the container at ${to}. It outlives the container.`,
            ko: `이름 있는 볼륨입니다. Docker가 ${from} 볼륨의 데이터를 관리하며 컨테이너의 ${to} 경로에 연결합니다. 컨테이너를 삭제해도 남아 있습니다.`,
          }
        : {
            en: `Anonymous volume at ${to}, with a random name.`,
            ko: `${to} 경로에 연결되는 익명 볼륨이며 이름은 임의로 정해집니다.`,
          };
    case 'tmpfs':
      return {
        en: `A file system in memory at ${to}: its files are gone when the container stops.`,
        ko: `${to} 경로에 연결되는 메모리 파일 시스템입니다. 컨테이너가 멈추면 파일이 사라집니다.`,
      };
    default:
      return undefined;
  }
}
