// What `docker events` can be filtered by.
import type { ValueSpec } from '../../types';

export const eventFilterKeys: readonly ValueSpec[] = [
  {
    value: 'type=',
    doc: { en: 'Events of this kind of object.', ko: '이 종류의 개체에서 일어난 이벤트입니다.' },
  },
  {
    value: 'event=',
    doc: {
      en: 'Events of this name, such as `event=die`.',
      ko: '이 이름의 이벤트이며 `event=die` 형식으로 씁니다.',
    },
  },
  {
    value: 'container=',
    doc: {
      en: 'Events of this container, by name or ID.',
      ko: '이 이름이나 ID의 컨테이너에서 일어난 이벤트입니다.',
    },
  },
  {
    value: 'image=',
    doc: {
      en: 'Events of this image, and of containers made from it.',
      ko: '이 이미지와 이 이미지로 만든 컨테이너에서 일어난 이벤트입니다.',
    },
  },
  {
    value: 'network=',
    doc: {
      en: 'Events of this network, by name or ID.',
      ko: '이 이름이나 ID의 네트워크에서 일어난 이벤트입니다.',
    },
  },
  { value: 'volume=', doc: { en: 'Events of this volume.', ko: '이 볼륨에서 일어난 이벤트입니다.' } },
  {
    value: 'label=',
    doc: { en: 'Events of objects with this label.', ko: '이 레이블이 있는 개체에서 일어난 이벤트입니다.' },
  },
  {
    value: 'scope=',
    doc: {
      en: 'Events of this host, or of the swarm.',
      ko: '이 호스트의 이벤트인지 스웜의 이벤트인지로 거릅니다.',
    },
  },
  {
    value: 'daemon=',
    doc: {
      en: 'Events of this daemon, by name or ID.',
      ko: '이 이름이나 ID의 데몬에서 일어난 이벤트입니다.',
    },
  },
  { value: 'plugin=', doc: { en: 'Events of this plugin.', ko: '이 플러그인에서 일어난 이벤트입니다.' } },
  {
    value: 'service=',
    doc: { en: 'Events of this service of the swarm.', ko: '이 스웜 서비스에서 일어난 이벤트입니다.' },
  },
  {
    value: 'node=',
    doc: { en: 'Events of this node of the swarm.', ko: '이 스웜 노드에서 일어난 이벤트입니다.' },
  },
  {
    value: 'secret=',
    doc: { en: 'Events of this secret of the swarm.', ko: '이 스웜 시크릿에서 일어난 이벤트입니다.' },
  },
  {
    value: 'config=',
    doc: { en: 'Events of this config of the swarm.', ko: '이 스웜 설정에서 일어난 이벤트입니다.' },
  },
];

export const eventTypes: readonly ValueSpec[] = [
  { value: 'container', doc: { en: 'Containers.', ko: '컨테이너의 이벤트입니다.' } },
  { value: 'image', doc: { en: 'Images.', ko: '이미지의 이벤트입니다.' } },
  { value: 'network', doc: { en: 'Networks.', ko: '네트워크의 이벤트입니다.' } },
  { value: 'volume', doc: { en: 'Volumes.', ko: '볼륨의 이벤트입니다.' } },
  { value: 'daemon', doc: { en: 'The daemon itself.', ko: '데몬 자체의 이벤트입니다.' } },
  { value: 'plugin', doc: { en: 'Plugins.', ko: '플러그인의 이벤트입니다.' } },
  { value: 'builder', doc: { en: 'The build cache.', ko: '빌드 캐시의 이벤트입니다.' } },
  { value: 'service', doc: { en: 'Services of a swarm.', ko: '스웜 서비스의 이벤트입니다.' } },
  { value: 'node', doc: { en: 'Nodes of a swarm.', ko: '스웜 노드의 이벤트입니다.' } },
  { value: 'secret', doc: { en: 'Secrets of a swarm.', ko: '스웜 시크릿의 이벤트입니다.' } },
  { value: 'config', doc: { en: 'Configs of a swarm.', ko: '스웜 설정의 이벤트입니다.' } },
];

