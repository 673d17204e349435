// A container that is stopped and then made anew under its old name, which it still has.
import { isPlaceholder } from '../model/placeholder';
import type { Script } from '../model/script';
import { stepsOf, type Step } from '../model/script-flow';
import { partSpan } from '../model/word-places';
import { insertRemoval } from './insert-removal';
import { isCertain, isFailureExpected, isSequence, stepsBetween } from './judged-steps';
import { mayFreeName } from './name-fate';
import { defineScriptRule, type ScriptFinding } from './rule';

interface Data {
  readonly name: string;
  readonly stop: Step;
}

export const restartedWithoutRemoval = defineScriptRule<Data>({
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
  *check(script) {
    // Of each container the last command that stopped or started it.
    const last = new Map<string, Step>();
    for (const step of stepsOf(script)) {
      const { containers, creation } = step.effects;
      const stop = creation?.name && last.get(creation.name.text);
      const finding = stop && judge(script, stop, step);
      if (finding) yield finding;
      if (containers?.act === 'stop' || containers?.act === 'start')
        for (const { text } of containers.names) last.set(text, step);
    }
  },
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

function judge(script: Script, stop: Step, step: Step): ScriptFinding<Data> | undefined {
  const { creation } = step.effects;
  const name = creation?.name;
  if (!name || !creation.flagsKnown || creation.removed || isPlaceholder(name.text)) return undefined;
  if (!isCertain(step) || isFailureExpected(script, step)) return undefined;
  if (!endsContainer(stop) || !isCertain(stop)) return undefined;
  const between = stepsBetween(script, stop, step);
  if (between.some((other) => mayFreeName(other, name.text) || isOfName(other, name.text))) return undefined;
  if (mayRemoveItself(script, stop, name.text) || !isSequence(script, stop, step)) return undefined;
  const { site } = step.command;
  return { at: step.command, span: partSpan(site, name.at), data: { name: name.text, stop } };
}

/** `kill --signal=HUP` and its like do not end the container, and after a start it runs again. */
function endsContainer({ effects, command: { invocation } }: Step): boolean {
  return effects.containers?.act === 'stop' && !invocation.flags.some(({ flag }) => flag.long === 'signal');
}

function isOfName({ effects }: Step, name: string): boolean {
  return effects.creation?.name?.text === name;
}

/** The container that is stopped was made before, if in this script, with `--rm` or perhaps with it. */
function mayRemoveItself(script: Script, stop: Step, name: string): boolean {
  return stepsOf(script).some(({ index, effects: { creation } }) => {
    if (!creation || index > stop.index) return false;
    if (creation.hasName && !creation.name) return creation.removed || !creation.flagsKnown;
    return creation.name?.text === name && (creation.removed || !creation.flagsKnown);
  });
}
