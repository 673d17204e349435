// Limits of memory, swap and reservation that the engine refuses together.
import type { Text } from '../base/text';
import { knowsAllFlags, lastUse } from '../model/flag-state';
import type { FlagUse, Invocation } from '../model/invocation';
import { bytesIn } from '../model/values/bytes';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

interface Data {
  readonly kind: 'swap-below-memory' | 'swap-without-memory' | 'memory-below-reservation';
  readonly value: string;
  readonly memory: string;
}

interface Limit {
  readonly use: FlagUse & { readonly value: NonNullable<FlagUse['value']> };
  readonly bytes: number;
}

export const contradictoryMemoryLimits = defineRule<Data>({
  id: 'contradictory-memory-limits',
  severity: 'error',
  title: { en: 'Memory limits that contradict each other', ko: '서로 모순되는 메모리 제한' },
  why: {
    en: '`--memory-swap` is the sum of memory and swap, so it cannot be smaller than `--memory`, and without `--memory` it means nothing. `--memory-reservation` is the softer limit below `--memory`. The daemon refuses to create the container otherwise. The same value for `--memory` and `--memory-swap` means no swap.',
    ko: '`--memory-swap` 값은 메모리와 스왑을 합한 크기이므로 `--memory` 값보다 작을 수 없고, `--memory` 옵션 없이는 의미가 없습니다. `--memory-reservation` 값은 `--memory` 값보다 작은 느슨한 제한입니다. 이를 어기면 데몬이 컨테이너를 만들지 않고 거부합니다. `--memory` 값과 `--memory-swap` 값이 같으면 스왑을 쓰지 않습니다.',
  },
  examples: [
    {
      bad: 'docker run -d -m 1g --memory-swap <|>512m<|> nginx:1.29',
      good: 'docker run -d -m 1g --memory-swap 1g nginx:1.29',
    },
  ],
  message: (data) => tell(data),
  *check(invocation) {
    const path = invocation.command.spec.path.join(' ');
    if (path !== 'container run' && path !== 'container create' && path !== 'container update') return;
    const memory = limitOf(invocation, 'memory');
    const written = memory?.use.value.text ?? '';
    const limit = (long: string, kind: Data['kind']) => {
      const found = limitOf(invocation, long);
      if (!found || found.bytes === 0) return [];
      const { value } = found.use;
      const finding = {
        span: partSpan(invocation.site, value),
        data: { kind, value: value.text, memory: written },
      };
      return [{ bytes: found.bytes, finding }];
    };
    if (!memory || memory.bytes === 0) {
      // What is updated may have a limit of memory already.
      if (path === 'container update' || lastUse(invocation, 'memory') || !knowsAllFlags(invocation)) return;
      for (const { finding } of limit('memory-swap', 'swap-without-memory')) yield finding;
      return;
    }
    for (const { bytes, finding } of limit('memory-swap', 'swap-below-memory'))
      if (bytes < memory.bytes) yield finding;
    for (const { bytes, finding } of limit('memory-reservation', 'memory-below-reservation'))
      if (bytes > memory.bytes) yield finding;
  },
  fixes({ span, data: { kind, memory } }) {
    if (kind === 'swap-without-memory') return [];
    const title =
      kind === 'swap-below-memory'
        ? { en: `Allow no swap: \`${memory}\``, ko: `스왑을 쓰지 않도록 \`${memory}\` 값으로 바꾸기` }
        : { en: `Lower it to \`${memory}\``, ko: `\`${memory}\` 값으로 낮추기` };
    return [{ title, edits: [{ span, newText: memory }], safe: false }];
  },
});

/** The limit that counts; undefined where none is written, and where it is unlimited, broken or unknown. */
function limitOf(invocation: Invocation, long: string): Limit | undefined {
  const use = lastUse(invocation, long);
  const bytes = use?.value?.fixed ? bytesIn(use.value.text) : undefined;
  return use?.value && bytes !== undefined ? { use: { ...use, value: use.value }, bytes } : undefined;
}

function tell({ kind, value, memory }: Data): Text {
  switch (kind) {
    case 'swap-below-memory':
      return {
        en: `\`--memory-swap\` is memory and swap together, so \`${value}\` cannot be less than the memory of \`${memory}\`.`,
        ko: `\`--memory-swap\` 값은 메모리와 스왑을 합한 크기이므로 \`${value}\` 값이 메모리 크기 \`${memory}\` 값보다 작을 수 없습니다.`,
      };
    case 'swap-without-memory':
      return {
        en: '`--memory-swap` is refused without `--memory`.',
        ko: '`--memory-swap` 옵션은 `--memory` 옵션 없이 쓸 수 없습니다.',
      };
    case 'memory-below-reservation':
      return {
        en: `The reservation of \`${value}\` cannot exceed the memory of \`${memory}\`.`,
        ko: `예약 메모리 \`${value}\` 값은 메모리 제한 \`${memory}\` 값을 넘을 수 없습니다.`,
      };
  }
}
