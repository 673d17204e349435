// What lists of containers can be filtered by (docker ps).
import type { ValueSpec } from '../../types';

export const containerFilterKeys: readonly ValueSpec[] = [
  {
    value: 'status=',
    doc: {
      en: 'State, such as `status=exited`; given twice, either will do.',
      ko: '상태이며 `status=exited` 형식으로 씁니다. 여러 번 쓰면 그중 하나에 해당하는 컨테이너가 나옵니다.',
    },
  },
  {
    value: 'name=',
    doc: {
      en: 'Containers whose name contains this text; a regular expression such as `name=^web$` is taken too.',
      ko: '이름에 이 글자가 들어 있는 컨테이너입니다. `name=^web$` 같은 정규식도 쓸 수 있습니다.',
    },
  },
  {
    value: 'id=',
    doc: { en: 'Containers whose ID begins like this.', ko: 'ID가 이 글자로 시작하는 컨테이너입니다.' },
  },
  {
    value: 'label=',
    doc: {
      en: 'Containers with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 컨테이너이며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
  {
    value: 'ancestor=',
    doc: {
      en: 'Containers of this image, or of an image built on it.',
      ko: '이 이미지 또는 이 이미지를 바탕으로 만든 이미지의 컨테이너입니다.',
    },
  },
  {
    value: 'exited=',
    doc: {
      en: 'Ended containers with this exit code; needs `--all`.',
      ko: '이 종료 코드로 끝난 컨테이너이며 `--all` 옵션이 필요합니다.',
    },
  },
  { value: 'health=', doc: { en: 'Result of health checks.', ko: '상태 검사의 결과입니다.' } },
  {
    value: 'network=',
    doc: { en: 'Containers that are connected to this network.', ko: '이 네트워크에 연결된 컨테이너입니다.' },
  },
  {
    value: 'volume=',
    doc: {
      en: 'Containers that use this volume, or mount something at this path.',
      ko: '이 볼륨을 쓰거나 이 경로에 마운트한 컨테이너입니다.',
    },
  },
  {
    value: 'publish=',
    doc: {
      en: 'Containers that publish this port, such as `publish=80` or `publish=8000-8080/tcp`.',
      ko: '이 포트를 게시한 컨테이너이며 `publish=80`, `publish=8000-8080/tcp` 형식으로 씁니다.',
    },
  },
  {
    value: 'expose=',
    doc: {
      en: 'Containers that expose this port, such as `expose=80`.',
      ko: '이 포트를 노출한 컨테이너이며 `expose=80` 형식으로 씁니다.',
    },
  },
  {
    value: 'before=',
    doc: {
      en: 'Containers that were created before this one.',
      ko: '이 컨테이너보다 먼저 만든 컨테이너입니다.',
    },
  },
  {
    value: 'since=',
    doc: {
      en: 'Containers that were created after this one.',
      ko: '이 컨테이너보다 나중에 만든 컨테이너입니다.',
    },
  },
  {
    value: 'is-task=',
    doc: {
      en: 'Whether the container is a task of a service.',
      ko: '서비스의 태스크로 실행된 컨테이너인지로 거릅니다.',
    },
  },
  {
    value: 'isolation=',
    doc: {
      en: 'Isolation technology of the container (Windows).',
      ko: '컨테이너의 격리 기술입니다(Windows).',
    },
  },
];

export const containerStates: readonly ValueSpec[] = [
  { value: 'running', doc: { en: 'Runs right now.', ko: '지금 실행 중입니다.' } },
  { value: 'exited', doc: { en: 'Has run and ended.', ko: '실행된 뒤 종료되었습니다.' } },
  {
    value: 'created',
    doc: { en: 'Was created but never started.', ko: '만들었지만 아직 시작하지 않았습니다.' },
  },
  {
    value: 'paused',
    doc: { en: 'Is frozen by `docker pause`.', ko: '`docker pause` 명령으로 멈춰 있습니다.' },
  },
  {
    value: 'restarting',
    doc: {
      en: 'Is being started again by its restart policy.',
      ko: '재시작 정책에 따라 다시 시작하는 중입니다.',
    },
  },
  { value: 'removing', doc: { en: 'Is being removed.', ko: '삭제하는 중입니다.' } },
  { value: 'dead', doc: { en: 'Could not be removed completely.', ko: '완전히 삭제되지 못했습니다.' } },
];

export const containerHealths: readonly ValueSpec[] = [
  { value: 'healthy', doc: { en: 'The last check succeeded.', ko: '마지막 검사가 성공했습니다.' } },
  { value: 'unhealthy', doc: { en: 'Several checks in a row failed.', ko: '검사가 연달아 실패했습니다.' } },
  {
    value: 'starting',
    doc: { en: 'The first checks are still running.', ko: '첫 검사들이 아직 진행 중입니다.' },
  },
  { value: 'none', doc: { en: 'There is no health check.', ko: '상태 검사가 없습니다.' } },
];

export const taskChoices: readonly ValueSpec[] = [
  { value: 'true', doc: { en: 'Only tasks of services.', ko: '서비스의 태스크만 보여 줍니다.' } },
  {
    value: 'false',
    doc: { en: 'Only containers that are no tasks.', ko: '태스크가 아닌 컨테이너만 보여 줍니다.' },
  },
];

export const isolationTechnologies: readonly ValueSpec[] = [
  { value: 'default', doc: { en: 'Isolation that the daemon chooses.', ko: '데몬이 정한 격리 방식입니다.' } },
  { value: 'process', doc: { en: 'Isolation by namespaces.', ko: '네임스페이스로 격리합니다.' } },
  {
    value: 'hyperv',
    doc: { en: 'Isolation by a virtual machine of Hyper-V.', ko: 'Hyper-V 가상 머신으로 격리합니다.' },
  },
];
