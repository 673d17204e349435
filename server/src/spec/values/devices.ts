// Devices of the host that containers are often given.
import type { ValueSpec } from '../types';

export const devices: readonly ValueSpec[] = [
  {
    value: '/dev/dri',
    doc: {
      en: 'Graphics cards, for hardware video encoding for example.',
      ko: '하드웨어 영상 인코딩 등에 쓰는 그래픽 카드입니다.',
    },
  },
  {
    value: '/dev/kvm',
    doc: {
      en: 'Hardware virtualization, for virtual machines and Android emulators.',
      ko: '가상 머신과 Android 에뮬레이터에 쓰는 하드웨어 가상화 장치입니다.',
    },
  },
  {
    value: '/dev/net/tun',
    doc: {
      en: 'Network tunnels, for VPN software; mostly together with `--cap-add NET_ADMIN`.',
      ko: 'VPN 프로그램이 쓰는 네트워크 터널이며, 대개 `--cap-add NET_ADMIN` 옵션과 함께 씁니다.',
    },
  },
  {
    value: '/dev/fuse',
    doc: {
      en: 'File systems in user space; mostly together with `--cap-add SYS_ADMIN`.',
      ko: '사용자 공간 파일 시스템이며, 대개 `--cap-add SYS_ADMIN` 옵션과 함께 씁니다.',
    },
  },
  { value: '/dev/snd', doc: { en: 'Sound cards.', ko: '사운드 카드입니다.' } },
  {
    value: '/dev/ttyUSB0',
    doc: {
      en: 'The first USB serial adapter, as for Zigbee sticks and microcontrollers.',
      ko: 'Zigbee 스틱이나 마이크로컨트롤러를 연결하는 첫 번째 USB 직렬 어댑터입니다.',
    },
  },
  { value: '/dev/video0', doc: { en: 'The first camera.', ko: '첫 번째 카메라입니다.' } },
  {
    value: 'nvidia.com/gpu=all',
    doc: {
      en: 'All GPUs of NVIDIA, by the Container Device Interface.',
      ko: '컨테이너 장치 인터페이스(CDI)로 지정하는 모든 NVIDIA GPU입니다.',
    },
  },
];
