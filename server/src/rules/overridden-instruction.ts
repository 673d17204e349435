// `CMD`, `ENTRYPOINT` and `HEALTHCHECK` that a later one of the same stage makes void.
import type { LocatedInstruction } from '../dockerfile/instruction';
import { nextLineStart } from '../base/lines';
import { stagesOf } from '../dockerfile/stages';
import { defineDockerfileRule } from './dockerfile-rule';

const single = ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'];

export const overriddenInstruction = defineDockerfileRule<string>({
  id: 'overridden-instruction',
  severity: 'warning',
  buildCheck: 'MultipleInstructionsDisallowed',
  // DL3012, DL4003 and DL4004.
  alsoFoundBy: ['container-tools', 'hadolint'],
  title: { en: 'Instruction that a later one makes void', ko: '뒤의 명령어 때문에 적용되지 않는 명령어' },
  why: {
    en: 'A stage has one `CMD`, one `ENTRYPOINT` and one `HEALTHCHECK`. Of several only the last counts; the others do nothing.',
    ko: '한 단계에는 `CMD`, `ENTRYPOINT`, `HEALTHCHECK` 설정이 하나씩만 있습니다. 여러 번 적으면 마지막 것만 적용되고 나머지는 아무 일도 하지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM node:24\n<|>CMD ["node", "a.js"]<|>\nCMD ["node", "b.js"]',
      good: 'FROM node:24\nCMD ["node", "b.js"]',
    },
  ],
  message: (name) => ({
    en: `A later \`${name}\` of this stage counts in place of this one.`,
    ko: `같은 단계의 뒤에 있는 \`${name}\` 명령어가 대신 적용됩니다.`,
  }),
  sees: ({ name }) => name === 'FROM' || single.includes(name),
  *check(dockerfile) {
    const { instructions } = dockerfile;
    for (const stage of stagesOf(dockerfile)) {
      const last = new Map<string, LocatedInstruction>();
      for (const located of instructions.slice(stage.first, stage.end)) {
        const { name } = located.instruction;
        if (!single.includes(name)) continue;
        const before = last.get(name);
        last.set(name, located);
        if (!before) continue;
        const { text } = before.instruction;
        yield { offset: before.offset, span: { start: 0, end: text.length }, data: name, tag: 'unnecessary' };
      }
    }
  },
  fixes({ offset, span }, { text }) {
    const end = nextLineStart(text, offset + span.end);
    if (end === undefined) return [];
    const edits = [{ span: { start: 0, end: end - offset }, newText: '' }];
    return [{ title: { en: 'Delete it', ko: '지우기' }, edits, safe: false }];
  },
});
