// What lists of nodes, services, tasks, secrets and configs can be filtered by.
import type { ValueSpec } from '../../types';

export const nodeFilterKeys: readonly ValueSpec[] = [
  { value: 'role=', doc: { en: 'Managers or workers.', ko: '매니저인지 워커인지로 거릅니다.' } },
  {
    value: 'name=',
    doc: {
      en: 'Nodes whose host name contains this text.',
      ko: '호스트 이름에 이 글자가 들어 있는 노드입니다.',
    },
  },
  {
    value: 'id=',
    doc: { en: 'Nodes whose ID begins like this.', ko: 'ID가 이 글자로 시작하는 노드입니다.' },
  },
  {
    value: 'label=',
    doc: { en: 'Nodes whose daemon has this label.', ko: '데몬에 이 레이블이 있는 노드입니다.' },
  },
  {
    value: 'node.label=',
    doc: {
      en: 'Nodes with this label of `docker node update --label-add`.',
      ko: '`docker node update --label-add` 명령으로 붙인 이 레이블이 있는 노드입니다.',
    },
  },
  {
    value: 'membership=',
    doc: { en: 'Whether the swarm has taken the node in.', ko: '스웜에 받아들여진 노드인지로 거릅니다.' },
  },
];

export const nodeTaskFilterKeys: readonly ValueSpec[] = [
  {
    value: 'desired-state=',
    doc: { en: 'Tasks that are wanted in this state.', ko: '목표 상태가 이 값인 태스크입니다.' },
  },
  {
    value: 'name=',
    doc: { en: 'Tasks whose name contains this text.', ko: '이름에 이 글자가 들어 있는 태스크입니다.' },
  },
  {
    value: 'id=',
    doc: { en: 'Tasks whose ID begins like this.', ko: 'ID가 이 글자로 시작하는 태스크입니다.' },
  },
  { value: 'label=', doc: { en: 'Tasks with this label.', ko: '이 레이블이 있는 태스크입니다.' } },
];

export const taskFilterKeys: readonly ValueSpec[] = [
  {
    value: 'desired-state=',
    doc: { en: 'Tasks that are wanted in this state.', ko: '목표 상태가 이 값인 태스크입니다.' },
  },
  {
    value: 'name=',
    doc: { en: 'Tasks whose name contains this text.', ko: '이름에 이 글자가 들어 있는 태스크입니다.' },
  },
  {
    value: 'id=',
    doc: { en: 'Tasks whose ID begins like this.', ko: 'ID가 이 글자로 시작하는 태스크입니다.' },
  },
  {
    value: 'node=',
    doc: { en: 'Tasks on the node with this name or ID.', ko: '이 이름이나 ID의 노드에 있는 태스크입니다.' },
  },
];

export const serviceFilterKeys: readonly ValueSpec[] = [
  {
    value: 'name=',
    doc: { en: 'Services whose name contains this text.', ko: '이름에 이 글자가 들어 있는 서비스입니다.' },
  },
  {
    value: 'id=',
    doc: { en: 'Services whose ID begins like this.', ko: 'ID가 이 글자로 시작하는 서비스입니다.' },
  },
  {
    value: 'mode=',
    doc: { en: 'How the service runs its tasks.', ko: '서비스가 태스크를 실행하는 방식입니다.' },
  },
  {
    value: 'label=',
    doc: {
      en: 'Services with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 서비스이며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
];

export const secretFilterKeys: readonly ValueSpec[] = [
  {
    value: 'name=',
    doc: { en: 'Secrets whose name contains this text.', ko: '이름에 이 글자가 들어 있는 시크릿입니다.' },
  },
  {
    value: 'id=',
    doc: { en: 'Secrets whose ID begins like this.', ko: 'ID가 이 글자로 시작하는 시크릿입니다.' },
  },
  {
    value: 'label=',
    doc: {
      en: 'Secrets with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 시크릿이며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
];

export const configFilterKeys: readonly ValueSpec[] = [
  {
    value: 'name=',
    doc: { en: 'Configs whose name contains this text.', ko: '이름에 이 글자가 들어 있는 설정입니다.' },
  },
  {
    value: 'id=',
    doc: { en: 'Configs whose ID begins like this.', ko: 'ID가 이 글자로 시작하는 설정입니다.' },
  },
  {
    value: 'label=',
    doc: {
      en: 'Configs with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 설정이며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
];

export const nodeRoles: readonly ValueSpec[] = [
  { value: 'manager', doc: { en: 'Nodes that direct the swarm.', ko: '스웜을 관리하는 노드입니다.' } },
  { value: 'worker', doc: { en: 'Nodes that only run tasks.', ko: '태스크만 실행하는 노드입니다.' } },
];

export const memberships: readonly ValueSpec[] = [
  { value: 'accepted', doc: { en: 'Nodes that are part of the swarm.', ko: '스웜에 속한 노드입니다.' } },
  {
    value: 'pending',
    doc: { en: 'Nodes that wait to be taken in.', ko: '받아들여지기를 기다리는 노드입니다.' },
  },
];

export const desiredStates: readonly ValueSpec[] = [
  { value: 'running', doc: { en: 'Tasks that should run.', ko: '실행되어야 하는 태스크입니다.' } },
  { value: 'shutdown', doc: { en: 'Tasks that should be ended.', ko: '종료되어야 하는 태스크입니다.' } },
  {
    value: 'accepted',
    doc: { en: 'Tasks that a node should have taken.', ko: '노드에 받아들여져야 하는 태스크입니다.' },
  },
];

export const serviceModes: readonly ValueSpec[] = [
  {
    value: 'replicated',
    doc: { en: 'A number of equal tasks.', ko: '같은 태스크를 정해진 수만큼 실행합니다.' },
  },
  { value: 'global', doc: { en: 'One task on each node.', ko: '노드마다 태스크를 하나씩 실행합니다.' } },
  {
    value: 'replicated-job',
    doc: {
      en: 'A number of tasks that run to their end.',
      ko: '끝날 때까지 실행하는 태스크를 정해진 수만큼 실행합니다.',
    },
  },
  {
    value: 'global-job',
    doc: {
      en: 'One task on each node that runs to its end.',
      ko: '끝날 때까지 실행하는 태스크를 노드마다 하나씩 실행합니다.',
    },
  },
];
