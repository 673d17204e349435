// A network that the script does not make, named almost like one that it makes.
import type { KnownName } from '../model/known-name';
import { stepsOf, type Step } from '../model/script-flow';
import { parseNetwork } from '../model/values/network';
import { defineStepRule } from './script-rule';
import { findSlip, mendSlip, type Slip } from './slip-of-name';

export const unknownNetworkName = defineStepRule<Slip>({
  id: 'unknown-network-name',
  severity: 'warning',
  title: { en: 'Unknown network name', ko: '알 수 없는 네트워크 이름' },
  why: {
    en: 'The script makes every other network that it speaks of, and one of them has almost this name, so it is most likely misspelt. Docker does not make networks on demand: it answers `network not found`, and a container that was to join it does not start.',
    ko: '이 스크립트에 나오는 다른 네트워크는 모두 스크립트가 직접 만들며, 그중 하나의 이름이 이 이름과 거의 같으므로 오타일 가능성이 큽니다. Docker는 없는 네트워크를 대신 만들어 주지 않습니다. `network not found` 오류가 나고, 그 네트워크에 연결하려던 컨테이너는 시작되지 않습니다.',
  },
  examples: [
    {
      bad: 'docker network create frontend\ndocker run -d --network <|>fronend<|> nginx:1.29',
      good: 'docker network create frontend\ndocker run -d --network frontend nginx:1.29',
    },
  ],
  message: ({ written, meant }) => ({
    en: `This script makes no network named \`${written}\`: did you mean \`${meant}\`?`,
    ko: `이 스크립트는 \`${written}\` 네트워크를 만들지 않습니다. \`${meant}\` 네트워크를 뜻한 것인지 확인하십시오.`,
  }),
  check(script) {
    const given = namesGiven(stepsOf(script));
    return given ? findSlip(script, given, namesUsed) : [];
  },
  fixes: mendSlip,
});

/** Networks that docker has by itself are no strangers. */
function namesUsed({ effects: { networks } }: Step): readonly KnownName[] {
  return (networks?.names ?? []).filter(({ text }) => parseNetwork(text).mode === 'named');
}

/** Undefined where networks may have names that are not seen. */
function namesGiven(steps: readonly Step[]): Set<string> | undefined {
  const given = new Set<string>();
  for (const { effects } of steps) {
    if (effects.elsewhere || effects.sweeps) return undefined;
    if (effects.networks?.act !== 'create') continue;
    if (effects.networks.others) return undefined;
    for (const { text } of effects.networks.names) given.add(text);
  }
  return given;
}
