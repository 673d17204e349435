// VOLUME.
import type { InstructionSpec } from '../dockerfile-types';

export const volumeInstruction: InstructionSpec = {
  name: 'VOLUME',
  usage: ['["PATH", ...]', 'PATH ...'],
  summary: {
    en: 'Gives every container a volume at a path.',
    ko: '컨테이너마다 이 경로에 볼륨을 연결하게 합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'Each container gets a new anonymous volume at the path, unless `-v` or `--mount` puts something there. It cannot be undone in images built on this one, and anonymous volumes pile up. Often it is better to leave the choice to `docker run -v`.',
    ko: '`-v`, `--mount` 옵션으로 연결한 것이 없으면 컨테이너마다 이 경로에 이름 없는 볼륨이 새로 생깁니다. 이 이미지를 바탕으로 하는 이미지에서 되돌릴 수 없고 이름 없는 볼륨이 쌓이므로, `docker run -v` 옵션에 맡기는 편이 나을 때가 많습니다.',
  },
  pitfalls: [
    {
      en: 'What later steps write below the path may be lost.',
      ko: '이 줄 뒤의 단계에서 이 경로 아래에 쓴 내용은 사라질 수 있습니다.',
    },
  ],
  examples: [
    {
      code: 'VOLUME ["/var/lib/app"]',
      doc: { en: 'Data that outlives the container.', ko: '컨테이너가 없어져도 남을 데이터를 둡니다.' },
    },
  ],
  flags: [],
  concepts: ['volumes-and-bind-mounts'],
  snippet: 'VOLUME ["${1:/data}"]',
};
