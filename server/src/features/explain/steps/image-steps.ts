// What the commands on images do, in order: pull, push, tag and rm.
import type { Text } from '../../../base/text';
import { isOn } from '../../../model/flag-state';
import type { Invocation } from '../../../model/invocation';
import { operandsOf } from './written';

export function pullSteps(invocation: Invocation): Text[] {
  const image = operandsOf(invocation, 'image') ?? '`IMAGE`';
  return [
    {
      en: `The daemon asks the registry which layers ${image} is made of${isOn(invocation, 'all-tags') ? ', for all tags' : ''}.`,
      ko: `데몬이 레지스트리에 ${image} 이미지를 이루는 레이어를 묻습니다${isOn(invocation, 'all-tags') ? '(모든 태그)' : ''}.`,
    },
    {
      en: 'It downloads the layers that are missing on its machine; those it has are used again.',
      ko: '컴퓨터에 없는 레이어만 내려받고, 있는 레이어는 다시 사용합니다.',
    },
    {
      en: 'The name now means the downloaded image. Running containers keep the old one.',
      ko: '이제 이 이름은 내려받은 이미지를 가리킵니다. 실행 중인 컨테이너는 예전 이미지를 계속 씁니다.',
    },
  ];
}

export function pushSteps(invocation: Invocation): Text[] {
  const image = operandsOf(invocation, 'image') ?? '`IMAGE`';
  return [
    {
      en: `The daemon takes the registry from the name ${image} and logs in with what \`docker login\` has stored.`,
      ko: `데몬이 ${image} 이름에서 레지스트리를 알아내고, \`docker login\` 명령으로 저장한 정보로 로그인합니다.`,
    },
    {
      en: 'It uploads the layers that the registry does not have yet.',
      ko: '레지스트리에 아직 없는 레이어를 올립니다.',
    },
    {
      en: 'At last the tag in the registry is set to this image; who pulls it from now on gets this one.',
      ko: '마지막으로 레지스트리의 태그가 이 이미지를 가리키게 됩니다. 이제부터 내려받는 사람은 이 이미지를 받습니다.',
    },
  ];
}

export function tagSteps(invocation: Invocation): Text[] {
  const names = operandsOf(invocation, 'image') ?? '`IMAGE`';
  return [
    {
      en: `The daemon gives an image one more name: ${names}. Nothing is copied, both names mean the same image.`,
      ko: `데몬이 이미지에 이름을 하나 더 붙입니다: ${names}. 복사하지 않으며 두 이름이 같은 이미지를 가리킵니다.`,
    },
  ];
}

export function removeImageSteps(invocation: Invocation): Text[] {
  const images = operandsOf(invocation, 'image') ?? '`IMAGE`';
  return [
    {
      en: `The daemon takes the name ${images} away${isOn(invocation, 'force') ? ', also where stopped containers use the image (`-f`)' : '; it refuses while a container uses the image'}.`,
      ko: isOn(invocation, 'force')
        ? `데몬이 ${images} 이름을 지웁니다. 멈춘 컨테이너가 쓰는 이미지도 지웁니다(\`-f\`).`
        : `데몬이 ${images} 이름을 지웁니다. 컨테이너가 쓰는 이미지면 거부합니다.`,
    },
    {
      en: 'If that was its last name, the image itself is deleted, with the layers that no other image needs.',
      ko: '마지막 이름이었다면 이미지와, 다른 이미지가 쓰지 않는 레이어를 삭제합니다.',
    },
  ];
}
