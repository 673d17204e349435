// A container that is to reach another by its name on the default bridge, which knows no names.
import type { Creation } from '../model/container-creation';
import { isPlaceholder } from '../model/placeholder';
import type { Script } from '../model/script';
import { stepsOf, type Step } from '../model/script-flow';
import { findHostNames } from './host-name-in-words';
import { hasOneEngine, isCertain } from './judged-steps';
import { defineStepRule, type ScriptFinding } from './script-rule';

export const nameOnDefaultBridge = defineStepRule<string>({
  id: 'name-on-default-bridge',
  severity: 'info',
  title: { en: 'Container name on the default bridge', ko: '기본 bridge에서 쓴 컨테이너 이름' },
  why: {
    en: 'Without `--network` a container joins the default bridge. There containers reach each other by IP address only: nothing resolves their names, so the program fails with an error such as `could not resolve host`. Create a network with `docker network create` and give `--network` to both containers: on networks of your own the names are host names.',
    ko: '`--network` 옵션이 없으면 컨테이너는 기본 bridge 네트워크에 연결됩니다. 기본 bridge에서는 컨테이너끼리 IP 주소로만 통신하며 이름을 IP 주소로 바꾸어 주지 않으므로, 프로그램은 `could not resolve host` 같은 오류로 실패합니다. `docker network create` 명령으로 네트워크를 만들고 두 컨테이너에 모두 `--network` 옵션을 지정합니다. 사용자 정의 네트워크에서는 컨테이너 이름이 곧 호스트 이름입니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name shop-db mysql:8.4\ndocker run -d -e DB_HOST=<|>shop-db<|> shop:1.0',
      good: 'docker network create shop\ndocker run -d --name shop-db --network shop mysql:8.4\ndocker run -d --network shop -e DB_HOST=shop-db shop:1.0',
    },
  ],
  message: (name) => ({
    en: `Both containers are on the default bridge, where the name \`${name}\` is not known: put them on a network of your own.`,
    ko: `두 컨테이너가 모두 기본 bridge 네트워크에 있어 \`${name}\` 이름을 찾을 수 없습니다. 사용자 정의 네트워크에 함께 연결하십시오.`,
  }),
  check: findAddressed,
});

function* findAddressed(script: Script): Iterable<ScriptFinding<string>> {
  const steps = stepsOf(script);
  if (steps.some(mayConnect)) return;
  const elsewhere = new Set<string>();
  for (const { effects } of steps) {
    const name = effects.creation?.name;
    if (name && !isLonelyOnBridge(effects.creation)) elsewhere.add(name.text);
  }
  const onBridge = new Set<string>();
  for (const step of steps) {
    const { creation } = step.effects;
    if (!isLonelyOnBridge(creation) || !isCertain(step)) continue;
    if (onBridge.size > 0 && hasOneEngine(script))
      for (const { name, span } of findHostNames(step.command.invocation))
        if (onBridge.has(name)) yield { at: step.command, span, data: name };
    const name = creation.name?.text;
    if (name !== undefined && !elsewhere.has(name) && !isPlaceholder(name)) onBridge.add(name);
  }
}

/** The command may put containers on networks after they were made. */
function mayConnect({ effects }: Step): boolean {
  return effects.sweeps || effects.elsewhere || Boolean(effects.containers && effects.networks);
}

/** On the default bridge for sure. */
function isLonelyOnBridge(creation: Creation | undefined): creation is Creation {
  return creation?.flagsKnown === true && creation.network.kind === 'default';
}
