// What lists of images, networks, volumes, plugins and search results can be filtered by.
import type { ValueSpec } from '../../types';

export const imageFilterKeys: readonly ValueSpec[] = [
  {
    value: 'dangling=',
    doc: {
      en: 'Images without a name, as old builds leave them behind.',
      ko: '이전 빌드가 남긴 이름 없는 이미지인지로 거릅니다.',
    },
  },
  {
    value: 'reference=',
    doc: {
      en: 'Images whose name matches this pattern, such as `reference=nginx:*`.',
      ko: '이름이 이 패턴과 일치하는 이미지이며 `reference=nginx:*` 형식으로 씁니다.',
    },
  },
  {
    value: 'label=',
    doc: {
      en: 'Images with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 이미지이며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
  {
    value: 'before=',
    doc: { en: 'Images that were built before this one.', ko: '이 이미지보다 먼저 빌드된 이미지입니다.' },
  },
  {
    value: 'since=',
    doc: { en: 'Images that were built after this one.', ko: '이 이미지보다 나중에 빌드된 이미지입니다.' },
  },
  {
    value: 'until=',
    doc: {
      en: 'Images that were built before this time, such as `until=24h`.',
      ko: '이 시각보다 먼저 빌드된 이미지이며 `until=24h` 형식으로 씁니다.',
    },
  },
];

export const networkFilterKeys: readonly ValueSpec[] = [
  {
    value: 'name=',
    doc: { en: 'Networks whose name contains this text.', ko: '이름에 이 글자가 들어 있는 네트워크입니다.' },
  },
  {
    value: 'id=',
    doc: { en: 'Networks whose ID contains this text.', ko: 'ID에 이 글자가 들어 있는 네트워크입니다.' },
  },
  { value: 'driver=', doc: { en: 'Networks of this driver.', ko: '이 드라이버를 쓰는 네트워크입니다.' } },
  {
    value: 'type=',
    doc: {
      en: 'Networks that are built in, or that users have made.',
      ko: '기본으로 있는 네트워크인지 사용자가 만든 네트워크인지로 거릅니다.',
    },
  },
  { value: 'scope=', doc: { en: 'How far the network reaches.', ko: '네트워크가 미치는 범위입니다.' } },
  {
    value: 'dangling=',
    doc: {
      en: 'Whether no container uses the network.',
      ko: '쓰는 컨테이너가 없는 네트워크인지로 거릅니다.',
    },
  },
  {
    value: 'label=',
    doc: {
      en: 'Networks with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 네트워크이며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
];

export const volumeFilterKeys: readonly ValueSpec[] = [
  {
    value: 'dangling=',
    doc: { en: 'Whether no container uses the volume.', ko: '쓰는 컨테이너가 없는 볼륨인지로 거릅니다.' },
  },
  {
    value: 'name=',
    doc: { en: 'Volumes whose name contains this text.', ko: '이름에 이 글자가 들어 있는 볼륨입니다.' },
  },
  { value: 'driver=', doc: { en: 'Volumes of this driver.', ko: '이 드라이버를 쓰는 볼륨입니다.' } },
  {
    value: 'label=',
    doc: {
      en: 'Volumes with this label, as `label=key` or `label=key=value`.',
      ko: '이 레이블이 있는 볼륨이며 `label=key` 또는 `label=key=value` 형식으로 씁니다.',
    },
  },
];

export const pluginFilterKeys: readonly ValueSpec[] = [
  {
    value: 'enabled=',
    doc: { en: 'Whether the plugin is switched on.', ko: '켜져 있는 플러그인인지로 거릅니다.' },
  },
  { value: 'capability=', doc: { en: 'What the plugin provides.', ko: '플러그인이 제공하는 기능입니다.' } },
];

export const searchFilterKeys: readonly ValueSpec[] = [
  {
    value: 'is-official=',
    doc: { en: 'Whether the image is an official one.', ko: '공식 이미지인지로 거릅니다.' },
  },
  {
    value: 'stars=',
    doc: { en: 'Images with at least this many stars.', ko: '별이 이 수 이상인 이미지입니다.' },
  },
  {
    value: 'is-automated=',
    doc: {
      en: 'Without effect today: once for images that Docker Hub built itself.',
      ko: '예전에 Docker Hub에서 직접 빌드한 이미지를 찾던 필터이며 지금은 효과가 없습니다.',
    },
  },
];

export const danglingImages: readonly ValueSpec[] = [
  { value: 'true', doc: { en: 'Only images without a name.', ko: '이름 없는 이미지만 보여 줍니다.' } },
  { value: 'false', doc: { en: 'Only images with a name.', ko: '이름 있는 이미지만 보여 줍니다.' } },
];

export const danglingNetworks: readonly ValueSpec[] = [
  {
    value: 'true',
    doc: { en: 'Only networks that no container uses.', ko: '쓰는 컨테이너가 없는 네트워크만 보여 줍니다.' },
  },
  { value: 'false', doc: { en: 'Only networks in use.', ko: '쓰이고 있는 네트워크만 보여 줍니다.' } },
];

export const danglingVolumes: readonly ValueSpec[] = [
  {
    value: 'true',
    doc: { en: 'Only volumes that no container uses.', ko: '쓰는 컨테이너가 없는 볼륨만 보여 줍니다.' },
  },
  { value: 'false', doc: { en: 'Only volumes in use.', ko: '쓰이고 있는 볼륨만 보여 줍니다.' } },
];

export const networkTypes: readonly ValueSpec[] = [
  { value: 'custom', doc: { en: 'Networks that users have made.', ko: '사용자가 만든 네트워크입니다.' } },
  {
    value: 'builtin',
    doc: {
      en: 'The networks `bridge`, `host` and `none`, and others that docker makes itself.',
      ko: '`bridge`, `host`, `none` 등 Docker에서 직접 만든 네트워크입니다.',
    },
  },
];

export const networkScopes: readonly ValueSpec[] = [
  { value: 'local', doc: { en: 'Networks of this host.', ko: '이 호스트의 네트워크입니다.' } },
  { value: 'swarm', doc: { en: 'Networks of the whole swarm.', ko: '스웜 전체의 네트워크입니다.' } },
  {
    value: 'global',
    doc: {
      en: 'Networks that exist on every host by themselves.',
      ko: '모든 호스트에 자동으로 있는 네트워크입니다.',
    },
  },
];

export const enabledPlugins: readonly ValueSpec[] = [
  {
    value: 'true',
    doc: { en: 'Only plugins that are switched on.', ko: '켜져 있는 플러그인만 보여 줍니다.' },
  },
  {
    value: 'false',
    doc: { en: 'Only plugins that are switched off.', ko: '꺼져 있는 플러그인만 보여 줍니다.' },
  },
];

export const pluginCapabilities: readonly ValueSpec[] = [
  { value: 'volumedriver', doc: { en: 'Keeps volumes.', ko: '볼륨을 관리합니다.' } },
  { value: 'networkdriver', doc: { en: 'Connects containers.', ko: '컨테이너를 네트워크로 연결합니다.' } },
  { value: 'ipamdriver', doc: { en: 'Hands out addresses.', ko: '주소를 할당합니다.' } },
  { value: 'logdriver', doc: { en: 'Takes logs.', ko: '로그를 처리합니다.' } },
  {
    value: 'metricscollector',
    doc: { en: 'Collects metrics of the daemon.', ko: '데몬의 지표를 수집합니다.' },
  },
  {
    value: 'authz',
    doc: {
      en: 'Allows or forbids requests to the daemon.',
      ko: '데몬에 보내는 요청을 허용하거나 거부합니다.',
    },
  },
];

export const officialImages: readonly ValueSpec[] = [
  { value: 'true', doc: { en: 'Only official images.', ko: '공식 이미지만 보여 줍니다.' } },
  {
    value: 'false',
    doc: { en: 'Only images that are not official.', ko: '공식이 아닌 이미지만 보여 줍니다.' },
  },
];
