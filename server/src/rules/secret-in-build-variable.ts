// Passwords and keys in `ARG` and `ENV`, which stay in the image.
import { codeSpan } from '../base/markdown';
import { defineInstructionRule } from './dockerfile-rule';

interface Data {
  readonly kind: string;
  readonly name: string;
}

const secretName = /(?:^|_)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/iu;

export const secretInBuildVariable = defineInstructionRule<Data>({
  id: 'secret-in-build-variable',
  severity: 'info',
  buildCheck: 'SecretsUsedInArgOrEnv',
  title: { en: 'Secret in ARG or ENV', ko: 'ARG, ENV에 담긴 비밀 값' },
  why: {
    en: 'The values of `ARG` and `ENV` stay in the image: `docker history` and `docker inspect` show them to everyone who has it, even when a later step deletes them. `RUN --mount=type=secret` hands a secret to one step and leaves no trace; what the container needs is given when it starts.',
    ko: '`ARG`, `ENV` 값은 이미지에 남습니다. 뒤의 단계에서 지워도 이미지를 가진 사람은 누구나 `docker history`, `docker inspect` 명령으로 볼 수 있습니다. `RUN --mount=type=secret` 옵션은 비밀 값을 한 단계에만 전달하고 흔적을 남기지 않습니다. 컨테이너에 필요한 값은 시작할 때 줍니다.',
  },
  examples: [
    {
      bad: 'FROM node:24\nARG <|>NPM_TOKEN<|>\nRUN npm ci',
      good: 'FROM node:24\nRUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci',
    },
  ],
  message: ({ kind, name }) => ({
    en: `${codeSpan(name)} looks like a secret, and the value of an \`${kind}\` stays in the image. Use \`RUN --mount=type=secret\`.`,
    ko: `${codeSpan(name)} 변수는 비밀 값으로 보이며 \`${kind}\` 값은 이미지에 남습니다. \`RUN --mount=type=secret\` 옵션을 씁니다.`,
  }),
  *check({ name: kind, definitions }) {
    if (kind !== 'ARG' && kind !== 'ENV') return;
    for (const { name, value } of definitions) {
      if (!secretName.test(name.text) || /(?:^|_)public(?:_|$)/iu.test(name.text)) continue;
      // A file or an address names the place of a secret, and an empty value holds none.
      if (/_(?:FILE|PATH|DIR|URL|NAME|ID)$/iu.test(name.text) || isHarmless(value?.text)) continue;
      yield { span: name, data: { kind, name: name.text } };
    }
  },
});

function isHarmless(value: string | undefined): boolean {
  return (
    value !== undefined && /^(?:""|''|)$|^["']?(?:true|false|yes|no|on|off|\d+|\/.*)["']?$/iu.test(value)
  );
}
