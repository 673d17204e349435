// What `--format` can show of nodes, services, tasks, stacks, secrets and configs.
import type { ValueSpec } from '../../types';

export const nodeListFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the node.', ko: '노드의 ID입니다.' } },
  { value: '{{.Hostname}}', doc: { en: 'Host name of the node.', ko: '노드의 호스트 이름입니다.' } },
  {
    value: '{{.Status}}',
    doc: {
      en: 'Whether the node can be reached: `Ready` or `Down`.',
      ko: '노드에 연결할 수 있는지 나타내며 `Ready` 또는 `Down` 값입니다.',
    },
  },
  {
    value: '{{.Availability}}',
    doc: {
      en: 'Whether the node takes tasks: `Active`, `Pause` or `Drain`.',
      ko: '노드가 태스크를 받는지 나타내며 `Active`, `Pause`, `Drain` 값 중 하나입니다.',
    },
  },
  {
    value: '{{.ManagerStatus}}',
    doc: {
      en: '`Leader`, `Reachable` or `Unreachable` for managers, empty for workers.',
      ko: '매니저는 `Leader`, `Reachable`, `Unreachable` 값 중 하나이고 워커는 비어 있습니다.',
    },
  },
  {
    value: '{{.Self}}',
    doc: {
      en: '`true` for the node of the daemon that answers.',
      ko: '응답하는 데몬의 노드이면 `true` 값입니다.',
    },
  },
  {
    value: '{{.TLSStatus}}',
    doc: {
      en: 'Whether the certificate of the node has to be renewed.',
      ko: '노드의 인증서를 갱신해야 하는지 나타냅니다.',
    },
  },
  {
    value: '{{.EngineVersion}}',
    doc: { en: 'Version of docker on the node.', ko: '노드의 Docker 버전입니다.' },
  },
];

export const taskFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the task.', ko: '태스크의 ID입니다.' } },
  {
    value: '{{.Name}}',
    doc: { en: 'Name of the task, such as `web.1`.', ko: '`web.1` 값 같은 태스크 이름입니다.' },
  },
  { value: '{{.Image}}', doc: { en: 'Image that the task runs.', ko: '태스크가 실행하는 이미지입니다.' } },
  { value: '{{.Node}}', doc: { en: 'Node that runs the task.', ko: '태스크를 실행하는 노드입니다.' } },
  {
    value: '{{.DesiredState}}',
    doc: { en: 'State that the swarm wants the task to have.', ko: '스웜이 태스크에 바라는 상태입니다.' },
  },
  {
    value: '{{.CurrentState}}',
    doc: {
      en: 'State that the task has, and since when.',
      ko: '태스크의 현재 상태와 그 상태가 된 뒤 지난 시간입니다.',
    },
  },
  { value: '{{.Error}}', doc: { en: 'Why the task failed.', ko: '태스크가 실패한 까닭입니다.' } },
  {
    value: '{{.Ports}}',
    doc: { en: 'Ports that the task publishes itself.', ko: '태스크가 직접 게시하는 포트입니다.' },
  },
];

export const serviceListFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the service.', ko: '서비스의 ID입니다.' } },
  { value: '{{.Name}}', doc: { en: 'Name of the service.', ko: '서비스의 이름입니다.' } },
  {
    value: '{{.Mode}}',
    doc: {
      en: '`replicated`, `global` or a kind of job.',
      ko: '`replicated`, `global` 값이나 작업 방식입니다.',
    },
  },
  {
    value: '{{.Replicas}}',
    doc: {
      en: 'Running and wanted tasks, such as `2/3`.',
      ko: '실행 중인 태스크와 목표 태스크의 수이며 `2/3` 형식입니다.',
    },
  },
  { value: '{{.Image}}', doc: { en: 'Image that the service runs.', ko: '서비스가 실행하는 이미지입니다.' } },
  {
    value: '{{.Ports}}',
    doc: { en: 'Ports that the service publishes.', ko: '서비스가 게시하는 포트입니다.' },
  },
];

export const stackListFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the stack.', ko: '스택의 이름입니다.' } },
  {
    value: '{{.Services}}',
    doc: { en: 'Number of services in the stack.', ko: '스택에 있는 서비스의 수입니다.' },
  },
];

export const secretListFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the secret.', ko: '시크릿의 ID입니다.' } },
  { value: '{{.Name}}', doc: { en: 'Name of the secret.', ko: '시크릿의 이름입니다.' } },
  {
    value: '{{.Driver}}',
    doc: { en: 'Driver that keeps the secret.', ko: '시크릿을 보관하는 드라이버입니다.' },
  },
  {
    value: '{{.CreatedAt}}',
    doc: { en: 'How long ago the secret was created.', ko: '시크릿을 만든 뒤 지난 시간입니다.' },
  },
  {
    value: '{{.UpdatedAt}}',
    doc: { en: 'How long ago the secret was changed.', ko: '시크릿을 바꾼 뒤 지난 시간입니다.' },
  },
  {
    value: '{{.Labels}}',
    doc: { en: 'Labels of the secret, as pairs between commas.', ko: '쉼표로 구분한 시크릿 레이블입니다.' },
  },
  {
    value: '{{.Label "key"}}',
    doc: {
      en: "Value of the secret's label with this key.",
      ko: '지정한 키를 가진 시크릿 레이블의 값입니다.',
    },
  },
];

export const configListFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'ID of the config.', ko: '설정의 ID입니다.' } },
  { value: '{{.Name}}', doc: { en: 'Name of the config.', ko: '설정의 이름입니다.' } },
  {
    value: '{{.CreatedAt}}',
    doc: { en: 'How long ago the config was created.', ko: '설정을 만든 뒤 지난 시간입니다.' },
  },
  {
    value: '{{.UpdatedAt}}',
    doc: { en: 'How long ago the config was changed.', ko: '설정을 바꾼 뒤 지난 시간입니다.' },
  },
  {
    value: '{{.Labels}}',
    doc: { en: 'Labels of the config, as pairs between commas.', ko: '쉼표로 구분한 설정 레이블입니다.' },
  },
  {
    value: '{{.Label "key"}}',
    doc: { en: "Value of the config's label with this key.", ko: '지정한 키를 가진 설정 레이블의 값입니다.' },
  },
];
