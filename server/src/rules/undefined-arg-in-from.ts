// Variables in `FROM` that no `ARG` above the first `FROM` declares.
import { codeSpan } from '../base/markdown';
import { visitScopes } from '../dockerfile/scopes';
import { buildVariables } from '../spec/build-variables';
import { defineDockerfileRule, type DockerfileFinding } from './dockerfile-rule';
import { nearestName } from './nearest-name';

interface Data {
  readonly name: string;
  readonly meant?: string;
  /** A stage declares it, where `FROM` does not see it. */
  readonly inStage: boolean;
}

const globals = new Set(buildVariables.filter(({ global }) => global).map(({ name }) => name));

export const undefinedArgInFrom = defineDockerfileRule<Data>({
  id: 'undefined-arg-in-from',
  severity: 'warning',
  buildCheck: 'UndefinedArgInFrom',
  title: { en: 'FROM with a variable that is not declared', ko: '선언하지 않은 변수를 쓰는 FROM' },
  why: {
    en: '`FROM` sees only what `ARG` declares before the first `FROM`, and the platform variables of the builder. Any other variable is empty, and the build fails or takes another image than was meant.',
    ko: '`FROM` 줄에서는 첫 `FROM` 앞에서 `ARG` 명령어로 선언한 변수와 빌더의 플랫폼 변수만 보입니다. 다른 변수는 빈 값이 되어 빌드가 실패하거나 다른 이미지를 사용하게 됩니다.',
  },
  examples: [
    {
      bad: 'ARG ALPINE_VERSION=3.22\nFROM alpine:<|>${ALPINE_VERSOIN}<|>',
      good: 'ARG ALPINE_VERSION=3.22\nFROM alpine:${ALPINE_VERSION}',
    },
  ],
  message: ({ name, meant, inStage }) => {
    if (meant !== undefined)
      return {
        en: `No \`ARG\` declares ${codeSpan(name)}. Did you mean ${codeSpan(meant)}?`,
        ko: `${codeSpan(name)} 변수를 선언한 \`ARG\` 명령어가 없습니다. ${codeSpan(meant)} 변수인지 확인합니다.`,
      };
    return inStage
      ? {
          en: `\`FROM\` does not see ${codeSpan(name)}: move its \`ARG\` above the first \`FROM\`.`,
          ko: `\`FROM\` 줄에서는 ${codeSpan(name)} 변수가 보이지 않습니다. \`ARG\` 명령어를 첫 \`FROM\` 위로 옮깁니다.`,
        }
      : {
          en: `No \`ARG\` before the first \`FROM\` declares ${codeSpan(name)}, so it is empty.`,
          ko: `첫 \`FROM\` 앞에 ${codeSpan(name)} 변수를 선언한 \`ARG\` 명령어가 없으므로 빈 값이 됩니다.`,
        };
  },
  sees: ({ name }) => name === 'FROM' || name === 'ARG' || name === 'ENV',
  *check(dockerfile) {
    const found: DockerfileFinding<Data>[] = [];
    const inStages = new Set<string>();
    visitScopes(dockerfile, ({ offset, instruction }, scope, stage) => {
      if (instruction.name === 'ARG' && stage)
        for (const { name } of instruction.definitions) inStages.add(name.text);
      if (instruction.name !== 'FROM') return;
      for (const use of instruction.variables) {
        // `${NAME:-word}` has an answer of its own.
        if (scope.has(use.name) || globals.has(use.name) || use.modifier !== undefined) continue;
        const meant = nearestName(use.name, [...scope.keys(), ...globals]);
        const data = {
          name: use.name,
          inStage: inStages.has(use.name),
          ...(meant === undefined ? {} : { meant }),
        };
        found.push({ offset, span: use, data });
      }
    });
    yield* found;
  },
  fixes({ offset, data: { meant } }, dockerfile) {
    if (meant === undefined) return [];
    const from = dockerfile.instructions.find((located) => located.offset === offset);
    const use = from?.instruction.variables.find((one) => nearestName(one.name, [meant]) === meant);
    if (!use) return [];
    const title = { en: `Write \`${meant}\``, ko: `\`${meant}\` 변수로 쓰기` };
    return [{ title, edits: [{ span: use.nameSpan, newText: meant }], safe: false }];
  },
});
