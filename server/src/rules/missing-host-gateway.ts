// `host.docker.internal` without the option that makes the name known on Linux.
import { knowsAllFlags, lastUse, usesOf } from '../model/flag-state';
import type { Invocation, WordPart } from '../model/invocation';
import { parseAddHost } from '../model/values/add-host';
import { parseNetwork } from '../model/values/network';
import { partSpan } from '../model/word-places';
import { insertBefore } from './insert-before';
import { defineRule } from './rule';

const name = 'host.docker.internal';
const option = `--add-host ${name}:host-gateway`;

export const missingHostGateway = defineRule<WordPart>({
  id: 'missing-host-gateway',
  severity: 'hint',
  title: { en: 'Name of the host that Linux does not know', ko: 'Linux에서 찾을 수 없는 호스트 이름' },
  why: {
    en: `Docker Desktop resolves \`${name}\` by itself, Docker Engine on Linux does not: there the name is unknown unless \`${option}\` adds it. With the option the command works on both.`,
    ko: `\`${name}\` 이름은 Docker Desktop에서는 저절로 풀리지만 Linux의 Docker Engine에서는 \`${option}\` 옵션으로 등록해야 합니다. 이 옵션을 쓰면 양쪽에서 모두 동작합니다.`,
  },
  examples: [
    {
      bad: `docker run -d -e DB_HOST=<|>${name}<|> my-app:1.0`,
      good: `docker run -d -e DB_HOST=${name} ${option} my-app:1.0`,
    },
  ],
  message: () => ({
    en: `On Linux \`${name}\` is unknown in the container unless \`${option}\` adds it.`,
    ko: `Linux에서는 \`${option}\` 옵션이 없으면 컨테이너에서 \`${name}\` 이름을 찾을 수 없습니다.`,
  }),
  *check(invocation) {
    const { site } = invocation;
    if (!hasOwnNames(invocation)) return;
    const values = invocation.flags.flatMap(({ flag, value }) =>
      flag.type === 'env' && value ? [value] : [],
    );
    for (const part of [...values, ...invocation.operands.slice(1)]) {
      const start = part.start + part.text.indexOf(name);
      if (start < part.start) continue;
      const at = { word: part.word, start, end: start + name.length };
      yield { span: partSpan(site, at), data: at };
      return;
    }
  },
  fixes(_, invocation) {
    const image = invocation.operands[0]?.word;
    if (image === undefined) return [];
    const title = { en: `Add \`${option}\``, ko: `\`${option}\` 옵션 추가` };
    return [{ title, edits: [insertBefore(invocation.site, image, option)], safe: false }];
  },
});

/** The container's names are its own, and nothing adds this one. */
function hasOwnNames(invocation: Invocation): boolean {
  const path = invocation.command.spec.path.join(' ');
  if ((path !== 'container run' && path !== 'container create') || !knowsAllFlags(invocation)) return false;
  const network = (lastUse(invocation, 'network') ?? lastUse(invocation, 'net'))?.value;
  if (network && ['host', 'none', 'container'].includes(parseNetwork(network.text).mode)) return false;
  return !usesOf(invocation, 'add-host').some(
    ({ value }) => !value?.fixed || parseAddHost(value.text).host.text === name,
  );
}
