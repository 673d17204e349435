// Which nodes of a swarm run the tasks of a service.
import type { ValueSpec } from '../types';

export const constraints: readonly ValueSpec[] = [
  { value: 'node.role==manager', doc: { en: 'Only managers.', ko: '매니저 노드에서만 실행합니다.' } },
  { value: 'node.role==worker', doc: { en: 'Only workers.', ko: '워커 노드에서만 실행합니다.' } },
  {
    value: 'node.hostname==',
    doc: {
      en: 'The node with this host name; `!=` stands for all others.',
      ko: '이 호스트 이름의 노드에서 실행합니다. `!=` 연산자는 나머지 노드를 뜻합니다.',
    },
  },
  { value: 'node.id==', doc: { en: 'The node with this ID.', ko: '이 ID의 노드에서 실행합니다.' } },
  {
    value: 'node.labels.',
    doc: {
      en: 'Nodes with a label of this value, such as `node.labels.disk==ssd`.',
      ko: '레이블의 값이 같은 노드에서 실행하며 `node.labels.disk==ssd` 형식으로 씁니다.',
    },
  },
  {
    value: 'engine.labels.',
    doc: {
      en: 'Nodes whose daemon was started with a label of this value.',
      ko: '데몬을 시작할 때 지정한 레이블의 값이 같은 노드에서 실행합니다.',
    },
  },
  { value: 'node.platform.os==linux', doc: { en: 'Nodes with Linux.', ko: 'Linux 노드에서 실행합니다.' } },
  {
    value: 'node.platform.os==windows',
    doc: { en: 'Nodes with Windows.', ko: 'Windows 노드에서 실행합니다.' },
  },
  {
    value: 'node.platform.arch==x86_64',
    doc: {
      en: 'Nodes with 64-bit Intel or AMD processors.',
      ko: '64비트 Intel, AMD 프로세서를 쓰는 노드에서 실행합니다.',
    },
  },
];

export const placementPreferences: readonly ValueSpec[] = [
  {
    value: 'spread=node.labels.',
    doc: {
      en: 'Spreads tasks evenly over the values of a label of nodes, such as `spread=node.labels.zone`.',
      ko: '노드 레이블의 값에 따라 태스크를 고르게 나누며 `spread=node.labels.zone` 형식으로 씁니다.',
    },
  },
  {
    value: 'spread=engine.labels.',
    doc: {
      en: 'Spreads tasks evenly over the values of a label of daemons.',
      ko: '데몬 레이블의 값에 따라 태스크를 고르게 나눕니다.',
    },
  },
];

export const nodeAvailabilities: readonly ValueSpec[] = [
  {
    value: 'active',
    doc: { en: 'Takes new tasks. The default.', ko: '새 태스크를 받습니다. 기본값입니다.' },
  },
  {
    value: 'pause',
    doc: {
      en: 'Takes no new tasks but keeps those it has.',
      ko: '새 태스크를 받지 않고 실행 중인 태스크는 유지합니다.',
    },
  },
  {
    value: 'drain',
    doc: {
      en: 'Takes no new tasks and hands those it has to other nodes.',
      ko: '새 태스크를 받지 않고 실행 중인 태스크를 다른 노드로 넘깁니다.',
    },
  },
];
