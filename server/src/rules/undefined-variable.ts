// Variables that docker puts in, but nobody has given: left behind before `FROM`, or misspelt.
import { codeSpan } from '../base/markdown';
import { contentEnd, lineBreakOf } from '../base/lines';
import { globalScope, visitScopes, type Scope } from '../dockerfile/scopes';
import type { Stage } from '../dockerfile/stages';
import { buildVariables } from '../spec/build-variables';
import { defineDockerfileRule, type DockerfileFinding } from './dockerfile-rule';
import { nearestName } from './nearest-name';

type Data = { readonly name: string; readonly nameSpan: { readonly start: number; readonly end: number } } & (
  | { readonly kind: 'not-declared-here'; readonly from: number; readonly fromText: string }
  | { readonly kind: 'misspelt'; readonly meant: string }
  | { readonly kind: 'nothing-there' }
);

/** These need an `ARG` in the stage. */
const platformNames = new Set(buildVariables.filter(({ global }) => global).map(({ name }) => name));
const builtIn = new Set(buildVariables.filter(({ global }) => !global).map(({ name }) => name));

export const undefinedVariable = defineDockerfileRule<Data>({
  id: 'undefined-variable',
  severity: 'warning',
  buildCheck: 'UndefinedVar',
  title: { en: 'Variable that has no value here', ko: '이 위치에서 값이 없는 변수' },
  why: {
    en: 'Docker puts an empty text in the place of a variable that it does not know. An `ARG` before the first `FROM` is not known within a stage until `ARG NAME` declares it there again, nor is what another stage declares. What the base image may set is not reported.',
    ko: 'Docker는 모르는 변수를 빈 문자열로 바꿉니다. 첫 `FROM` 앞의 `ARG` 변수는 단계 안에서 `ARG 이름` 줄로 다시 선언해야 보이며, 다른 단계에서 선언한 변수도 보이지 않습니다. 베이스 이미지에서 올 수 있는 변수는 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'ARG APP_VERSION=1.0\nFROM alpine:3.22\nLABEL version=<|>$APP_VERSION<|>',
      good: 'ARG APP_VERSION=1.0\nFROM alpine:3.22\nARG APP_VERSION\nLABEL version=$APP_VERSION',
    },
    {
      bad: 'FROM alpine:3.22\nENV DATA_DIRECTORY=/data\nWORKDIR <|>$DATA_DIRECTROY<|>',
      good: 'FROM alpine:3.22\nENV DATA_DIRECTORY=/data\nWORKDIR $DATA_DIRECTORY',
    },
  ],
  message: (data) => {
    const name = codeSpan(data.name);
    switch (data.kind) {
      case 'not-declared-here':
        return {
          en: `${name} is empty here: the \`ARG\` before \`FROM\` counts in a stage only where \`ARG ${data.name}\` declares it again.`,
          ko: `이 위치에서 ${name} 변수는 비어 있습니다. \`FROM\` 앞의 변수는 단계 안에서 \`ARG ${data.name}\` 줄로 다시 선언해야 합니다.`,
        };
      case 'misspelt':
        return {
          en: `Nothing sets ${name}. Did you mean ${codeSpan(data.meant)}?`,
          ko: `${name} 변수를 설정한 곳이 없습니다. ${codeSpan(data.meant)} 변수인지 확인합니다.`,
        };
      case 'nothing-there':
        return {
          en: `Nothing sets ${name}, and \`scratch\` brings no variables, so it is empty.`,
          ko: `${name} 변수를 설정한 곳이 없고 \`scratch\` 이미지에는 변수가 없으므로 빈 값이 됩니다.`,
        };
    }
  },
  sees: ({ definitions, variables, name }) =>
    name === 'FROM' || definitions.length > 0 || variables.some(({ byShell }) => !byShell),
  *check(dockerfile) {
    const found: DockerfileFinding<Data>[] = [];
    const global = globalScope(dockerfile);
    visitScopes(dockerfile, ({ offset, instruction }, scope, stage) => {
      if (instruction.name === 'FROM' || instruction.name === 'ONBUILD' || !stage) return;
      for (const use of instruction.variables) {
        if (use.byShell || use.modifier !== undefined || scope.has(use.name) || builtIn.has(use.name))
          continue;
        const data = judge(use.name, scope, global, stage);
        if (data)
          found.push({
            offset,
            span: use,
            data: { ...data, name: use.name, nameSpan: use.nameSpan } as Data,
          });
      }
    });
    yield* found;
  },
  fixes({ offset, data }, { text }) {
    switch (data.kind) {
      case 'misspelt': {
        const title = { en: `Write \`${data.meant}\``, ko: `\`${data.meant}\` 변수로 쓰기` };
        return [{ title, edits: [{ span: data.nameSpan, newText: data.meant }], safe: false }];
      }
      case 'not-declared-here': {
        const at = contentEnd(text, data.from + data.fromText.length) - offset;
        const lineBreak = lineBreakOf(text);
        const title = {
          en: `Declare it with \`ARG ${data.name}\``,
          ko: `\`ARG ${data.name}\` 줄로 선언하기`,
        };
        const newText = `${lineBreak}ARG ${data.name}`;
        return [{ title, edits: [{ span: { start: at, end: at }, newText }], safe: true }];
      }
      case 'nothing-there':
        return [];
    }
  },
});

/** What all images have in their environment, or most. */
const common = new Set(['PATH', 'HOME', 'HOSTNAME', 'TERM', 'PWD', 'USER', 'LANG', 'SHELL']);

function judge(name: string, scope: Scope, global: Scope, stage: Stage): object | undefined {
  const { offset, instruction } = stage.from;
  if (global.has(name) || platformNames.has(name))
    return { kind: 'not-declared-here', from: offset, fromText: instruction.text };
  if (common.has(name)) return undefined;
  const meant = name.length >= 4 ? nearestName(name, scope.keys()) : undefined;
  if (meant !== undefined && differsByLetters(name, meant)) return { kind: 'misspelt', meant };
  return standsOnNothing(stage) ? { kind: 'nothing-there' } : undefined;
}

/** `VERSION1` and `VERSION2` are two names, not one misspelt. */
function differsByLetters(one: string, other: string): boolean {
  return (
    one.replace(/\D/gu, '') === other.replace(/\D/gu, '') && !one.includes(other) && !other.includes(one)
  );
}

function standsOnNothing(stage: Stage): boolean {
  return stage.base ? standsOnNothing(stage.base) : stage.image?.text === 'scratch';
}
