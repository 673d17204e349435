// What `--format` can show of networks and volumes (docker/cli formatter/volume.go, network/formatter.go).
import type { ValueSpec } from '../../types';

export const networkListFields: readonly ValueSpec[] = [
  { value: '{{.ID}}', doc: { en: 'Short ID of the network.', ko: '네트워크의 짧은 ID입니다.' } },
  { value: '{{.Name}}', doc: { en: 'Name of the network.', ko: '네트워크의 이름입니다.' } },
  {
    value: '{{.Driver}}',
    doc: { en: 'Driver of the network, such as `bridge`.', ko: '`bridge` 값 같은 네트워크 드라이버입니다.' },
  },
  {
    value: '{{.Scope}}',
    doc: {
      en: '`local` for one host, `swarm` for all of a swarm.',
      ko: '호스트 하나에만 있으면 `local`, 스웜 전체에 있으면 `swarm` 값입니다.',
    },
  },
  {
    value: '{{.Internal}}',
    doc: {
      en: '`true` for a network without a way out.',
      ko: '외부로 나갈 수 없는 네트워크이면 `true` 값입니다.',
    },
  },
  {
    value: '{{.IPv4}}',
    doc: {
      en: '`true` if the network hands out IPv4 addresses.',
      ko: 'IPv4 주소를 할당하면 `true` 값입니다.',
    },
  },
  {
    value: '{{.IPv6}}',
    doc: {
      en: '`true` if the network hands out IPv6 addresses.',
      ko: 'IPv6 주소를 할당하면 `true` 값입니다.',
    },
  },
  {
    value: '{{.CreatedAt}}',
    doc: { en: 'When the network was created.', ko: '네트워크를 만든 시각입니다.' },
  },
  {
    value: '{{.Labels}}',
    doc: {
      en: 'Labels of the network, as pairs between commas.',
      ko: '쉼표로 구분한 네트워크 레이블입니다.',
    },
  },
  {
    value: '{{.Label "key"}}',
    doc: {
      en: 'Value of the network label with this key.',
      ko: '지정한 키를 가진 네트워크 레이블의 값입니다.',
    },
  },
];

export const networkDetailFields: readonly ValueSpec[] = [
  { value: '{{.Id}}', doc: { en: 'Whole ID of the network.', ko: '네트워크의 전체 ID입니다.' } },
  { value: '{{.Name}}', doc: { en: 'Name of the network.', ko: '네트워크의 이름입니다.' } },
  {
    value: '{{.Driver}}',
    doc: { en: 'Driver that runs the network.', ko: '네트워크를 구성하는 드라이버입니다.' },
  },
  {
    value: '{{.Internal}}',
    doc: {
      en: '`true` for a network that leads nowhere else.',
      ko: '다른 곳과 연결되지 않은 네트워크이면 `true` 값입니다.',
    },
  },
  {
    value: '{{json .IPAM.Config}}',
    doc: { en: 'Subnets with their gateways.', ko: '서브넷과 게이트웨이입니다.' },
  },
  {
    value: '{{range .IPAM.Config}}{{.Subnet}}{{end}}',
    doc: { en: 'Subnets of the network.', ko: '네트워크의 서브넷입니다.' },
  },
  {
    value: '{{json .Containers}}',
    doc: { en: 'Connected containers with their addresses.', ko: '연결된 컨테이너와 그 주소입니다.' },
  },
  {
    value: '{{range .Containers}}{{println .Name .IPv4Address}}{{end}}',
    doc: {
      en: 'Names and addresses of connected containers, one a line.',
      ko: '연결된 컨테이너의 이름과 주소를 한 줄씩 표시합니다.',
    },
  },
  { value: '{{json .Options}}', doc: { en: 'Options of the driver.', ko: '드라이버 옵션입니다.' } },
  {
    value: '{{json .Labels}}',
    doc: { en: 'All labels of the network.', ko: '네트워크의 모든 레이블입니다.' },
  },
];

export const volumeListFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the volume.', ko: '볼륨의 이름입니다.' } },
  { value: '{{.Driver}}', doc: { en: 'Driver of the volume.', ko: '볼륨의 드라이버입니다.' } },
  {
    value: '{{.Scope}}',
    doc: {
      en: '`local` for one host, `global` for all hosts.',
      ko: '호스트 하나에만 있으면 `local`, 모든 호스트에 있으면 `global` 값입니다.',
    },
  },
  {
    value: '{{.Mountpoint}}',
    doc: { en: 'Directory of the volume on the host.', ko: '호스트에서 볼륨이 있는 디렉터리입니다.' },
  },
  {
    value: '{{.Labels}}',
    doc: { en: 'Labels of the volume, as pairs between commas.', ko: '쉼표로 구분한 볼륨 레이블입니다.' },
  },
  {
    value: '{{.Label "key"}}',
    doc: { en: 'Value of the volume label with this key.', ko: '지정한 키를 가진 볼륨 레이블의 값입니다.' },
  },
  {
    value: '{{.Links}}',
    doc: {
      en: 'Number of containers that use the volume, where known.',
      ko: '볼륨을 쓰는 컨테이너의 수이며 알 수 있을 때만 나옵니다.',
    },
  },
  {
    value: '{{.Size}}',
    doc: { en: 'Size of the volume, where known.', ko: '볼륨의 크기이며 알 수 있을 때만 나옵니다.' },
  },
  {
    value: '{{.Availability}}',
    doc: { en: 'Availability of a cluster volume.', ko: '클러스터 볼륨의 가용성입니다.' },
  },
  { value: '{{.Group}}', doc: { en: 'Group of a cluster volume.', ko: '클러스터 볼륨의 그룹입니다.' } },
  { value: '{{.Status}}', doc: { en: 'Status of a cluster volume.', ko: '클러스터 볼륨의 상태입니다.' } },
];

export const volumeDetailFields: readonly ValueSpec[] = [
  { value: '{{.Name}}', doc: { en: 'Name of the volume.', ko: '볼륨의 이름입니다.' } },
  {
    value: '{{.Mountpoint}}',
    doc: { en: 'Directory on the host that holds the files.', ko: '파일이 있는 호스트의 디렉터리입니다.' },
  },
  {
    value: '{{.Driver}}',
    doc: { en: 'Driver that keeps the volume.', ko: '볼륨을 관리하는 드라이버입니다.' },
  },
  {
    value: '{{.Scope}}',
    doc: {
      en: 'Where the volume can be used: `local` or `global`.',
      ko: '볼륨을 쓸 수 있는 범위이며 `local` 또는 `global` 값입니다.',
    },
  },
  { value: '{{.CreatedAt}}', doc: { en: 'When the volume was created.', ko: '볼륨을 만든 시각입니다.' } },
  {
    value: '{{json .Options}}',
    doc: { en: 'Options that the volume was created with.', ko: '볼륨을 만들 때 지정한 옵션입니다.' },
  },
  { value: '{{json .Labels}}', doc: { en: 'All labels of the volume.', ko: '볼륨의 모든 레이블입니다.' } },
];
