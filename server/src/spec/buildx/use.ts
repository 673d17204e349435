// docker buildx use.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxUse: CommandSpec = {
  path: ['buildx', 'use'],
  usage: '[OPTIONS] NAME',
  summary: { en: 'Chooses the current builder.', ko: '현재 빌더를 선택합니다.' },
  doc: {
    en: 'Makes a builder the one that `docker build` uses from now on, for the current docker context.',
    ko: '현재 Docker 컨텍스트에서 `docker build` 명령이 앞으로 사용할 빌더를 지정합니다.',
  },
  examples: [
    {
      code: 'docker buildx use multiarch',
      doc: { en: 'Builds with this builder from now on.', ko: '이후 빌드에 이 빌더를 사용합니다.' },
    },
  ],
  seeAlso: ['buildx ls', 'buildx create'],
  operands: [
    {
      name: 'NAME',
      kind: 'builder',
      optional: true,
      doc: {
        en: 'Builder, or docker context, to build with.',
        ko: '빌드에 사용할 빌더나 Docker 컨텍스트의 이름입니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'default',
      type: 'switch',
      doc: {
        en: 'Makes the builder the default of the current context.',
        ko: '현재 컨텍스트의 기본 빌더로 지정합니다.',
      },
    },
    {
      long: 'global',
      type: 'switch',
      doc: {
        en: 'Keeps the builder when the docker context changes.',
        ko: 'Docker 컨텍스트를 바꾸어도 이 빌더를 계속 사용합니다.',
      },
    },
  ],
};