export const eventNames: readonly ValueSpec[] = [
  { value: 'start', doc: { en: 'A container was started.', ko: '컨테이너가 시작되었습니다.' } },
  {
    value: 'die',
    doc: { en: 'The main process of a container ended.', ko: '컨테이너의 주 프로세스가 종료되었습니다.' },
  },
  {
    value: 'stop',
    doc: {
      en: 'A container was stopped by `docker stop`.',
      ko: '`docker stop` 명령으로 컨테이너가 중지되었습니다.',
    },
  },
  { value: 'kill', doc: { en: 'A signal was sent to a container.', ko: '컨테이너에 신호를 보냈습니다.' } },
  {
    value: 'restart',
    doc: {
      en: 'A container was stopped and started again.',
      ko: '컨테이너가 중지되었다가 다시 시작되었습니다.',
    },
  },
  {
    value: 'create',
    doc: {
      en: 'A container, network or volume was created.',
      ko: '컨테이너, 네트워크, 볼륨이 만들어졌습니다.',
    },
  },
  {
    value: 'destroy',
    doc: {
      en: 'A container, network or volume was removed.',
      ko: '컨테이너, 네트워크, 볼륨이 삭제되었습니다.',
    },
  },
  {
    value: 'health_status',
    doc: { en: 'The result of health checks has changed.', ko: '상태 검사의 결과가 바뀌었습니다.' },
  },
  { value: 'oom', doc: { en: 'A container ran out of memory.', ko: '컨테이너의 메모리가 모자랐습니다.' } },
  { value: 'pause', doc: { en: 'A container was frozen.', ko: '컨테이너가 일시 정지되었습니다.' } },
  {
    value: 'unpause',
    doc: { en: 'A frozen container goes on.', ko: '일시 정지된 컨테이너가 다시 진행됩니다.' },
  },
  {
    value: 'rename',
    doc: { en: 'A container was given another name.', ko: '컨테이너의 이름이 바뀌었습니다.' },
  },
  {
    value: 'update',
    doc: {
      en: 'The limits of a container, or an object of a swarm, were changed.',
      ko: '컨테이너의 자원 한도나 스웜 개체가 바뀌었습니다.',
    },
  },
  {
    value: 'attach',
    doc: {
      en: 'A client connected to the streams of a container.',
      ko: '클라이언트가 컨테이너의 입출력에 연결되었습니다.',
    },
  },
  {
    value: 'detach',
    doc: {
      en: 'A client left the streams of a container.',
      ko: '클라이언트가 컨테이너의 입출력에서 빠져나왔습니다.',
    },
  },
  {
    value: 'exec_start',
    doc: {
      en: 'A command was started in a running container.',
      ko: '실행 중인 컨테이너에서 명령이 시작되었습니다.',
    },
  },
  {
    value: 'exec_die',
    doc: {
      en: 'A command in a running container ended.',
      ko: '실행 중인 컨테이너에서 명령이 종료되었습니다.',
    },
  },
  {
    value: 'connect',
    doc: { en: 'A container was connected to a network.', ko: '컨테이너가 네트워크에 연결되었습니다.' },
  },
  {
    value: 'disconnect',
    doc: {
      en: 'A container was disconnected from a network.',
      ko: '컨테이너의 네트워크 연결이 끊어졌습니다.',
    },
  },
  {
    value: 'mount',
    doc: { en: 'A volume was mounted into a container.', ko: '볼륨이 컨테이너에 마운트되었습니다.' },
  },
  {
    value: 'unmount',
    doc: { en: 'A volume was unmounted from a container.', ko: '볼륨이 컨테이너에서 마운트 해제되었습니다.' },
  },
  { value: 'pull', doc: { en: 'An image was pulled.', ko: '이미지를 내려받았습니다.' } },
  { value: 'push', doc: { en: 'An image was pushed.', ko: '이미지를 푸시했습니다.' } },
  { value: 'tag', doc: { en: 'An image was given a name.', ko: '이미지에 이름이 붙었습니다.' } },
  { value: 'untag', doc: { en: 'A name was taken from an image.', ko: '이미지의 이름이 제거되었습니다.' } },
  { value: 'delete', doc: { en: 'An image was deleted.', ko: '이미지가 삭제되었습니다.' } },
  { value: 'prune', doc: { en: 'Unused objects were pruned.', ko: '쓰지 않는 개체를 정리했습니다.' } },
  {
    value: 'reload',
    doc: { en: 'The daemon read its configuration again.', ko: '데몬이 설정을 다시 읽었습니다.' },
  },
];

export const eventScopes: readonly ValueSpec[] = [
  { value: 'local', doc: { en: 'Events of this host.', ko: '이 호스트의 이벤트입니다.' } },
  { value: 'swarm', doc: { en: 'Events of the whole swarm.', ko: '스웜 전체의 이벤트입니다.' } },
];
