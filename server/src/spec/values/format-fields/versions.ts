// What `--format` can show of the client and the daemon: paths into the JSON of `docker version` and `docker info`.
import type { ValueSpec } from '../../types';

export const versionFields: readonly ValueSpec[] = [
  { value: '{{.Client.Version}}', doc: { en: 'Version of the client.', ko: '클라이언트의 버전입니다.' } },
  {
    value: '{{.Server.Version}}',
    doc: {
      en: 'Version of the daemon; fails when it cannot be reached.',
      ko: '데몬의 버전입니다. 데몬에 연결할 수 없으면 오류가 납니다.',
    },
  },
  {
    value: '{{.Client.APIVersion}}',
    doc: { en: 'Version of the API that the client speaks.', ko: '클라이언트가 쓰는 API 버전입니다.' },
  },
  {
    value: '{{.Client.DefaultAPIVersion}}',
    doc: {
      en: 'Newest version of the API that the client knows.',
      ko: '클라이언트가 아는 가장 최신 API 버전입니다.',
    },
  },
  {
    value: '{{.Server.APIVersion}}',
    doc: {
      en: 'Newest version of the API that the daemon speaks.',
      ko: '데몬이 지원하는 가장 최신 API 버전입니다.',
    },
  },
  {
    value: '{{.Server.MinAPIVersion}}',
    doc: {
      en: 'Oldest version of the API that the daemon speaks.',
      ko: '데몬이 지원하는 가장 오래된 API 버전입니다.',
    },
  },
  { value: '{{.Client.Context}}', doc: { en: 'Context in use.', ko: '현재 쓰는 컨텍스트입니다.' } },
  {
    value: '{{.Client.Os}}',
    doc: { en: 'Operating system of the client.', ko: '클라이언트의 운영 체제입니다.' },
  },
  {
    value: '{{.Client.Arch}}',
    doc: { en: 'Processor architecture of the client.', ko: '클라이언트의 프로세서 아키텍처입니다.' },
  },
  { value: '{{.Server.Os}}', doc: { en: 'Operating system of the daemon.', ko: '데몬의 운영 체제입니다.' } },
  {
    value: '{{.Server.Arch}}',
    doc: { en: 'Processor architecture of the daemon.', ko: '데몬의 프로세서 아키텍처입니다.' },
  },
  {
    value: '{{.Server.KernelVersion}}',
    doc: { en: 'Kernel that the daemon runs on.', ko: '데몬이 실행되는 커널의 버전입니다.' },
  },
  {
    value: '{{json .Server.Components}}',
    doc: { en: 'Versions of the engine, containerd and runc.', ko: '엔진, containerd, runc의 버전입니다.' },
  },
];

export const infoFields: readonly ValueSpec[] = [
  { value: '{{.ServerVersion}}', doc: { en: 'Version of the daemon.', ko: '데몬의 버전입니다.' } },
  { value: '{{.Containers}}', doc: { en: 'Number of containers.', ko: '컨테이너의 수입니다.' } },
  {
    value: '{{.ContainersRunning}}',
    doc: { en: 'Number of running containers.', ko: '실행 중인 컨테이너의 수입니다.' },
  },
  {
    value: '{{.ContainersStopped}}',
    doc: { en: 'Number of stopped containers.', ko: '멈춘 컨테이너의 수입니다.' },
  },
  { value: '{{.Images}}', doc: { en: 'Number of images.', ko: '이미지의 수입니다.' } },
  {
    value: '{{.Driver}}',
    doc: { en: 'Storage driver, such as `overlay2`.', ko: '`overlay2` 값 같은 스토리지 드라이버입니다.' },
  },
  { value: '{{.LoggingDriver}}', doc: { en: 'Default logging driver.', ko: '기본 로깅 드라이버입니다.' } },
  {
    value: '{{.CgroupDriver}}',
    doc: {
      en: 'Who manages control groups: `systemd` or `cgroupfs`.',
      ko: '컨트롤 그룹을 관리하는 방식이며 `systemd` 또는 `cgroupfs` 값입니다.',
    },
  },
  {
    value: '{{.CgroupVersion}}',
    doc: {
      en: 'Version of control groups: `1` or `2`.',
      ko: '컨트롤 그룹의 버전이며 `1` 또는 `2` 값입니다.',
    },
  },
  {
    value: '{{.DefaultRuntime}}',
    doc: {
      en: 'Runtime of containers that name none.',
      ko: '런타임을 지정하지 않은 컨테이너에 쓰는 런타임입니다.',
    },
  },
  {
    value: '{{json .Runtimes}}',
    doc: { en: 'All runtimes that the daemon knows.', ko: '데몬이 아는 모든 런타임입니다.' },
  },
  {
    value: '{{json .Plugins}}',
    doc: {
      en: 'Drivers and plugins for volumes, networks and logs.',
      ko: '볼륨, 네트워크, 로그에 쓸 수 있는 드라이버와 플러그인입니다.',
    },
  },
  {
    value: '{{.DockerRootDir}}',
    doc: {
      en: 'Directory where the daemon keeps everything.',
      ko: '데몬이 모든 것을 저장하는 디렉터리입니다.',
    },
  },
  {
    value: '{{.OperatingSystem}}',
    doc: { en: 'Operating system of the host.', ko: '호스트의 운영 체제입니다.' },
  },
  { value: '{{.OSType}}', doc: { en: '`linux` or `windows`.', ko: '`linux` 또는 `windows` 값입니다.' } },
  {
    value: '{{.Architecture}}',
    doc: { en: 'Processor architecture of the host.', ko: '호스트의 프로세서 아키텍처입니다.' },
  },
  { value: '{{.KernelVersion}}', doc: { en: 'Kernel of the host.', ko: '호스트의 커널 버전입니다.' } },
  { value: '{{.NCPU}}', doc: { en: 'Number of processors.', ko: '프로세서의 수입니다.' } },
  { value: '{{.MemTotal}}', doc: { en: 'Memory in bytes.', ko: '바이트 단위의 메모리 크기입니다.' } },
  { value: '{{.Name}}', doc: { en: 'Host name of the daemon.', ko: '데몬이 실행되는 호스트의 이름입니다.' } },
  {
    value: '{{.Swarm.LocalNodeState}}',
    doc: {
      en: 'Whether the daemon is part of a swarm: `active` or `inactive`.',
      ko: '데몬이 스웜에 속하는지 나타내며 `active` 또는 `inactive` 값입니다.',
    },
  },
  {
    value: '{{.Swarm.ControlAvailable}}',
    doc: { en: '`true` on managers of a swarm.', ko: '스웜의 매니저 노드이면 `true` 값입니다.' },
  },
  {
    value: '{{json .SecurityOptions}}',
    doc: {
      en: 'What separates containers: seccomp, AppArmor, rootless and the like.',
      ko: 'seccomp, AppArmor, 루트리스 모드 등 컨테이너를 격리하는 수단입니다.',
    },
  },
  {
    value: '{{json .RegistryConfig.Mirrors}}',
    doc: { en: 'Mirrors of Docker Hub.', ko: 'Docker Hub 미러 목록입니다.' },
  },
  { value: '{{json .Warnings}}', doc: { en: 'What the daemon warns of.', ko: '데몬이 알리는 경고입니다.' } },
  { value: '{{.ClientInfo.Version}}', doc: { en: 'Version of the client.', ko: '클라이언트의 버전입니다.' } },
  { value: '{{.ClientInfo.Context}}', doc: { en: 'Context in use.', ko: '현재 쓰는 컨텍스트입니다.' } },
];
