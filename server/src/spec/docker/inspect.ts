// docker inspect.
import type { CommandSpec } from '../types';

export const inspect: CommandSpec = {
  path: ['inspect'],
  usage: '[OPTIONS] NAME|ID [NAME|ID...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME|ID', kind: 'object', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'size', short: 's', type: 'switch', doc: { en: '', ko: '' } },
    {
      long: 'type',
      type: 'choice',
      values: [
        { value: 'config', doc: { en: 'Configurations of a swarm.', ko: '스웜의 구성입니다.' } },
        { value: 'container', doc: { en: 'Containers.', ko: '컨테이너입니다.' } },
        { value: 'image', doc: { en: 'Images.', ko: '이미지입니다.' } },
        { value: 'network', doc: { en: 'Networks.', ko: '네트워크입니다.' } },
        { value: 'node', doc: { en: 'Nodes of a swarm.', ko: '스웜의 노드입니다.' } },
        { value: 'plugin', doc: { en: 'Plugins of the daemon.', ko: '데몬의 플러그인입니다.' } },
        { value: 'secret', doc: { en: 'Secrets of a swarm.', ko: '스웜의 시크릿입니다.' } },
        { value: 'service', doc: { en: 'Services of a swarm.', ko: '스웜의 서비스입니다.' } },
        { value: 'task', doc: { en: 'Tasks of a service.', ko: '서비스의 작업입니다.' } },
        { value: 'volume', doc: { en: 'Volumes.', ko: '볼륨입니다.' } },
      ],
      doc: { en: '', ko: '' },
    },
  ],
};
