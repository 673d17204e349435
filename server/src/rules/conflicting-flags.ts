// Options that docker refuses to see together.
import type { Text } from '../base/text';
import { findConflicts, type Conflict } from '../model/conflicts';
import { removeWords, wordsOfFlag } from './remove-words';
import { defineRule } from './rule';

interface Data {
  readonly names: readonly [string, string];
  readonly reason: Text;
  readonly conflict: Conflict;
}

export const conflictingFlags = defineRule<Data>({
  id: 'conflicting-flags',
  severity: 'error',
  title: { en: 'Options that exclude each other', ko: '함께 쓸 수 없는 옵션' },
  why: {
    en: 'Some options contradict each other, and the docker client refuses the command when both are given: `--rm` with a restart policy, `-d` with `-a`, `--no-healthcheck` with any `--health-*` option.',
    ko: '서로 모순되는 옵션이 함께 있으면 Docker 클라이언트가 명령을 거부합니다. `--rm` 옵션과 재시작 정책, `-d` 옵션과 `-a` 옵션, `--no-healthcheck` 옵션과 `--health-*` 옵션이 그렇습니다.',
  },
  examples: [
    {
      bad: 'docker run -d --rm <|>--restart<|> always nginx:1.29',
      good: 'docker run -d --restart always nginx:1.29',
    },
  ],
  message: ({ names: [first, second], reason }) =>
    first === second
      ? {
          en: `\`${first}\` cannot stand here: ${reason.en}.`,
          ko: `\`${first}\` 옵션은 여기에 쓸 수 없습니다. ${reason.ko}.`,
        }
      : {
          en: `\`${first}\` and \`${second}\` exclude each other: ${reason.en}.`,
          ko: `\`${first}\` 항목과 \`${second}\` 항목은 함께 쓸 수 없습니다. ${reason.ko}.`,
        },
  *check(invocation) {
    for (const conflict of findConflicts(invocation)) {
      const { names, reason } = conflict;
      yield { span: conflict.span, data: { names, reason, conflict } };
    }
  },
  fixes({ data: { conflict } }, { site }) {
    return conflict.uses.flatMap((use) => {
      const words = wordsOfFlag(site, use);
      if (!words) return [];
      const name = `--${use.flag.long}`;
      const title = { en: `Remove \`${name}\``, ko: `\`${name}\` 옵션 삭제` };
      return [{ title, edits: [removeWords(site, words.first, words.last)], safe: false }];
    });
  },
});
