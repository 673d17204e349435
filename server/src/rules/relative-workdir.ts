// `WORKDIR app` where nobody says what it is relative to.
import { codeSpan } from '../base/markdown';
import { unquote } from '../dockerfile/words';
import { stagesOf } from '../dockerfile/stages';
import { defineDockerfileRule } from './dockerfile-rule';

export const relativeWorkdir = defineDockerfileRule<string>({
  id: 'relative-workdir',
  severity: 'info',
  buildCheck: 'WorkdirRelativePath',
  // DL3000.
  alsoFoundBy: ['container-tools', 'hadolint'],
  title: {
    en: 'Working directory relative to the base image',
    ko: '베이스 이미지에 따라 달라지는 작업 디렉터리',
  },
  why: {
    en: 'A relative path counts from the working directory that the base image has set. Another version of the image may have another one, and then everything lands somewhere else.',
    ko: '상대 경로는 베이스 이미지가 정한 작업 디렉터리를 기준으로 합니다. 이미지 버전이 바뀌어 그 위치가 달라지면 모든 파일이 다른 곳에 놓입니다.',
  },
  examples: [{ bad: 'FROM node:24\nWORKDIR <|>app<|>', good: 'FROM node:24\nWORKDIR /app' }],
  message: (path) => ({
    en: `${codeSpan(path)} counts from the working directory of the base image. Write the whole path.`,
    ko: `${codeSpan(path)} 경로는 베이스 이미지의 작업 디렉터리를 기준으로 합니다. 전체 경로를 적습니다.`,
  }),
  sees: ({ name }) => name === 'FROM' || name === 'WORKDIR',
  *check(dockerfile) {
    /** The stages whose working directory this file sets. */
    const known = new Set<number>();
    for (const stage of stagesOf(dockerfile)) {
      if (stage.base && known.has(stage.base.index)) known.add(stage.index);
      for (const { offset, instruction } of dockerfile.instructions.slice(stage.first, stage.end)) {
        const [path] = instruction.words;
        if (instruction.name !== 'WORKDIR' || !path) continue;
        const plain = unquote(path.text, dockerfile.escape);
        // A variable may hold a whole path; on Windows one begins with a letter and a colon.
        const isRelative = !/^(?:[\\/$]|[A-Za-z]:)/u.test(plain);
        if (isRelative && !known.has(stage.index)) yield { offset, span: path, data: plain };
        if (!isRelative) known.add(stage.index);
      }
    }
  },
  fixes: ({ span, data }) => [
    {
      title: { en: `Write \`/${data}\``, ko: `\`/${data}\` 경로로 쓰기` },
      edits: /^[\w./-]+$/u.test(data) ? [{ span, newText: `/${data.replace(/^(?:\.\/)+/u, '')}` }] : [],
      safe: false,
    },
  ],
});
