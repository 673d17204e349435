// What `--format` can show of one node, service, secret or config: paths into its JSON.
import type { ValueSpec } from '../../types';

export const nodeDetailFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the node.', ko: '노드의 ID입니다.' } },
  {
    value: '{{.Description.Hostname}}',
    doc: { en: 'Host name of the node.', ko: '노드의 호스트 이름입니다.' },
  },
  { value: '{{.Spec.Role}}', doc: { en: '`manager` or `worker`.', ko: '`manager` 또는 `worker` 값입니다.' } },
  {
    value: '{{.Spec.Availability}}',
    doc: {
      en: 'Whether the node takes tasks: `active`, `pause` or `drain`.',
      ko: '노드가 태스크를 받는지 나타내며 `active`, `pause`, `drain` 값 중 하나입니다.',
    },
  },
  {
    value: '{{json .Spec.Labels}}',
    doc: {
      en: 'Labels of the node, which constraints can ask for.',
      ko: '배치 제약 조건에 쓸 수 있는 노드 레이블입니다.',
    },
  },
  {
    value: '{{.Status.State}}',
    doc: {
      en: 'Whether the node can be reached: `ready` or `down`.',
      ko: '노드에 연결할 수 있는지 나타내며 `ready` 또는 `down` 값입니다.',
    },
  },
  { value: '{{.Status.Addr}}', doc: { en: 'Address of the node.', ko: '노드의 주소입니다.' } },
  {
    value: '{{.ManagerStatus.Leader}}',
    doc: {
      en: '`true` for the leader; fails for workers.',
      ko: '리더이면 `true` 값입니다. 워커 노드에서는 오류가 납니다.',
    },
  },
  {
    value: '{{.Description.Engine.EngineVersion}}',
    doc: { en: 'Version of docker on the node.', ko: '노드의 Docker 버전입니다.' },
  },
];

export const serviceDetailFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the service.', ko: '서비스의 ID입니다.' } },
  { value: '{{.Spec.Name}}', doc: { en: 'Name of the service.', ko: '서비스의 이름입니다.' } },
  {
    value: '{{.Spec.TaskTemplate.ContainerSpec.Image}}',
    doc: { en: 'Image that the tasks run.', ko: '태스크가 실행하는 이미지입니다.' },
  },
  {
    value: '{{json .Spec.TaskTemplate.ContainerSpec.Env}}',
    doc: { en: 'Environment variables of the tasks.', ko: '태스크의 환경 변수입니다.' },
  },
  {
    value: '{{.Spec.Mode.Replicated.Replicas}}',
    doc: {
      en: 'Number of tasks; fails for global services.',
      ko: '태스크의 수입니다. 전역 서비스에서는 오류가 납니다.',
    },
  },
  { value: '{{json .Endpoint.Ports}}', doc: { en: 'Published ports.', ko: '게시한 포트입니다.' } },
  { value: '{{json .Spec.Labels}}', doc: { en: 'Labels of the service.', ko: '서비스의 레이블입니다.' } },
  {
    value: '{{json .UpdateStatus}}',
    doc: { en: 'How the last update went.', ko: '마지막 업데이트의 진행 상태입니다.' },
  },
];

export const secretDetailFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the secret.', ko: '시크릿의 ID입니다.' } },
  { value: '{{.Spec.Name}}', doc: { en: 'Name of the secret.', ko: '시크릿의 이름입니다.' } },
  { value: '{{json .Spec.Labels}}', doc: { en: 'Labels of the secret.', ko: '시크릿의 레이블입니다.' } },
  { value: '{{.CreatedAt}}', doc: { en: 'When the secret was created.', ko: '시크릿을 만든 시각입니다.' } },
  { value: '{{.UpdatedAt}}', doc: { en: 'When the secret was changed.', ko: '시크릿을 바꾼 시각입니다.' } },
];

export const configDetailFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the config.', ko: '설정의 ID입니다.' } },
  { value: '{{.Spec.Name}}', doc: { en: 'Name of the config.', ko: '설정의 이름입니다.' } },
  {
    value: '{{printf "%s" .Spec.Data}}',
    doc: { en: 'Content of the config as text.', ko: '설정의 내용을 텍스트로 표시합니다.' },
  },
  { value: '{{json .Spec.Labels}}', doc: { en: 'Labels of the config.', ko: '설정의 레이블입니다.' } },
  { value: '{{.CreatedAt}}', doc: { en: 'When the config was created.', ko: '설정을 만든 시각입니다.' } },
  { value: '{{.UpdatedAt}}', doc: { en: 'When the config was changed.', ko: '설정을 바꾼 시각입니다.' } },
];
