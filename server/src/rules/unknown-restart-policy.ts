// Restart policies that the client takes but the engine refuses.
import { lastUse } from '../model/flag-state';
import { isPlaceholder } from '../model/placeholder';
import { parseRestartPolicy, restartPolicyNames } from '../model/values/restart-policy';
import { partSpan } from '../model/word-places';
import { nearestName } from './nearest-name';
import { defineRule } from './rule';

interface Data {
  readonly policy: string;
  readonly nearest: string | undefined;
  /** A number of tries, which only one policy takes. */
  readonly countAfter: string | undefined;
}

export const unknownRestartPolicy = defineRule<Data>({
  id: 'unknown-restart-policy',
  severity: 'error',
  title: { en: 'Unknown restart policy', ko: '알 수 없는 재시작 정책' },
  why: {
    en: 'The daemon knows `no`, `on-failure[:N]`, `always` and `unless-stopped`, and only `on-failure` takes a number of tries. It refuses to create the container with any other policy, although the client lets it pass.',
    ko: '데몬이 아는 재시작 정책은 `no`, `on-failure[:N]`, `always`, `unless-stopped` 네 가지이며, 횟수는 `on-failure` 정책에만 붙일 수 있습니다. 그 밖의 값은 클라이언트가 그대로 보내더라도 데몬이 컨테이너를 만들지 않고 거부합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --restart <|>allways<|> nginx:1.29',
      good: 'docker run -d --restart always nginx:1.29',
    },
    {
      bad: 'docker run -d --restart <|>always:3<|> nginx:1.29',
      good: 'docker run -d --restart on-failure:3 nginx:1.29',
    },
  ],
  message: ({ policy, nearest, countAfter }) =>
    countAfter === undefined
      ? {
          en: `Docker has no restart policy \`${policy}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
          ko: `\`${policy}\` 재시작 정책은 없습니다.${nearest ? ` \`${nearest}\` 정책을 쓰려던 것인가요?` : ''}`,
        }
      : {
          en: `Only \`on-failure\` takes a number of tries, \`${countAfter}\` does not.`,
          ko: `시도 횟수는 \`on-failure\` 정책에만 붙일 수 있고 \`${countAfter}\` 정책에는 붙일 수 없습니다.`,
        },
  *check(invocation) {
    const value = lastUse(invocation, 'restart')?.value;
    if (!value?.fixed || isPlaceholder(value.text) || !hasPolicies(invocation.command.spec.path)) return;
    const { name, known, retries, problem } = parseRestartPolicy(value.text);
    if (problem) return;
    const span = partSpan(invocation.site, value);
    if (!known) {
      const nearest = nearestName(name.text.toLowerCase().replaceAll('_', '-'), restartPolicyNames);
      yield { span, data: { policy: name.text, nearest, countAfter: undefined } };
    } else if (retries !== undefined && name.text !== 'on-failure')
      yield {
        span,
        data: { policy: value.text, nearest: `on-failure:${String(retries)}`, countAfter: name.text },
      };
  },
  fixes({ span, data: { nearest } }) {
    if (nearest === undefined) return [];
    const title = { en: `Change to \`${nearest}\``, ko: `\`${nearest}\` 정책으로 바꾸기` };
    return [{ title, edits: [{ span, newText: nearest }], safe: false }];
  },
});

function hasPolicies(path: readonly string[]): boolean {
  return path[0] === 'container' && (path[1] === 'run' || path[1] === 'create' || path[1] === 'update');
}
