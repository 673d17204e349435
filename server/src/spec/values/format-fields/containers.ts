// What `--format` can show of containers (docker/cli formatter/container.go, container/stats.go).
import type { ValueSpec } from '../../types';

export const containerListFields: readonly ValueSpec[] = [
  {
    value: '{{.ID}}',
    doc: {
      en: 'Short ID of the container; the whole one with `--no-trunc`.',
      ko: '컨테이너의 짧은 ID입니다. `--no-trunc` 옵션을 쓰면 전체 ID입니다.',
    },
  },
  { value: '{{.Names}}', doc: { en: 'Name of the container.', ko: '컨테이너의 이름입니다.' } },
  {
    value: '{{.Image}}',
    doc: { en: 'Image that the container was made from.', ko: '컨테이너를 만든 이미지입니다.' },
  },
  {
    value: '{{.Command}}',
    doc: {
      en: 'Command that runs in the container, in quotes.',
      ko: '컨테이너에서 실행되는 명령이며 따옴표로 묶여 나옵니다.',
    },
  },
  {
    value: '{{.CreatedAt}}',
    doc: { en: 'When the container was created.', ko: '컨테이너를 만든 시각입니다.' },
  },
  {
    value: '{{.RunningFor}}',
    doc: {
      en: 'How long ago the container was created, such as `2 hours ago`.',
      ko: '컨테이너를 만든 뒤 지난 시간이며 `2 hours ago` 형식입니다.',
    },
  },
  { value: '{{.Ports}}', doc: { en: 'Exposed and published ports.', ko: '노출하거나 게시한 포트입니다.' } },
  {
    value: '{{.State}}',
    doc: {
      en: 'State in one word, such as `running` or `exited`.',
      ko: '`running`, `exited` 값처럼 한 단어로 나타낸 상태입니다.',
    },
  },
  {
    value: '{{.Status}}',
    doc: {
      en: 'State with times and health, such as `Up 2 hours (healthy)`.',
      ko: '`Up 2 hours (healthy)` 값처럼 시간과 건강 상태가 함께 나오는 상태입니다.',
    },
  },
  {
    value: '{{.Size}}',
    doc: {
      en: 'What the container has written, and its size with the image; slow to find out.',
      ko: '컨테이너가 기록한 크기와 이미지를 포함한 크기입니다. 계산에 시간이 걸립니다.',
    },
  },
  {
    value: '{{.Labels}}',
    doc: { en: 'All labels, as pairs between commas.', ko: '쉼표로 구분한 모든 레이블입니다.' },
  },
  {
    value: '{{.Label "key"}}',
    doc: { en: 'Value of the label with this key.', ko: '지정한 키를 가진 레이블의 값입니다.' },
  },
  {
    value: '{{.Mounts}}',
    doc: { en: 'Names or paths of what is mounted.', ko: '마운트된 볼륨의 이름이나 경로입니다.' },
  },
  {
    value: '{{.Networks}}',
    doc: { en: 'Networks that the container is connected to.', ko: '컨테이너가 연결된 네트워크입니다.' },
  },
  {
    value: '{{.LocalVolumes}}',
    doc: { en: 'Number of volumes of the driver `local`.', ko: '`local` 드라이버를 쓰는 볼륨의 수입니다.' },
  },
  {
    value: '{{.Platform}}',
    doc: {
      en: 'Platform of the image, where the daemon tells it.',
      ko: '데몬이 알려 주는 경우에 나오는 이미지의 플랫폼입니다.',
    },
  },
];

export const containerStatsFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the measured container.', ko: '측정한 컨테이너의 이름입니다.' } },
  { value: '{{.ID}}', doc: { en: 'ID of the measured container.', ko: '측정한 컨테이너의 ID입니다.' } },
  {
    value: '{{.Container}}',
    doc: { en: 'Name or ID as it was given on the command line.', ko: '명령줄에 적은 이름이나 ID입니다.' },
  },
  {
    value: '{{.CPUPerc}}',
    doc: {
      en: 'Use of processors; 100% is one whole processor.',
      ko: '프로세서 사용률이며 100%는 프로세서 하나를 모두 쓴다는 뜻입니다.',
    },
  },
  { value: '{{.MemUsage}}', doc: { en: 'Used memory and the limit.', ko: '사용 중인 메모리와 한도입니다.' } },
  {
    value: '{{.MemPerc}}',
    doc: { en: 'Used memory as a share of the limit.', ko: '한도 대비 메모리 사용률입니다.' },
  },
  {
    value: '{{.NetIO}}',
    doc: { en: 'Bytes received and sent over networks.', ko: '네트워크로 받은 양과 보낸 양입니다.' },
  },
  {
    value: '{{.BlockIO}}',
    doc: { en: 'Bytes read from and written to disks.', ko: '디스크에서 읽은 양과 쓴 양입니다.' },
  },
  {
    value: '{{.PIDs}}',
    doc: { en: 'Number of processes and threads.', ko: '프로세스와 스레드의 수입니다.' },
  },
];
