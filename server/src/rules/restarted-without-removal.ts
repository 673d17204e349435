// A container that is stopped and then made anew under its old name, which it still has.
import { isPlaceholder } from '../model/placeholder';
import type { Script } from '../model/script';
import { stepsOf, type Step } from '../model/script-flow';
import { partSpan } from '../model/word-places';
import { insertRemoval } from './insert-removal';
import { isCertain, isFailureExpected, isSequence } from './judged-steps';
import { dropConcerned, freeing } from './name-fate';
import { defineStepRule, type ScriptFinding } from './script-rule';
import { isSignal } from './signal-flag';

interface Data {
  readonly name: string;
  readonly stop: Step;
}

export const restartedWithoutRemoval = defineStepRule<Data>({
  id: 'restarted-without-removal',
  severity: 'warning',
  title: { en: 'Stopped container keeps its name', ko: '중지된 컨테이너가 차지한 이름' },
  why: {
    en: '`docker stop` ends the program but leaves the container, with its name, its files and its settings. A `docker run` of the same name then fails with `The container name is already in use`, and the old container stays stopped. Remove it with `docker rm` first; `docker rm -f` stops and removes in one step.',
    ko: '`docker stop` 명령은 프로그램만 끝낼 뿐이고 컨테이너는 이름, 파일, 설정과 함께 남습니다. 그래서 같은 이름으로 `docker run` 명령을 실행하면 `The container name is already in use` 오류로 실패하고, 이전 컨테이너는 중지된 채로 있습니다. 먼저 `docker rm` 명령으로 삭제합니다. `docker rm -f` 명령은 중지와 삭제를 한 번에 처리합니다.',
  },
  examples: [
    {
      bad: 'docker stop web\ndocker pull nginx:1.29\ndocker run -d --name <|>web<|> nginx:1.29',
      good: 'docker stop web\ndocker rm web\ndocker pull nginx:1.29\ndocker run -d --name web nginx:1.29',
    },
  ],
  message: ({ name }) => ({
    en: `The stopped container still has the name \`${name}\`: remove it with \`docker rm\` before a new one can take it.`,
    ko: `중지된 컨테이너가 아직 \`${name}\` 이름을 사용하고 있습니다. 새 컨테이너를 만들기 전에 \`docker rm\` 명령으로 삭제해야 합니다.`,
  }),
  check: findRestarted,
  fixes({ at, data: { name, stop } }, { file }) {
    const edit = insertRemoval(file, stop, name, at.offset);
    if (!edit) return [];
    const title = {
      en: `Remove \`${name}\` after it is stopped`,
      ko: `중지한 뒤 \`${name}\` 컨테이너 삭제`,
    };
    return [{ title, edits: [edit], safe: false }];
  },
});

function* findRestarted(script: Script): Iterable<ScriptFinding<Data>> {
  const stops = new Map<string, Step>();
  const removable = new Set<string>();
  let anyRemovable = false;
  for (const step of stepsOf(script)) {
    dropConcerned(step, freeing, stops);
    noteStops(step, stops);
    const { creation } = step.effects;
    if (!creation?.hasName) continue;
    const name = creation.name?.text;
    const stop = name === undefined || anyRemovable || removable.has(name) ? undefined : stops.get(name);
    if (stop) yield* judge(script, stop, step);
    if (name !== undefined) stops.delete(name);
    // What is made with `--rm`, or perhaps with it, is gone when it is stopped.
    if (!creation.removed && creation.flagsKnown) continue;
    if (name === undefined) anyRemovable = true;
    else removable.add(name);
  }
}

/** `kill --signal=HUP` and its like do not end the container, and after a start it runs again. */
function noteStops(step: Step, stops: Map<string, Step>): void {
  const { containers } = step.effects;
  if (containers?.act !== 'stop' && containers?.act !== 'start') return;
  const ends = containers.act === 'stop' && !step.command.invocation.flags.some(isSignal);
  for (const { text } of containers.names)
    if (ends) stops.set(text, step);
    else stops.delete(text);
}

function judge(script: Script, stop: Step, step: Step): ScriptFinding<Data>[] {
  const { creation } = step.effects;
  const name = creation?.name;
  if (!name || !creation.flagsKnown || creation.removed || isPlaceholder(name.text)) return [];
  if (!isCertain(stop) || !isCertain(step)) return [];
  if (!isSequence(script, stop, step) || isFailureExpected(script, step)) return [];
  const span = partSpan(step.command.site, name.at);
  return [{ at: step.command, span, data: { name: name.text, stop } }];
}
