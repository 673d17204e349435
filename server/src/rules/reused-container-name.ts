// Two containers of one name, the first still there when the second is to be made.
import type { KnownName } from '../model/known-name';
import { isPlaceholder } from '../model/placeholder';
import type { Script } from '../model/script';
import { stepsOf, type Step } from '../model/script-flow';
import { partSpan } from '../model/word-places';
import { isCertain, isFailureExpected, isSequence } from './judged-steps';
import { dropConcerned, ending } from './name-fate';
import { defineStepRule, type ScriptFinding } from './script-rule';

export const reusedContainerName = defineStepRule<string>({
  id: 'reused-container-name',
  severity: 'info',
  title: { en: 'Container name already in use', ko: '이미 사용 중인 컨테이너 이름' },
  why: {
    en: 'A name belongs to one container until that container is removed, even if it has ended long ago. An earlier command of the script made a container of this name and nothing removed it since, so this command fails with `The container name is already in use`. Remove the first one with `docker rm -f`, give it `--rm`, or choose another name.',
    ko: '이름은 컨테이너가 삭제될 때까지 그 컨테이너의 것이며, 이미 종료된 컨테이너도 마찬가지입니다. 스크립트의 앞선 명령이 같은 이름의 컨테이너를 만들었고 그 뒤로 삭제한 명령이 없으므로, 이 명령은 `The container name is already in use` 오류로 실패합니다. `docker rm -f` 명령으로 먼저 삭제하거나, 앞의 명령에 `--rm` 옵션을 쓰거나, 다른 이름을 지정합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name web nginx:1.29\ndocker run -d --name <|>web<|> httpd:2.4',
      good: 'docker run -d --name web nginx:1.29\ndocker run -d --name web2 httpd:2.4',
    },
  ],
  message: (name) => ({
    en: `The name \`${name}\` belongs to a container that an earlier command of this script creates and nothing removes before this one.`,
    ko: `\`${name}\` 이름은 이 스크립트의 앞선 명령이 만든 컨테이너가 사용 중이며, 여기까지 그 컨테이너를 삭제하는 명령이 없습니다.`,
  }),
  check: findReused,
});

function* findReused(script: Script): Iterable<ScriptFinding<string>> {
  // Where a stopped container is made anew, another rule speaks.
  const owners = new Map<string, Step>();
  for (const step of stepsOf(script)) {
    dropConcerned(step, ending, owners);
    const name = step.effects.creation?.name;
    if (!name) continue;
    const owner = owners.get(name.text);
    owners.set(name.text, step);
    if (!owner || !keepsName(owner, name) || !isCertain(step)) continue;
    if (!isSequence(script, owner, step) || isFailureExpected(script, step)) continue;
    const { site } = step.command;
    yield { at: step.command, span: partSpan(site, name.at), data: name.text };
  }
}

/** The container surely exists after this command and is not removed when it ends. */
function keepsName(owner: Step, { text }: KnownName): boolean {
  const { creation } = owner.effects;
  return creation?.flagsKnown === true && !creation.removed && isCertain(owner) && !isPlaceholder(text);
}
