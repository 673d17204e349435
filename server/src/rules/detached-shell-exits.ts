// Detached containers whose only program is a shell without input, which ends at once.
import { isOn, knowsAllFlags, lastUse } from '../model/flag-state';
import type { FlagUse, Invocation } from '../model/invocation';
import { knownImage } from '../model/known-images';
import { parseImageRef } from '../model/values/image-ref';
import { flagNameSpan, wordsSpan } from '../model/word-places';
import { defineRule, type Edit, type Fix } from './rule';

interface Data {
  readonly image: string;
  /** The shell that is named as the command, if one is. */
  readonly shell: string | undefined;
  readonly use: FlagUse;
}

export const detachedShellExits = defineRule<Data>({
  id: 'detached-shell-exits',
  severity: 'warning',
  title: { en: 'Background container that ends at once', ko: '곧바로 종료되는 백그라운드 컨테이너' },
  why: {
    en: 'A container lives as long as its program. Images of systems and languages start a shell or an interpreter, which in the background has no input to wait for and ends at once; with a restart policy it is started again and again. `-it` gives it a terminal to wait on, and `sleep infinity` as the command keeps the container for `docker exec`.',
    ko: '컨테이너는 그 안의 프로그램이 실행되는 동안만 살아 있습니다. 운영 체제나 언어 이미지는 셸이나 인터프리터를 실행하는데, 백그라운드에서는 기다릴 입력이 없어 곧바로 끝나고 재시작 정책이 있으면 끝없이 다시 시작됩니다. `-it` 옵션을 함께 쓰면 터미널 입력을 기다리고, 명령을 `sleep infinity`로 적으면 `docker exec` 명령으로 들어갈 수 있도록 컨테이너가 유지됩니다.',
  },
  examples: [
    {
      bad: 'docker run <|>-d<|> --name box ubuntu:24.04',
      good: 'docker run -dit --name box ubuntu:24.04',
    },
    {
      bad: 'docker run --name box <|>--detach<|> debian:trixie bash',
      good: 'docker run --name box --detach -it debian:trixie bash',
    },
  ],
  message: ({ image, shell }) =>
    shell === undefined
      ? {
          en: `In the background \`${image}\` has nothing to do: the container ends at once.`,
          ko: `백그라운드에서는 \`${image}\` 이미지가 할 일이 없어 컨테이너가 곧바로 종료됩니다.`,
        }
      : {
          en: `In the background \`${shell}\` has no input to wait for: the container ends at once.`,
          ko: `백그라운드에서는 \`${shell}\` 셸이 기다릴 입력이 없어 컨테이너가 곧바로 종료됩니다.`,
        },
  *check(invocation) {
    const [image, ...command] = invocation.operands;
    const use = lastUse(invocation, 'detach');
    if (!image?.fixed || !use || !startsShell(image.text) || !runsAlone(invocation)) return;
    const [shell, more] = command;
    if (more || (shell && (!shell.fixed || !bareShell.test(shell.text)))) return;
    const span = flagNameSpan(invocation.site, use);
    yield { span, data: { image: image.text, shell: shell?.text, use } };
  },
  fixes({ data: { use, shell } }, invocation) {
    return [addTerminal(invocation, use), keepAlive(invocation, shell)];
  },
});

const bareShell = /^(?:(?:\/usr)?\/bin\/)?(?:ba|da|z|k|a)?sh$/u;

/** A tag that is neither a version nor a known name may be somebody's own build, which runs what it likes. */
function startsShell(reference: string): boolean {
  const known = knownImage(reference);
  const tag = parseImageRef(reference).tag?.text ?? 'latest';
  return known?.needsCommand === true && (known.tags.includes(tag) || officialTag.test(tag));
}

const officialTag =
  /^(?:v?\d|(?:bionic|bookworm|bullseye|buster|devel|edge|focal|glibc|jammy|latest|lts|musl|noble|oldstable|rawhide|rolling|sid|slim|stable|stretch|testing|trixie|uclibc|unstable|xenial)\b)/u;

/** Detached, without terminal and without input, and the image's own program. */
function runsAlone(invocation: Invocation): boolean {
  if (invocation.command.spec.path.join(' ') !== 'container run') return false;
  if (!isOn(invocation, 'detach') || lastUse(invocation, 'tty') || lastUse(invocation, 'interactive'))
    return false;
  return !lastUse(invocation, 'entrypoint') && knowsAllFlags(invocation) && !invocation.site.appendsArguments;
}

function addTerminal({ site }: Invocation, use: FlagUse): Fix {
  const title = { en: 'Give it a terminal: `-it`', ko: '`-it` 옵션으로 터미널 연결하기' };
  const word = site.words[use.name.word];
  const start = flagNameSpan(site, use).end;
  const isLetter = use.form === 'short' && !use.value;
  const at = isLetter ? start : (word?.span.end ?? start);
  const edit = { span: { start: at, end: at }, newText: isLetter ? 'it' : ' -it' };
  return { title, edits: [edit], safe: false };
}

function keepAlive({ site, operands }: Invocation, shell: string | undefined): Fix {
  const title = { en: 'Keep it alive: `sleep infinity`', ko: '`sleep infinity` 명령으로 유지하기' };
  const { start, end } = wordsSpan(site, operands.at(-1)?.word ?? 0, operands.at(-1)?.word ?? 0);
  const edit: Edit =
    shell === undefined
      ? { span: { start: end, end }, newText: ' sleep infinity' }
      : { span: { start, end }, newText: 'sleep infinity' };
  return { title, edits: [edit], safe: false };
}
