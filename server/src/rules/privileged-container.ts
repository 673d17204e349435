// Containers that are given everything the host can do.
import { isOn, lastUse } from '../model/flag-state';
import { flagNameSpan } from '../model/word-places';
import { defineRule } from './rule';

export const privilegedContainer = defineRule<undefined>({
  id: 'privileged-container',
  severity: 'info',
  title: { en: 'Container with full access to the host', ko: '호스트에 대한 모든 권한을 가진 컨테이너' },
  why: {
    en: '`--privileged` gives the container all capabilities and all devices of the host and turns off most of what keeps it apart, so a program that is taken over there owns the machine. Most programs need one capability or one device only: `--cap-add NET_ADMIN`, `--device /dev/ttyUSB0`.',
    ko: '`--privileged` 옵션은 컨테이너에 모든 커널 권한과 호스트의 모든 장치를 내주고 격리 장치를 대부분 끕니다. 컨테이너의 프로그램이 공격당하면 호스트 전체를 빼앗길 수 있습니다. 대개는 `--cap-add NET_ADMIN`, `--device /dev/ttyUSB0`처럼 필요한 권한이나 장치 하나만 주면 충분합니다.',
  },
  examples: [
    {
      bad: 'docker run -d <|>--privileged<|> --name vpn my-vpn:1.0',
      good: 'docker run -d --cap-add NET_ADMIN --device /dev/net/tun --name vpn my-vpn:1.0',
    },
  ],
  message: () => ({
    en: '`--privileged` gives the container full access to this host; often `--cap-add` or `--device` is enough.',
    ko: '`--privileged` 옵션은 컨테이너에 이 호스트의 모든 권한을 줍니다. `--cap-add` 또는 `--device` 옵션으로 충분한 경우가 많습니다.',
  }),
  *check(invocation) {
    const { site, operands, command } = invocation;
    if (command.spec.path[0] !== 'container' || !isOn(invocation, 'privileged')) return;
    const use = lastUse(invocation, 'privileged');
    if (use && !needsPrivileges.test(operands[0]?.text ?? ''))
      yield { span: flagNameSpan(site, use), data: undefined };
  },
});

/** Images that run containers themselves or register programs with the kernel: their own documentation asks for it. */
const needsPrivileges = /dind|binfmt|qemu-user-static|\bqus\b|k3[sd]|kindest|rancher/u;
