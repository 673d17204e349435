// `RUN --mount` with a type or key that does not exist, or without what its type needs.
import { codeSpan } from '../base/markdown';
import type { Span } from '../base/span';
import type { Text } from '../base/text';
import { buildMountFields, type BuildMountField } from '../model/build-mount';
import { buildMounts } from '../spec/build-mounts';
import { defineInstructionRule } from './dockerfile-rule';
import { nearestName } from './nearest-name';
import type { Finding } from './rule';

interface Data {
  readonly message: Text;
  readonly mend?: { readonly span: Span; readonly newText: string };
}

export const invalidBuildMount = defineInstructionRule<Data>({
  id: 'invalid-build-mount',
  severity: 'error',
  title: { en: 'Mount that the builder refuses', ko: '빌더가 거부하는 마운트' },
  why: {
    en: 'The value of `RUN --mount` is a list of keys, which differ from type to type. The build stops at a type or key that does not exist.',
    ko: '`RUN --mount` 값은 키의 목록이며 종류마다 쓸 수 있는 키가 다릅니다. 없는 종류나 키가 있으면 빌드가 멈춥니다.',
  },
  examples: [
    {
      bad: 'FROM node:24\nRUN --mount=type=cache,<|>taget<|>=/root/.npm npm ci',
      good: 'FROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci',
    },
  ],
  message: ({ message }) => message,
  *check({ name, flags }) {
    if (name !== 'RUN') return;
    for (const { name: flag, value } of flags)
      if (flag === 'mount' && value && value.text !== '') yield* judge(buildMountFields(value));
  },
  fixes({ data: { mend } }) {
    if (!mend) return [];
    const title = { en: `Write \`${mend.newText}\``, ko: `\`${mend.newText}\` 값으로 쓰기` };
    return [{ title, edits: [mend], safe: false }];
  },
});

const keys = [
  ...new Set(
    buildMounts.flatMap(({ options }) => options.flatMap(({ name, aliases = [] }) => [name, ...aliases])),
  ),
];
const types = buildMounts.map(({ type }) => type);

function* judge(fields: readonly BuildMountField[]): Iterable<Finding<Data>> {
  const type = fields.find(({ key }) => key.text === 'type')?.value;
  const spec = buildMounts.find((mount) => mount.type === (type?.text.toLowerCase() ?? 'bind'));
  if (!spec && type && !type.text.includes('$'))
    yield wrong(type, types, { en: 'type of mount', ko: '마운트 종류' });
  for (const { key } of fields) {
    if (key.text === 'type' || key.text.includes('$')) continue;
    const written = key.text.toLowerCase();
    if (!keys.includes(written)) yield wrong(key, keys, { en: 'key of a mount', ko: '마운트 키' });
  }
}

function wrong(part: Span & { readonly text: string }, known: readonly string[], what: Text): Finding<Data> {
  const meant = nearestName(part.text.toLowerCase(), known);
  const hint =
    meant === undefined
      ? { en: '', ko: '' }
      : { en: ` Did you mean \`${meant}\`?`, ko: ` \`${meant}\` 값인지 확인합니다.` };
  const message = {
    en: `${codeSpan(part.text)} is no ${what.en}.${hint.en}`,
    ko: `${codeSpan(part.text)} 값은 올바른 ${what.ko}가 아닙니다.${hint.ko}`,
  };
  return {
    span: part,
    data: meant === undefined ? { message } : { message, mend: { span: part, newText: meant } },
  };
}
