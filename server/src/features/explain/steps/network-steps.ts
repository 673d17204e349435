// What the commands on networks and volumes do, in order.
import type { Text } from '../../../base/text';
import { isOn } from '../../../model/flag-state';
import type { Invocation } from '../../../model/invocation';
import { operandsOf, valueOf, valuesOf } from './written';

const named = (invocation: Invocation): string => operandsOf(invocation, 'network') ?? '`NETWORK`';

export function createNetworkSteps(invocation: Invocation): Text[] {
  const [operand] = invocation.operands;
  const name = operandsOf(invocation, operand?.spec?.kind ?? 'new-name') ?? '`NETWORK`';
  const driver = valueOf(invocation, 'driver') ?? '`bridge`';
  const subnet = valuesOf(invocation, 'subnet');
  return [
    {
      en: `The daemon creates the network ${name} with the driver ${driver} and ${subnet ? `the addresses ${subnet}` : 'a free range of addresses'}.`,
      ko: `데몬이 ${driver} 드라이버와 ${subnet ? `${subnet} 주소 범위` : '비어 있는 주소 범위'}로 ${name} 네트워크를 만듭니다.`,
    },
    {
      en: 'Containers in it reach each other by name, through the DNS server of docker; containers elsewhere do not reach them.',
      ko: '이 네트워크의 컨테이너끼리는 Docker의 DNS 서버를 통해 이름으로 통신합니다. 다른 네트워크의 컨테이너와는 통신하지 않습니다.',
    },
    ...(isOn(invocation, 'internal')
      ? [
          {
            en: 'It has no way out to the outside (`--internal`).',
            ko: '외부로 나가는 길이 없습니다(`--internal`).',
          },
        ]
      : []),
    {
      en: 'A network of this name that exists already makes docker stop with an error.',
      ko: '같은 이름의 네트워크가 이미 있으면 오류로 끝납니다.',
    },
  ];
}

export function connectSteps(invocation: Invocation): Text[] {
  const [network, container] = [named(invocation), operandsOf(invocation, 'container') ?? '`CONTAINER`'];
  const alias = valuesOf(invocation, 'alias');
  return [
    {
      en: `The daemon gives ${container} one more network interface, in ${network}, while it runs. Its other networks stay.`,
      ko: `데몬이 ${container} 컨테이너에 ${network} 네트워크의 인터페이스를 하나 더 연결합니다. 실행 중에도 되며 기존 네트워크는 그대로입니다.`,
    },
    {
      en: `From now on the containers in ${network} find it by its name${alias ? ` and as ${alias}` : ''}, and the other way round.`,
      ko: `이제 ${network} 네트워크의 컨테이너와 서로 이름으로 통신합니다${alias ? `(별칭: ${alias})` : ''}.`,
    },
  ];
}

export function disconnectSteps(invocation: Invocation): Text[] {
  const [network, container] = [named(invocation), operandsOf(invocation, 'container') ?? '`CONTAINER`'];
  return [
    {
      en: `The daemon takes the interface of ${container} in ${network} away; open connections there break.`,
      ko: `데몬이 ${container} 컨테이너에서 ${network} 네트워크의 인터페이스를 떼어 냅니다. 그 네트워크의 연결은 끊깁니다.`,
    },
  ];
}

export function removeNetworkSteps(invocation: Invocation): Text[] {
  return [
    {
      en: `The daemon removes ${named(invocation)}. It refuses while a container is connected to it.`,
      ko: `데몬이 ${named(invocation)} 네트워크를 삭제합니다. 연결된 컨테이너가 있으면 거부합니다.`,
    },
  ];
}

export function createVolumeSteps(invocation: Invocation): Text[] {
  const name =
    operandsOf(invocation, invocation.operands[0]?.spec?.kind ?? 'volume') ?? valueOf(invocation, 'name');
  return [
    {
      en: `The daemon creates ${name ? `the volume ${name}` : 'a volume with a random name'}: a directory that docker manages. If it exists already, nothing happens.`,
      ko: `데몬이 ${name ? `${name} 볼륨` : '임의의 이름을 붙인 볼륨'}을 만듭니다. Docker가 관리하는 디렉터리이며, 이미 있으면 그대로 둡니다.`,
    },
    {
      en: 'It is empty. The first container that mounts it fills it with what its image has at that place.',
      ko: '처음에는 비어 있습니다. 처음 연결하는 컨테이너의 이미지에 그 경로의 파일이 있으면 볼륨에 복사됩니다.',
    },
  ];
}

export function removeVolumeSteps(invocation: Invocation): Text[] {
  const name = operandsOf(invocation, 'volume') ?? '`VOLUME`';
  return [
    {
      en: `The daemon deletes ${name} with all data in it, for good. It refuses while a container, running or stopped, uses it.`,
      ko: `데몬이 ${name} 볼륨과 그 안의 데이터를 완전히 삭제합니다. 실행 중이거나 멈춘 컨테이너가 쓰고 있으면 거부합니다.`,
    },
  ];
}
