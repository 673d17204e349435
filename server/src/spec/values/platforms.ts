// Platforms of images, as `os/architecture/variant`.
import type { ValueSpec } from '../types';

export const platforms: readonly ValueSpec[] = [
  {
    value: 'linux/amd64',
    doc: {
      en: '64-bit Intel and AMD processors: most servers and PCs.',
      ko: '64비트 Intel, AMD 프로세서이며 대부분의 서버와 PC에 해당합니다.',
    },
  },
  {
    value: 'linux/arm64',
    doc: {
      en: '64-bit Arm processors: Apple silicon, AWS Graviton, Raspberry Pi with a 64-bit system.',
      ko: '64비트 Arm 프로세서이며 Apple 실리콘, AWS Graviton, 64비트 Raspberry Pi에 해당합니다.',
    },
  },
  {
    value: 'linux/arm/v7',
    doc: {
      en: '32-bit Arm processors, such as older systems of the Raspberry Pi.',
      ko: 'Raspberry Pi의 예전 시스템 같은 32비트 Arm 프로세서입니다.',
    },
  },
  {
    value: 'linux/arm/v6',
    doc: { en: 'The first Raspberry Pi and the Zero.', ko: '초기 Raspberry Pi와 Zero 모델입니다.' },
  },
  {
    value: 'linux/arm/v5',
    doc: {
      en: 'Very old Arm processors without floating point hardware.',
      ko: '부동 소수점 하드웨어가 없는 아주 오래된 Arm 프로세서입니다.',
    },
  },
  { value: 'linux/386', doc: { en: '32-bit Intel processors.', ko: '32비트 Intel 프로세서입니다.' } },
  {
    value: 'linux/ppc64le',
    doc: { en: 'IBM Power, little-endian.', ko: '리틀 엔디언 방식의 IBM Power 프로세서입니다.' },
  },
  { value: 'linux/s390x', doc: { en: 'IBM mainframes.', ko: 'IBM 메인프레임입니다.' } },
  { value: 'linux/riscv64', doc: { en: '64-bit RISC-V processors.', ko: '64비트 RISC-V 프로세서입니다.' } },
  {
    value: 'windows/amd64',
    doc: {
      en: 'Windows containers, which need a Windows host.',
      ko: 'Windows 호스트에서만 실행되는 Windows 컨테이너입니다.',
    },
  },
  {
    value: 'wasip1/wasm',
    doc: {
      en: 'WebAssembly programs, which need a runtime for them.',
      ko: 'WebAssembly 프로그램이며 전용 런타임이 필요합니다.',
    },
  },
];
