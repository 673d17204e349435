// `ADD` for plain files, where `COPY` says what is meant.
import { unquote } from '../dockerfile/words';
import { defineInstructionRule } from './dockerfile-rule';

export const addWhereCopy = defineInstructionRule<null>({
  id: 'add-where-copy',
  severity: 'hint',
  // DL3020.
  alsoFoundBy: ['hadolint'],
  title: { en: 'ADD for plain files', ko: '일반 파일에 쓴 ADD' },
  why: {
    en: '`ADD` downloads addresses and unpacks archives. For files of the build context that are neither, `COPY` does the same, and nobody has to think about what else may happen.',
    ko: '`ADD` 명령어는 주소에서 내려받고 압축 파일을 푸는 기능이 있습니다. 빌드 컨텍스트의 일반 파일이라면 `COPY` 명령어가 같은 일을 하며, 다른 동작을 걱정할 필요가 없습니다.',
  },
  examples: [
    { bad: 'FROM python:3.13\n<|>ADD<|> app.py /app/', good: 'FROM python:3.13\nCOPY app.py /app/' },
  ],
  message: () => ({
    en: 'Nothing is downloaded or unpacked here: `COPY` is enough.',
    ko: '내려받거나 압축을 풀 것이 없으므로 `COPY` 명령어로 충분합니다.',
  }),
  *check({ name, keyword, words, json, flags, heredocs }) {
    const sources = (json ?? words).slice(0, -1);
    if (name !== 'ADD' || sources.length === 0 || heredocs.length > 0) return;
    const own = ['checksum', 'keep-git-dir', 'unpack'];
    if (flags.some((flag) => own.includes(flag.name))) return;
    const isPlain = (text: string): boolean => /^\.?\/?[\w./-]*$/u.test(text) && !isArchive(text);
    if (sources.every(({ text }) => isPlain(unquote(text, '\\')))) yield { span: keyword, data: null };
  },
  fixes: ({ span }, { keyword }) => [
    {
      title: { en: 'Write `COPY`', ko: '`COPY` 명령어로 쓰기' },
      edits: [{ span, newText: keyword.text === 'add' ? 'copy' : 'COPY' }],
      safe: false,
    },
  ],
});

/** Docker looks into the file, so any ending that an archive may have counts. */
function isArchive(path: string): boolean {
  return /\.(?:tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)(?:\.|$)|rootfs/iu.test(path);
}
