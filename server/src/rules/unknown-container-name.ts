// A container that the script does not make, named almost like one that it makes.
import { stepsOf, type Step } from '../model/script-flow';
import { defineStepRule } from './script-rule';
import { findSlip, mendSlip, type Slip } from './slip-of-name';

export const unknownContainerName = defineStepRule<Slip>({
  id: 'unknown-container-name',
  severity: 'warning',
  title: { en: 'Unknown container name', ko: '알 수 없는 컨테이너 이름' },
  why: {
    en: 'The script makes every other container that it speaks of, and one of them has almost this name, so it is most likely misspelt. Docker then answers `No such container`, and the command does nothing.',
    ko: '이 스크립트에 나오는 다른 컨테이너는 모두 스크립트가 직접 만들며, 그중 하나의 이름이 이 이름과 거의 같으므로 오타일 가능성이 큽니다. 이런 명령은 `No such container` 오류를 낼 뿐 아무 일도 하지 않습니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name backend nginx:1.29\ndocker exec <|>bakcend<|> nginx -t',
      good: 'docker run -d --name backend nginx:1.29\ndocker exec backend nginx -t',
    },
  ],
  message: ({ written, meant }) => ({
    en: `This script makes no container named \`${written}\`: did you mean \`${meant}\`?`,
    ko: `이 스크립트는 \`${written}\` 컨테이너를 만들지 않습니다. \`${meant}\` 컨테이너를 뜻한 것인지 확인하십시오.`,
  }),
  check(script) {
    const given = namesGiven(stepsOf(script));
    return given ? findSlip(script, given, ({ effects }) => effects.containers?.names ?? []) : [];
  },
  fixes: mendSlip,
});

/** Undefined where containers may have names that are not seen. */
function namesGiven(steps: readonly Step[]): Set<string> | undefined {
  const given = new Set<string>();
  for (const { effects } of steps) {
    const { creation, containers } = effects;
    if (effects.elsewhere || effects.sweeps) return undefined;
    if (creation && !creation.name && (creation.hasName || !creation.flagsKnown)) return undefined;
    if (creation?.name) given.add(creation.name.text);
    if (containers?.act !== 'rename') continue;
    const renamed = containers.names[1];
    if (!renamed || containers.others) return undefined;
    given.add(renamed.text);
  }
  return given;
}
