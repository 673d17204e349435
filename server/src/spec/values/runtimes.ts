// Programs that start containers; each must be known to the daemon.
import type { ValueSpec } from '../types';

export const runtimes: readonly ValueSpec[] = [
  {
    value: 'runc',
    doc: { en: 'The usual runtime, and the default.', ko: '일반적으로 쓰는 기본 런타임입니다.' },
  },
  {
    value: 'nvidia',
    doc: {
      en: 'Prepares the GPUs of NVIDIA; with `--gpus` it is rarely needed by name.',
      ko: 'NVIDIA GPU를 준비합니다. `--gpus` 옵션을 쓰면 직접 지정할 일이 거의 없습니다.',
    },
  },
  {
    value: 'runsc',
    doc: {
      en: 'gVisor: a kernel in user space between the container and the host.',
      ko: '컨테이너와 호스트 사이에 사용자 공간 커널을 두는 gVisor입니다.',
    },
  },
  {
    value: 'crun',
    doc: { en: 'A small and fast runtime written in C.', ko: 'C 언어로 작성된 작고 빠른 런타임입니다.' },
  },
  {
    value: 'kata-runtime',
    doc: {
      en: 'Runs each container in a light virtual machine of its own.',
      ko: '컨테이너마다 가벼운 가상 머신에서 실행합니다.',
    },
  },
  {
    value: 'sysbox-runc',
    doc: {
      en: 'Runs systemd or docker inside of containers without `--privileged`.',
      ko: '`--privileged` 옵션 없이 컨테이너 안에서 systemd나 Docker를 실행합니다.',
    },
  },
  {
    value: 'io.containerd.runc.v2',
    doc: {
      en: 'The shim through which containerd runs `runc`.',
      ko: 'containerd가 `runc` 런타임을 실행할 때 쓰는 심(shim)입니다.',
    },
  },
  {
    value: 'io.containerd.wasmedge.v1',
    doc: {
      en: 'Runs WebAssembly programs with WasmEdge.',
      ko: 'WasmEdge로 WebAssembly 프로그램을 실행합니다.',
    },
  },
];
