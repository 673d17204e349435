// docker buildx imagetools.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxImagetools: CommandSpec = {
  path: ['buildx', 'imagetools'],
  usage: '[OPTIONS] COMMAND',
  summary: { en: 'Works with images in a registry.', ko: '레지스트리에 있는 이미지를 다룹니다.' },
  doc: {
    en: 'Shows and composes images directly in a registry, without pulling them to the host.',
    ko: '이미지를 호스트로 내려받지 않고 레지스트리에서 직접 조회하고 조합합니다.',
  },
  seeAlso: ['manifest'],
  concepts: ['multi-platform-builds', 'image-references'],
  operands: [],
  flags: [...buildxFlags],
  group: true,
};
