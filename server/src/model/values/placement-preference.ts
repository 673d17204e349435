// `--placement-pref` of services: `spread=` and the node label over whose values tasks are spread.
import { parseKeyValue, type KeyValue } from './key-value';
import { pieceOf, spanOf } from './piece';
import { parseProblem, quote } from './value';

export function parsePlacementPreference(text: string): KeyValue {
  const read = parseKeyValue(text);
  if (!read.value || read.key.text === '') {
    const problem = parseProblem('bad-form', spanOf(pieceOf(text)), {
      en: `${quote(text)} is not a preference: expected such as \`spread=node.labels.zone\``,
      ko: `${quote(text)} 값은 배치 선호가 아닙니다. \`spread=node.labels.zone\`처럼 써야 합니다`,
    });
    return { ...read, problem };
  }
  if (read.key.text === 'spread') return read;
  const problem = parseProblem('unknown-name', read.key, {
    en: `${quote(read.key.text)} is not a strategy: only \`spread\` is known`,
    ko: `${quote(read.key.text)} 값은 배치 전략이 아닙니다. \`spread\` 전략만 쓸 수 있습니다`,
  });
  return { ...read, problem };
}
