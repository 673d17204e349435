// What `--format` can show of the daemon, its events and disk usage, contexts, plugins and Docker Hub.
import type { ValueSpec } from '../../types';

export const diskUsageFields: readonly ValueSpec[] = [
  {
    value: '{{.Type}}',
    doc: {
      en: 'What is counted: images, containers, local volumes or build cache.',
      ko: '집계 대상이며 이미지, 컨테이너, 로컬 볼륨, 빌드 캐시 중 하나입니다.',
    },
  },
  { value: '{{.TotalCount}}', doc: { en: 'Number of all of this type.', ko: '해당 종류 전체의 수입니다.' } },
  { value: '{{.Active}}', doc: { en: 'Number of those in use.', ko: '사용 중인 항목의 수입니다.' } },
  { value: '{{.Size}}', doc: { en: 'Size on disk.', ko: '디스크에서 차지하는 크기입니다.' } },
  {
    value: '{{.Reclaimable}}',
    doc: {
      en: 'What pruning could free, also as a share.',
      ko: '정리하면 확보할 수 있는 크기와 비율입니다.',
    },
  },
];

export const eventFields: readonly ValueSpec[] = [
  {
    value: '{{.Time}}',
    doc: { en: 'Time in seconds since 1970.', ko: '1970년부터 지난 초 단위 시각입니다.' },
  },
  {
    value: '{{.TimeNano}}',
    doc: { en: 'Time in nanoseconds since 1970.', ko: '1970년부터 지난 나노초 단위 시각입니다.' },
  },
  {
    value: '{{.Type}}',
    doc: {
      en: 'Kind of the object, such as `container` or `network`.',
      ko: '`container`, `network` 값 같은 개체의 종류입니다.',
    },
  },
  {
    value: '{{.Action}}',
    doc: { en: 'What happened, such as `start` or `die`.', ko: '`start`, `die` 값 같은 일어난 일입니다.' },
  },
  { value: '{{.Actor.ID}}', doc: { en: 'ID or name of the object.', ko: '개체의 ID 또는 이름입니다.' } },
  {
    value: '{{.Actor.Attributes.name}}',
    doc: {
      en: 'Name of the container, or of the object where it has one.',
      ko: '컨테이너 또는 개체의 이름입니다.',
    },
  },
  {
    value: '{{json .Actor.Attributes}}',
    doc: {
      en: 'All details of the event, labels among them.',
      ko: '레이블을 포함한 이벤트의 모든 세부 정보입니다.',
    },
  },
  { value: '{{.Scope}}', doc: { en: '`local` or `swarm`.', ko: '`local` 또는 `swarm` 값입니다.' } },
];

export const contextListFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the context.', ko: '컨텍스트의 이름입니다.' } },
  {
    value: '{{.Current}}',
    doc: { en: '`true` for the context in use.', ko: '현재 쓰는 컨텍스트이면 `true` 값입니다.' },
  },
  { value: '{{.Description}}', doc: { en: 'Description of the context.', ko: '컨텍스트의 설명입니다.' } },
  { value: '{{.DockerEndpoint}}', doc: { en: 'Address of the daemon.', ko: '데몬의 주소입니다.' } },
  {
    value: '{{.Error}}',
    doc: { en: 'Why the context cannot be used.', ko: '컨텍스트를 쓸 수 없는 까닭입니다.' },
  },
];

export const contextDetailFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the context.', ko: '컨텍스트의 이름입니다.' } },
  { value: '{{.Endpoints.docker.Host}}', doc: { en: 'Address of the daemon.', ko: '데몬의 주소입니다.' } },
  {
    value: '{{json .Metadata}}',
    doc: { en: 'Description and other notes of the context.', ko: '컨텍스트의 설명과 부가 정보입니다.' },
  },
  {
    value: '{{.Storage.MetadataPath}}',
    doc: { en: 'Directory where the context is kept.', ko: '컨텍스트가 저장된 디렉터리입니다.' },
  },
];

export const pluginListFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'Short ID of the plugin.', ko: '플러그인의 짧은 ID입니다.' } },
  {
    value: '{{.Name}}',
    doc: { en: 'Name of the plugin with its tag.', ko: '태그가 붙은 플러그인 이름입니다.' },
  },
  { value: '{{.Description}}', doc: { en: 'Description of the plugin.', ko: '플러그인의 설명입니다.' } },
  {
    value: '{{.Enabled}}',
    doc: { en: '`true` while the plugin is switched on.', ko: '플러그인이 켜져 있으면 `true` 값입니다.' },
  },
  {
    value: '{{.PluginReference}}',
    doc: { en: 'Name under which the plugin is pushed.', ko: '플러그인을 푸시할 때 쓰는 이름입니다.' },
  },
];

export const pluginDetailFields: readonly ValueSpec[] = [
  { value: '{{.Id}}', doc: { en: 'Whole ID of the plugin.', ko: '플러그인의 전체 ID입니다.' } },
  {
    value: '{{.Name}}',
    doc: { en: 'Name of the plugin with its tag.', ko: '태그가 붙은 플러그인 이름입니다.' },
  },
  {
    value: '{{.Enabled}}',
    doc: { en: '`true` for a plugin that is switched on.', ko: '켜져 있는 플러그인이면 `true` 값입니다.' },
  },
  {
    value: '{{json .Settings}}',
    doc: {
      en: 'What can be set on the plugin, with its current values.',
      ko: '플러그인에 설정할 수 있는 항목과 현재 값입니다.',
    },
  },
  {
    value: '{{.Config.Description}}',
    doc: { en: 'What the plugin says of itself.', ko: '플러그인의 설명입니다.' },
  },
];

export const searchFields: readonly ValueSpec[] = [
  {
    value: '{{.Name}}',
    doc: { en: 'Name of the image on Docker Hub.', ko: 'Docker Hub에 있는 이미지의 이름입니다.' },
  },
  { value: '{{.Description}}', doc: { en: 'What the image says of itself.', ko: '이미지의 설명입니다.' } },
  { value: '{{.StarCount}}', doc: { en: 'Stars that users have given.', ko: '사용자가 준 별의 수입니다.' } },
  {
    value: '{{.IsOfficial}}',
    doc: { en: '`true` for official images.', ko: '공식 이미지이면 `true` 값입니다.' },
  },
];
