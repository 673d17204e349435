// What `--format` can show of the containers of a project (docker/compose cmd/formatter/container.go).
import type { ValueSpec } from '../../types';

export const composeContainerFields: readonly ValueSpec[] = [
  {
    value: '{{.ID}}',
    doc: { en: "Short ID of the service's container.", ko: '서비스 컨테이너의 짧은 ID입니다.' },
  },
  {
    value: '{{.Name}}',
    doc: { en: "Name of the service's container.", ko: '서비스 컨테이너의 이름입니다.' },
  },
  { value: '{{.Names}}', doc: { en: 'All names of the container.', ko: '컨테이너의 모든 이름입니다.' } },
  {
    value: '{{.Service}}',
    doc: { en: 'Service that the container belongs to.', ko: '컨테이너가 속한 서비스입니다.' },
  },
  {
    value: '{{.Project}}',
    doc: { en: 'Project that the container belongs to.', ko: '컨테이너가 속한 프로젝트입니다.' },
  },
  { value: '{{.Image}}', doc: { en: 'Image of the service.', ko: '서비스의 이미지입니다.' } },
  {
    value: '{{.Command}}',
    doc: { en: 'Command of the container, in quotes.', ko: '따옴표로 묶인 컨테이너의 명령입니다.' },
  },
  {
    value: '{{.State}}',
    doc: { en: 'State of the container in one word.', ko: '한 단어로 나타낸 컨테이너의 상태입니다.' },
  },
  {
    value: '{{.Status}}',
    doc: { en: 'State of the container with times.', ko: '시간이 함께 나오는 컨테이너의 상태입니다.' },
  },
  {
    value: '{{.Health}}',
    doc: {
      en: 'Result of health checks, empty without any.',
      ko: '상태 검사 결과이며 검사가 없으면 비어 있습니다.',
    },
  },
  {
    value: '{{.ExitCode}}',
    doc: { en: 'Exit code of a container that has ended.', ko: '종료된 컨테이너의 종료 코드입니다.' },
  },
  {
    value: '{{.Ports}}',
    doc: { en: 'Exposed and published ports of the service.', ko: '서비스가 노출하거나 게시한 포트입니다.' },
  },
  {
    value: '{{json .Publishers}}',
    doc: { en: 'Published ports in detail.', ko: '게시한 포트의 세부 정보입니다.' },
  },
  {
    value: '{{.CreatedAt}}',
    doc: { en: "When the service's container was created.", ko: '서비스 컨테이너를 만든 시각입니다.' },
  },
  {
    value: '{{.RunningFor}}',
    doc: {
      en: "How long ago the service's container was created.",
      ko: '서비스 컨테이너를 만든 뒤 지난 시간입니다.',
    },
  },
  {
    value: '{{.Size}}',
    doc: { en: 'Size of what the container has written.', ko: '컨테이너가 기록한 크기입니다.' },
  },
  {
    value: '{{.Labels}}',
    doc: {
      en: 'All labels of the container, as pairs between commas.',
      ko: '쉼표로 구분한 컨테이너의 모든 레이블입니다.',
    },
  },
  {
    value: '{{.Label "key"}}',
    doc: {
      en: "Value of the container's label with this key.",
      ko: '지정한 키를 가진 컨테이너 레이블의 값입니다.',
    },
  },
  {
    value: '{{.Mounts}}',
    doc: { en: 'What is mounted in the container.', ko: '컨테이너에 마운트된 것입니다.' },
  },
  {
    value: '{{.LocalVolumes}}',
    doc: { en: 'Number of local volumes of the container.', ko: '컨테이너가 쓰는 로컬 볼륨의 수입니다.' },
  },
  { value: '{{.Networks}}', doc: { en: 'Networks of the service.', ko: '서비스의 네트워크입니다.' } },
];
