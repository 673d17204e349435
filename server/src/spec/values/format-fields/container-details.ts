// What `--format` can show of one container: paths into its JSON, as `docker inspect` prints it.
import type { ValueSpec } from '../../types';

export const containerDetailFields: readonly ValueSpec[] = [
  {
    value: '{{.Name}}',
    doc: {
      en: 'Name of the container, with a slash before it.',
      ko: '앞에 슬래시가 붙은 컨테이너 이름입니다.',
    },
  },
  { value: '{{.Id}}', doc: { en: 'Whole ID of the container.', ko: '컨테이너의 전체 ID입니다.' } },
  {
    value: '{{.Created}}',
    doc: { en: 'Time at which the container was created.', ko: '컨테이너를 만든 시각입니다.' },
  },
  {
    value: '{{.Image}}',
    doc: {
      en: 'ID of the image; its name is in `.Config.Image`.',
      ko: '이미지의 ID입니다. 이름은 `.Config.Image` 항목에 있습니다.',
    },
  },
  {
    value: '{{.State.Status}}',
    doc: {
      en: 'State: `created`, `running`, `paused`, `restarting`, `removing`, `exited` or `dead`.',
      ko: '상태이며 `created`, `running`, `paused`, `restarting`, `removing`, `exited`, `dead` 값 중 하나입니다.',
    },
  },
  {
    value: '{{.State.Running}}',
    doc: { en: '`true` while the container runs.', ko: '컨테이너가 실행 중이면 `true` 값입니다.' },
  },
  {
    value: '{{.State.ExitCode}}',
    doc: {
      en: 'Exit code of the main process; 137 means that it was killed.',
      ko: '주 프로세스의 종료 코드이며 137은 강제로 종료되었다는 뜻입니다.',
    },
  },
  {
    value: '{{.State.OOMKilled}}',
    doc: {
      en: '`true` if the container ran out of memory.',
      ko: '메모리가 모자라 종료되었으면 `true` 값입니다.',
    },
  },
  {
    value: '{{.State.Error}}',
    doc: { en: 'Why the container could not be started.', ko: '컨테이너를 시작하지 못한 까닭입니다.' },
  },
  { value: '{{.State.Pid}}', doc: { en: 'Process ID on the host.', ko: '호스트에서 본 프로세스 ID입니다.' } },
  {
    value: '{{.State.StartedAt}}',
    doc: { en: 'Time of the last start.', ko: '마지막으로 시작한 시각입니다.' },
  },
  {
    value: '{{.State.FinishedAt}}',
    doc: { en: 'Time of the last end.', ko: '마지막으로 종료된 시각입니다.' },
  },
  {
    value: '{{.State.Health.Status}}',
    doc: {
      en: 'Result of health checks: `starting`, `healthy` or `unhealthy`. Fails for containers without a check.',
      ko: '상태 검사 결과이며 `starting`, `healthy`, `unhealthy` 값 중 하나입니다. 검사가 없는 컨테이너에서는 오류가 납니다.',
    },
  },
  {
    value: '{{json .State.Health}}',
    doc: {
      en: 'All about health checks, with the output of the last ones.',
      ko: '마지막 검사들의 출력을 포함한 상태 검사 정보 전체입니다.',
    },
  },
  {
    value: '{{.RestartCount}}',
    doc: {
      en: 'How often the restart policy has started the container again.',
      ko: '재시작 정책에 따라 다시 시작한 횟수입니다.',
    },
  },
  {
    value: '{{.LogPath}}',
    doc: { en: 'File on the host that holds the logs.', ko: '로그가 있는 호스트의 파일입니다.' },
  },
  {
    value: '{{json .Mounts}}',
    doc: { en: 'All volumes and bind mounts.', ko: '모든 볼륨과 바인드 마운트입니다.' },
  },
  {
    value: '{{range .Mounts}}{{.Source}} {{.Destination}}{{println}}{{end}}',
    doc: {
      en: 'Sources and targets of all mounts, one a line.',
      ko: '모든 마운트의 원본과 대상을 한 줄씩 표시합니다.',
    },
  },
  {
    value: '{{.Config.Image}}',
    doc: {
      en: 'Image as it was named when the container was created.',
      ko: '컨테이너를 만들 때 적은 이미지 이름입니다.',
    },
  },
  {
    value: '{{json .Config.Env}}',
    doc: { en: 'All environment variables, secrets too.', ko: '비밀 값을 포함한 모든 환경 변수입니다.' },
  },
  {
    value: '{{range .Config.Env}}{{println .}}{{end}}',
    doc: { en: 'All environment variables, one a line.', ko: '모든 환경 변수를 한 줄씩 표시합니다.' },
  },
  { value: '{{json .Config.Cmd}}', doc: { en: 'Command and its arguments.', ko: '명령과 그 인자입니다.' } },
  {
    value: '{{json .Config.Entrypoint}}',
    doc: { en: 'Entrypoint with its arguments.', ko: '엔트리포인트와 그 인자입니다.' },
  },
  {
    value: '{{json .Config.Labels}}',
    doc: { en: 'All labels of the container.', ko: '컨테이너의 모든 레이블입니다.' },
  },
  {
    value: '{{index .Config.Labels "key"}}',
    doc: {
      en: 'Value of one label, whose key may contain dots.',
      ko: '키에 점이 있어도 되는 레이블 하나의 값입니다.',
    },
  },
  {
    value: '{{.Config.User}}',
    doc: {
      en: 'User that the container runs as; empty for root.',
      ko: '컨테이너를 실행하는 사용자이며 비어 있으면 root 사용자입니다.',
    },
  },
  {
    value: '{{.Config.WorkingDir}}',
    doc: { en: 'Working directory in the container.', ko: '컨테이너 안의 작업 디렉터리입니다.' },
  },
  {
    value: '{{.HostConfig.RestartPolicy.Name}}',
    doc: { en: 'Restart policy of the container.', ko: '컨테이너의 재시작 정책입니다.' },
  },
  {
    value: '{{.HostConfig.NetworkMode}}',
    doc: { en: 'Network that `--network` named.', ko: '`--network` 옵션으로 지정한 네트워크입니다.' },
  },
  {
    value: '{{.HostConfig.Memory}}',
    doc: {
      en: 'Limit of memory in bytes; 0 for none.',
      ko: '메모리 한도이며 단위는 바이트입니다. 0이면 한도가 없습니다.',
    },
  },
  {
    value: '{{.HostConfig.NanoCpus}}',
    doc: {
      en: 'Limit of processors in billionths; 0 for none.',
      ko: '10억분의 1 단위로 나타낸 프로세서 한도입니다. 0이면 한도가 없습니다.',
    },
  },
  {
    value: '{{.HostConfig.Privileged}}',
    doc: {
      en: '`true` for a container that was started with `--privileged`.',
      ko: '`--privileged` 옵션으로 시작한 컨테이너이면 `true` 값입니다.',
    },
  },
  {
    value: '{{json .HostConfig.Binds}}',
    doc: {
      en: 'Volumes and bind mounts as `-v` gave them.',
      ko: '`-v` 옵션으로 지정한 볼륨과 바인드 마운트입니다.',
    },
  },
  {
    value: '{{.HostConfig.LogConfig.Type}}',
    doc: { en: 'Logging driver of the container.', ko: '컨테이너의 로깅 드라이버입니다.' },
  },
  {
    value: '{{json .NetworkSettings.Ports}}',
    doc: {
      en: 'Ports with the addresses at which they are published.',
      ko: '포트와 그 포트를 게시한 주소입니다.',
    },
  },
  {
    value: '{{json .NetworkSettings.Networks}}',
    doc: { en: 'All networks with addresses and aliases.', ko: '주소와 별칭을 포함한 모든 네트워크입니다.' },
  },
  {
    value: '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}',
    doc: {
      en: 'IP address in each network; works in all versions.',
      ko: '네트워크마다 받은 IP 주소이며 모든 버전에서 동작합니다.',
    },
  },
];
