// Options of drivers, by the command that hands them on.
import type { ValueSpec } from '../types';

/** Of `network connect`: they concern one container. */
export const endpointOptions: readonly ValueSpec[] = [
  {
    value: 'com.docker.network.endpoint.ifname=',
    doc: {
      en: 'Name of the network interface in the container.',
      ko: '컨테이너 안에서 쓸 네트워크 인터페이스의 이름입니다.',
    },
  },
  {
    value: 'com.docker.network.endpoint.sysctls=',
    doc: {
      en: 'Kernel parameters of the interface, with `IFNAME` for its name.',
      ko: '인터페이스의 커널 매개변수이며 인터페이스 이름 자리에 `IFNAME` 글자를 적습니다.',
    },
  },
];

/** By the path of the command, without `docker`. */
export const driverOptions: Readonly<Record<string, readonly ValueSpec[]>> = {
  'network create': [
    {
      value: 'com.docker.network.bridge.name=',
      doc: {
        en: 'Name of the bridge interface on the host.',
        ko: '호스트에 만들 브리지 인터페이스의 이름입니다.',
      },
    },
    {
      value: 'com.docker.network.driver.mtu=',
      doc: {
        en: 'Largest packet of the network in bytes.',
        ko: '네트워크의 최대 패킷 크기이며 단위는 바이트입니다.',
      },
    },
    {
      value: 'com.docker.network.bridge.host_binding_ipv4=',
      doc: {
        en: 'Address of the host on which ports are published when `-p` names none.',
        ko: '`-p` 옵션에 주소가 없을 때 포트를 게시할 호스트의 주소입니다.',
      },
    },
    {
      value: 'com.docker.network.bridge.enable_icc=',
      doc: {
        en: '`false` keeps the containers of the network from reaching each other.',
        ko: '`false` 값은 같은 네트워크의 컨테이너끼리 통신하지 못하게 합니다.',
      },
    },
    {
      value: 'com.docker.network.bridge.enable_ip_masquerade=',
      doc: {
        en: '`false` keeps the addresses of containers in packets that leave the host.',
        ko: '`false` 값은 호스트를 떠나는 패킷에 컨테이너의 주소를 그대로 둡니다.',
      },
    },
    {
      value: 'com.docker.network.bridge.gateway_mode_ipv4=',
      doc: {
        en: 'Whether addresses are translated: `nat`, `nat-unprotected`, `routed` or `isolated`.',
        ko: '주소를 변환할지 정하며 `nat`, `nat-unprotected`, `routed`, `isolated` 값을 쓸 수 있습니다.',
      },
    },
    {
      value: 'parent=',
      doc: {
        en: 'Interface of the host that a macvlan or ipvlan network sits on.',
        ko: 'macvlan, ipvlan 네트워크가 사용할 호스트의 인터페이스입니다.',
      },
    },
    {
      value: 'macvlan_mode=',
      doc: {
        en: 'Mode of a macvlan network: `bridge`, `private`, `vepa` or `passthru`.',
        ko: 'macvlan 네트워크의 방식이며 `bridge`, `private`, `vepa`, `passthru` 값을 쓸 수 있습니다.',
      },
    },
    {
      value: 'ipvlan_mode=',
      doc: {
        en: 'Mode of an ipvlan network: `l2`, `l3` or `l3s`.',
        ko: 'ipvlan 네트워크의 방식이며 `l2`, `l3`, `l3s` 값을 쓸 수 있습니다.',
      },
    },
    {
      value: 'encrypted',
      doc: {
        en: 'Encrypts the traffic of an overlay network between hosts.',
        ko: '오버레이 네트워크에서 호스트 사이의 통신을 암호화합니다.',
      },
    },
  ],
  'volume create': [
    {
      value: 'type=',
      doc: {
        en: 'File system to mount, such as `nfs`, `cifs`, `tmpfs` or `none` for a bind mount.',
        ko: '마운트할 파일 시스템이며 `nfs`, `cifs`, `tmpfs` 값이나 바인드 마운트를 뜻하는 `none` 값을 씁니다.',
      },
    },
    {
      value: 'device=',
      doc: {
        en: 'What is mounted: a path of the host, or `:/path` of an NFS server.',
        ko: '마운트할 대상이며 호스트의 경로나 NFS 서버의 `:/path` 경로를 적습니다.',
      },
    },
    {
      value: 'o=',
      doc: {
        en: 'Options of the mount between commas, such as `o=addr=10.0.0.5,rw` for NFS or `o=bind`.',
        ko: '쉼표로 구분한 마운트 옵션이며, NFS에는 `o=addr=10.0.0.5,rw` 값을, 바인드 마운트에는 `o=bind` 값을 씁니다.',
      },
    },
  ],
  'buildx create': [
    {
      value: 'network=host',
      doc: {
        en: 'The builder uses the network of the host, so that it reaches registries on `localhost`.',
        ko: '빌더가 호스트의 네트워크를 쓰므로 `localhost` 레지스트리에 접속할 수 있습니다.',
      },
    },
    { value: 'image=', doc: { en: 'Image of BuildKit to run.', ko: '실행할 BuildKit 이미지입니다.' } },
    { value: 'memory=', doc: { en: 'Most memory of the builder.', ko: '빌더가 쓸 최대 메모리입니다.' } },
    {
      value: 'cpuset-cpus=',
      doc: { en: 'Processors that the builder may use.', ko: '빌더가 쓸 수 있는 프로세서입니다.' },
    },
    {
      value: 'env.http_proxy=',
      doc: {
        en: 'Proxy of the builder; other environment variables are given in the same way.',
        ko: '빌더의 프록시이며 다른 환경 변수도 같은 방식으로 지정합니다.',
      },
    },
    {
      value: 'default-load=true',
      doc: {
        en: 'Loads results into the images of this machine as if by `--load`.',
        ko: '`--load` 옵션을 준 것처럼 결과를 이 컴퓨터의 이미지로 불러옵니다.',
      },
    },
    {
      value: 'namespace=',
      doc: {
        en: 'Namespace of Kubernetes for the builder.',
        ko: '빌더를 실행할 Kubernetes 네임스페이스입니다.',
      },
    },
    {
      value: 'replicas=',
      doc: { en: 'Number of builder pods in Kubernetes.', ko: 'Kubernetes에서 실행할 빌더 파드의 수입니다.' },
    },
  ],
};
