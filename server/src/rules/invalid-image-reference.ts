// Image names that are no valid references.
import type { Text } from '../base/text';
import { refusedImages } from '../model/judged-values';
import { isPlaceholder } from '../model/placeholder';
import { parseImageRef } from '../model/values/image-ref';
import { partSpan } from '../model/word-places';
import { defineRule } from './rule';

export const invalidImageReference = defineRule<{ readonly text: string; readonly message: Text }>({
  id: 'invalid-image-reference',
  severity: 'error',
  title: { en: 'Invalid image reference', ko: '올바르지 않은 이미지 이름' },
  why: {
    en: 'An image is named `[registry/]repository[:tag][@digest]`: the repository is in lower case, the tag has letters, digits, `.`, `_` and `-`, and there is no `http://` before it. Docker refuses any other form.',
    ko: '이미지 이름은 `[레지스트리/]저장소[:태그][@다이제스트]` 형식입니다. 저장소 이름은 소문자로 쓰고, 태그에는 영문자, 숫자, `.`, `_`, `-` 문자만 쓸 수 있으며, 앞에 `http://` 주소를 붙이지 않습니다. 다른 형식은 Docker가 거부합니다.',
  },
  examples: [
    { bad: 'docker run <|>MyApp:1.0<|>', good: 'docker run myapp:1.0' },
    { bad: 'docker pull <|>https://ghcr.io/acme/web:2<|>', good: 'docker pull ghcr.io/acme/web:2' },
  ],
  message: ({ message }) => ({ en: `${capitalize(message.en)}.`, ko: `${message.ko}.` }),
  *check(invocation) {
    for (const { operand, problem } of refusedImages(invocation)) {
      if (isPlaceholder(operand.text)) continue;
      yield {
        span: partSpan(invocation.site, operand),
        data: { text: operand.text, message: problem.message },
      };
    }
  },
  fixes({ span, data }) {
    const mended = mendReference(data.text);
    if (mended === undefined) return [];
    const title = { en: `Change to \`${mended}\``, ko: `\`${mended}\` 이미지로 바꾸기` };
    return [{ title, edits: [{ span, newText: mended }], safe: false }];
  },
});

/** Value messages begin small, to stand behind the name of an option. */
function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Without scheme and with a lower-case repository, if that makes it valid. */
function mendReference(text: string): string | undefined {
  const bare = text.replace(/^[a-z]+:\/\//iu, '').replace(/(?<![:/])[:/]+$/u, '');
  const tagAt = bare.indexOf(':', bare.lastIndexOf('/') + 1);
  const repository = tagAt < 0 ? bare : bare.slice(0, tagAt);
  const mended = repository.toLowerCase() + bare.slice(repository.length);
  return mended !== text && !parseImageRef(mended).problem ? mended : undefined;
}
