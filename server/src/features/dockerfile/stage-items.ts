// Offers the stages that an instruction may name: those before its own.
import { codeSpan } from '../../base/markdown';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { stageAt, stagesOf } from '../../dockerfile/stages';
import type { CompletionItem } from '../completion/item';

/** The nearest first; `index` is that of the instruction in the file. */
export function stageItems(dockerfile: Dockerfile, index: number): CompletionItem[] {
  const own = stageAt(dockerfile, index)?.index ?? 0;
  const earlier = stagesOf(dockerfile).slice(0, own).reverse();
  return earlier.flatMap(({ name, image, index: number }) => {
    if (!name) return [];
    const base = codeSpan(image?.text ?? '');
    return {
      label: name.text,
      kind: 'stage' as const,
      doc: {
        kind: 'text' as const,
        text: {
          en: `Stage ${String(number)} of this file, on ${base}.`,
          ko: `이 파일의 ${String(number)}번 단계이며 베이스 이미지는 ${base} 이미지입니다.`,
        },
      },
    };
  });
}
