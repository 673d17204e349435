// Flags that docker service create and update share: the container of each task.
import type { FlagSpec } from '../types';

export const serviceContainerFlags: readonly FlagSpec[] = [
  {
    long: 'cap-add',
    type: 'capability',
    repeatable: true,
    doc: {
      en: 'Adds a Linux capability to the containers of the tasks, such as `NET_ADMIN`. Services have no `--privileged` as `docker run` does, so only what is needed can be added.',
      ko: '태스크의 컨테이너에 `NET_ADMIN` 같은 리눅스 권한(capability)을 더합니다. 서비스에는 `docker run` 명령의 `--privileged` 옵션이 없으므로 필요한 권한만 이렇게 더합니다.',
    },
    example: '--cap-add NET_ADMIN',
  },
  {
    long: 'cap-drop',
    type: 'capability',
    repeatable: true,
    doc: {
      en: 'Takes a Linux capability away from the containers of the tasks; `ALL` takes all.',
      ko: '태스크의 컨테이너에서 리눅스 권한(capability)을 뺍니다. `ALL` 값은 모든 권한을 뜻합니다.',
    },
    example: '--cap-drop ALL',
  },
  {
    long: 'credential-spec',
    type: 'credential-spec',
    doc: {
      en: 'Gives Windows containers the credential specification of a managed service account: `config://NAME`, `file://NAME` or `registry://KEY`. With `config://` the swarm hands it to every node.',
      ko: 'Windows 컨테이너에 관리 서비스 계정의 자격 증명 명세를 전달합니다. 값은 `config://NAME`, `file://NAME`, `registry://KEY` 형식이며, `config://` 형식은 스웜이 모든 노드에 전달합니다.',
    },
    example: '--credential-spec config://web-account',
  },
  {
    long: 'entrypoint',
    type: 'shell-words',
    doc: {
      en: 'Replaces the `ENTRYPOINT` of the image in every task. Unlike in `docker run`, the value is split like a shell line and may hold arguments.',
      ko: '모든 태스크에서 이미지의 `ENTRYPOINT` 값을 바꿉니다. `docker run` 명령과 달리 값을 셸처럼 나누어 읽으므로 인자를 함께 쓸 수 있습니다.',
    },
    example: '--entrypoint "python -u worker.py"',
  },
  {
    long: 'hostname',
    type: 'string',
    doc: {
      en: 'Sets the host name inside the containers. Templates keep it apart per task: `{{.Service.Name}}-{{.Task.Slot}}`, or `{{.Node.Hostname}}` for the node.',
      ko: '컨테이너 안의 호스트 이름을 정합니다. `{{.Service.Name}}-{{.Task.Slot}}` 또는 노드를 뜻하는 `{{.Node.Hostname}}` 같은 템플릿을 쓰면 태스크마다 다른 이름이 됩니다.',
    },
    example: '--hostname "{{.Service.Name}}-{{.Task.Slot}}"',
  },
  {
    long: 'init',
    type: 'switch',
    doc: {
      en: 'Runs a small init process as PID 1 in every task; it forwards signals and collects ended child processes.',
      ko: '모든 태스크에서 작은 init 프로세스를 PID 1로 실행하여 신호를 전달하고 끝난 자식 프로세스를 정리합니다.',
    },
  },
  {
    long: 'isolation',
    type: 'string',
    values: [
      {
        value: 'default',
        doc: { en: 'What the daemon of the node is set to.', ko: '노드의 데몬에 설정된 방식을 따릅니다.' },
      },
      {
        value: 'process',
        doc: { en: 'Shares the kernel of the Windows node.', ko: 'Windows 노드의 커널을 함께 씁니다.' },
      },
      {
        value: 'hyperv',
        doc: {
          en: 'Runs each task in a small virtual machine of Hyper-V.',
          ko: '태스크마다 작은 Hyper-V 가상 머신에서 실행합니다.',
        },
      },
    ],
    doc: {
      en: 'Chooses how Windows containers of the service are isolated; Linux nodes have `default` only.',
      ko: '서비스의 Windows 컨테이너를 격리하는 방식을 정합니다. Linux 노드에서는 `default` 값만 쓸 수 있습니다.',
    },
    example: '--isolation hyperv',
  },
  {
    long: 'read-only',
    type: 'switch',
    doc: {
      en: 'Mounts the root file system of each task read-only. Give directories that must be written to a `--mount`, for example of type `tmpfs`.',
      ko: '각 태스크의 루트 파일 시스템을 읽기 전용으로 마운트합니다. 쓰기가 필요한 디렉터리에는 `tmpfs` 유형과 같은 `--mount` 옵션을 더합니다.',
    },
  },
  {
    long: 'stop-grace-period',
    type: 'duration',
    default: '10s',
    doc: {
      en: 'How long a task may take to end after the stop signal before it is killed, as a duration. Rolling updates wait for it as well.',
      ko: '중지 신호를 보낸 뒤 강제로 종료하기 전까지 태스크를 기다리는 시간입니다. 롤링 업데이트도 이 시간만큼 기다립니다.',
    },
    example: '--stop-grace-period 30s',
  },
  {
    long: 'stop-signal',
    type: 'signal',
    doc: {
      en: 'Signal with which tasks are asked to end, in place of the one of the image, normally `SIGTERM`.',
      ko: '태스크를 끝낼 때 이미지에 정해진 신호(보통 `SIGTERM`) 대신 보낼 신호입니다.',
    },
    example: '--stop-signal SIGQUIT',
  },
  {
    long: 'tty',
    short: 't',
    type: 'switch',
    doc: {
      en: 'Gives each task a terminal. No one can attach to a service, so it only helps programs that insist on a terminal for their output.',
      ko: '각 태스크에 터미널을 할당합니다. 서비스에는 연결할 수 없으므로, 터미널이 있어야 출력하는 프로그램에만 쓸모가 있습니다.',
    },
  },
  {
    long: 'user',
    short: 'u',
    type: 'user',
    doc: {
      en: 'Runs the process of each task as this user, as a name or number with an optional group: `USER[:GROUP]`.',
      ko: '각 태스크의 프로세스를 이 사용자로 실행합니다. 값은 `USER[:GROUP]` 형식이며 이름이나 번호를 씁니다.',
    },
    example: '--user 1000:1000',
  },
  {
    long: 'workdir',
    short: 'w',
    type: 'container-path',
    doc: {
      en: 'Sets the working directory inside the containers of the service.',
      ko: '서비스 컨테이너 안의 작업 디렉터리를 정합니다.',
    },
    example: '--workdir /app',
  },
];
