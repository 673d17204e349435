// Files that are mounted from the host but are not there.
import { codeSpan } from '../base/markdown';
import { looksLikeFile } from '../model/file-extensions';
import type { Invocation } from '../model/invocation';
import { makesContainer } from '../model/makes-container';
import { asksOtherEngine } from '../model/other-engine';
import { parseMount } from '../model/values/mount';
import type { ValuePart } from '../model/values/value';
import { parseVolume } from '../model/values/volume';
import { partSpan } from '../model/word-places';
import { defineFileRule } from './file-rule';

interface Data {
  readonly source: string;
  readonly isMount: boolean;
}

export const missingBindSource = defineFileRule<Data>({
  id: 'missing-bind-source',
  severity: 'info',
  title: { en: 'Mounted file that is not there', ko: '존재하지 않는 파일의 마운트' },
  why: {
    en: 'Where the source of `-v` does not exist the daemon makes a folder of that name, which belongs to root. Mounted in the place of a file it makes the program in the container fail, and it stays behind. `--mount type=bind` refuses to start instead; there this is a warning. Nothing is reported where the script goes to another folder or may make the file itself.',
    ko: '`-v` 옵션의 원본이 없으면 데몬이 그 이름으로 root 소유의 폴더를 만듭니다. 파일이 있어야 할 자리에 폴더가 마운트되어 컨테이너의 프로그램이 실패하고, 폴더는 그대로 남습니다. `--mount type=bind` 옵션은 이 경우 시작을 거부하므로 경고로 표시합니다. 스크립트가 다른 폴더로 이동하거나 그 파일을 직접 만들 수 있으면 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'docker run -d -v <|>./ngnix.conf<|>:/etc/nginx/nginx.conf:ro nginx:1.29',
      good: 'docker run -d -v ./nginx.conf:/etc/nginx/nginx.conf:ro nginx:1.29',
      files: { 'nginx.conf': 'events {}\n' },
    },
  ],
  message: ({ source, isMount }) =>
    isMount
      ? {
          en: `There is no ${codeSpan(source)}, so the container is not created.`,
          ko: `${codeSpan(source)} 경로가 없으므로 컨테이너가 만들어지지 않습니다.`,
        }
      : {
          en: `There is no file ${codeSpan(source)}: docker makes a folder of that name and mounts it in the place of the file.`,
          ko: `${codeSpan(source)} 파일이 없습니다. Docker가 그 이름의 폴더를 만들어 파일 자리에 마운트합니다.`,
        },
  concerns: (invocation) => mountedSources(invocation).length > 0,
  *check(invocation, files) {
    for (const { source, at, isMount } of mountedSources(invocation)) {
      if (!files.isMissing(source)) continue;
      const found = { span: partSpan(invocation.site, at), data: { source, isMount } };
      yield isMount ? { ...found, severity: 'warning' } : found;
    }
  },
});

interface MountedSource extends Data {
  readonly at: { readonly word: number; readonly start: number; readonly end: number };
}

/** Sources that begin with a dot; of `-v` those that are mounted where a file is meant to be. */
function mountedSources(invocation: Invocation): MountedSource[] {
  const { flags, help } = invocation;
  if (help || !makesContainer(invocation) || asksOtherEngine(invocation)) return [];
  return flags.flatMap(({ flag, value }) => {
    if (!value?.fixed) return [];
    const isMount = flag.type === 'mount';
    const source = isMount ? ofMount(value.text) : flag.type === 'volume' ? ofVolume(value.text) : undefined;
    if (!source || !/^\.\.?\//u.test(source.text)) return [];
    const at = { word: value.word, start: value.start + source.start, end: value.start + source.end };
    return [{ source: source.text, isMount, at }];
  });
}

function ofVolume(text: string): ValuePart | undefined {
  const { kind, source, target, problem } = parseVolume(text);
  return kind === 'bind' && !problem && target && looksLikeFile(target.text) ? source : undefined;
}

function ofMount(text: string): ValuePart | undefined {
  const { mountType, source, fields, problem } = parseMount(text);
  const makesSource = fields.some(({ key }) => key.text.toLowerCase() === 'bind-create-src');
  return mountType === 'bind' && !problem && !makesSource ? source : undefined;
}
