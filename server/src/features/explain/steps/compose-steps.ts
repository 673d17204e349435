// What docker compose up and down do, in order.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { isOn } from '../../../model/flag-state';
import type { Invocation } from '../../../model/invocation';
import { operandsOf, valueOf } from './written';

function readStep({ outerFlags }: Invocation): Text {
  const files = outerFlags
    .filter(({ flag }) => flag.long === 'file')
    .flatMap(({ value }) => (value ? [codeSpan(value.text)] : []));
  const file = files.length > 0 ? files.join(', ') : '`compose.yaml`';
  return {
    en: `Compose reads ${file} and the variables of \`.env\`, and takes the project's name from \`-p\` or the directory.`,
    ko: `Compose가 ${file} 파일과 \`.env\` 파일의 변수를 읽고, \`-p\` 옵션이나 디렉터리에서 프로젝트 이름을 정합니다.`,
  };
}

export function upSteps(invocation: Invocation): Text[] {
  const services = operandsOf(invocation, 'service');
  return [
    readStep(invocation),
    isOn(invocation, 'build')
      ? {
          en: 'It builds the images of all services that have a `build` section (`--build`) and pulls the others that are missing.',
          ko: '`build` 항목이 있는 서비스의 이미지를 빌드하고(`--build`), 없는 나머지 이미지는 내려받습니다.',
        }
      : {
          en: 'It pulls or builds the images that are missing; existing ones are not built anew.',
          ko: '없는 이미지를 내려받거나 빌드합니다. 이미 있는 이미지는 다시 빌드하지 않습니다.',
        },
    {
      en: 'It creates the networks and named volumes that do not exist yet.',
      ko: '아직 없는 네트워크와 이름 있는 볼륨을 만듭니다.',
    },
    {
      en: `It creates and starts the containers of ${services ?? 'all services'}, dependencies first. Containers whose settings have changed are replaced, the others stay.`,
      ko: `${services ?? '모든'} 서비스의 컨테이너를 의존하는 것부터 만들고 시작합니다. 설정이 바뀐 컨테이너는 새로 만들고 나머지는 그대로 둡니다.`,
    },
    isOn(invocation, 'detach')
      ? {
          en: 'docker returns; the services go on in the background.',
          ko: 'docker 명령은 끝나고 서비스는 백그라운드에서 계속 실행됩니다.',
        }
      : {
          en: 'It shows the output of all containers until you press Ctrl+C, which stops them.',
          ko: '모든 컨테이너의 출력을 보여 줍니다. Ctrl+C 키를 누르면 컨테이너가 멈춥니다.',
        },
  ];
}

export function downSteps(invocation: Invocation): Text[] {
  const images = valueOf(invocation, 'rmi');
  return [
    readStep(invocation),
    {
      en: 'It stops the containers of the project and removes them.',
      ko: '프로젝트의 컨테이너를 멈추고 삭제합니다.',
    },
    { en: 'It removes the networks that `up` has created.', ko: '`up` 명령이 만든 네트워크를 삭제합니다.' },
    isOn(invocation, 'volumes')
      ? {
          en: 'It deletes the named volumes of the project with their data (`-v`).',
          ko: '프로젝트의 이름 있는 볼륨을 데이터와 함께 삭제합니다(`-v`).',
        }
      : { en: 'Volumes stay, with their data.', ko: '볼륨과 데이터는 남습니다.' },
    ...(images ? [{ en: `It removes images: ${images}.`, ko: `이미지를 삭제합니다: ${images}.` }] : []),
  ];
}
