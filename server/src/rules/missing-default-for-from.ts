// `ARG` without a default that a `FROM` cannot do without.
import { codeSpan } from '../base/markdown';
import { visitScopes } from '../dockerfile/scopes';
import { parseImageRef } from '../model/values/image-ref';
import { defineDockerfileRule, type DockerfileFinding } from './dockerfile-rule';

export const missingDefaultForFrom = defineDockerfileRule<string>({
  id: 'missing-default-for-from',
  severity: 'info',
  buildCheck: 'InvalidDefaultArgInFrom',
  title: { en: 'Base image that needs --build-arg', ko: '--build-arg 없이는 정해지지 않는 베이스 이미지' },
  why: {
    en: 'Without `--build-arg` the variable is empty, and what is left is no name of an image: the build fails. A default lets everyone build, and the option still wins over it.',
    ko: '`--build-arg` 옵션을 주지 않으면 변수가 비어 올바른 이미지 이름이 되지 않으므로 빌드가 실패합니다. 기본값을 두면 누구나 빌드할 수 있고, 옵션으로 준 값이 여전히 우선합니다.',
  },
  examples: [{ bad: 'ARG TAG\nFROM <|>alpine:${TAG}<|>', good: 'ARG TAG=3.22\nFROM alpine:${TAG}' }],
  message: (name) => ({
    en: `${codeSpan(name)} has no default, so without \`--build-arg\` this is no name of an image.`,
    ko: `${codeSpan(name)} 변수에 기본값이 없어서 \`--build-arg\` 옵션 없이는 올바른 이미지 이름이 아닙니다.`,
  }),
  sees: ({ name }) => name === 'FROM' || name === 'ARG' || name === 'ENV',
  *check(dockerfile) {
    const found: DockerfileFinding<string>[] = [];
    visitScopes(dockerfile, ({ offset, instruction }, scope) => {
      const [image] = instruction.words;
      if (instruction.name !== 'FROM' || !image) return;
      let name = image.text;
      let empty: string | undefined;
      for (const use of instruction.variables) {
        if (use.start < image.start || use.end > image.end) continue;
        const written = instruction.text.slice(use.start, use.end);
        const value = scope.get(use.name)?.definition.value;
        const isEmpty = scope.has(use.name) && (value === undefined || value.text === '');
        if (isEmpty && use.modifier === undefined) empty ??= use.name;
        // What has a value, or is told by another rule, stands for a letter.
        name = name.replace(written, isEmpty && use.modifier === undefined ? '' : 'x');
      }
      if (empty !== undefined && (name === '' || parseImageRef(name).problem))
        found.push({ offset, span: image, data: empty });
    });
    yield* found;
  },
});
