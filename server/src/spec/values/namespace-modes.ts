// Modes of the namespaces that a container can share: PID, IPC, UTS, user and cgroup.
import type { ValueSpec } from '../types';

export const pidModes: readonly ValueSpec[] = [
  {
    value: 'host',
    doc: {
      en: 'Sees and signals all processes of the host.',
      ko: '호스트의 모든 프로세스를 보고 신호를 보낼 수 있습니다.',
    },
  },
  {
    value: 'container:',
    doc: {
      en: 'Shares the processes of another container, which follows the colon.',
      ko: '콜론 뒤에 적은 다른 컨테이너와 프로세스를 공유합니다.',
    },
  },
];

export const ipcModes: readonly ValueSpec[] = [
  {
    value: 'private',
    doc: {
      en: 'Shared memory of its own that nobody else can join.',
      ko: '다른 컨테이너가 함께 쓸 수 없는 자체 공유 메모리를 씁니다.',
    },
  },
  {
    value: 'shareable',
    doc: {
      en: 'Shared memory of its own that other containers may join with `container:`.',
      ko: '다른 컨테이너가 `container:` 값으로 함께 쓸 수 있는 자체 공유 메모리를 씁니다.',
    },
  },
  {
    value: 'container:',
    doc: {
      en: 'Joins the shared memory of a shareable container, which follows the colon.',
      ko: '콜론 뒤에 적은 컨테이너의 공유 메모리를 함께 씁니다. 그 컨테이너는 공유가 허용되어 있어야 합니다.',
    },
  },
  { value: 'host', doc: { en: 'Uses the shared memory of the host.', ko: '호스트의 공유 메모리를 씁니다.' } },
  {
    value: 'none',
    doc: {
      en: 'Has shared memory of its own, but without `/dev/shm`.',
      ko: '자체 공유 메모리를 쓰지만 `/dev/shm` 경로는 없습니다.',
    },
  },
];

export const utsModes: readonly ValueSpec[] = [
  {
    value: 'host',
    doc: {
      en: 'Has the host name of the host; `--hostname` cannot be used with it.',
      ko: '호스트 컴퓨터의 이름을 그대로 씁니다. `--hostname` 옵션과 함께 쓸 수 없습니다.',
    },
  },
];

export const usernsModes: readonly ValueSpec[] = [
  {
    value: 'host',
    doc: {
      en: 'Users keep their ids of the host although the daemon remaps them for other containers.',
      ko: '데몬이 사용자 ID를 변환하도록 설정되어 있어도 이 컨테이너는 호스트의 사용자 ID를 그대로 씁니다.',
    },
  },
];

export const cgroupnsModes: readonly ValueSpec[] = [
  {
    value: 'private',
    doc: {
      en: 'Sees only its own control group. The default with cgroup v2.',
      ko: '자신의 컨트롤 그룹만 볼 수 있습니다. cgroup v2에서 기본값입니다.',
    },
  },
  {
    value: 'host',
    doc: {
      en: 'Sees the control groups of the host. The default with cgroup v1.',
      ko: '호스트의 컨트롤 그룹을 볼 수 있습니다. cgroup v1에서 기본값입니다.',
    },
  },
];
