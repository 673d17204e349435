// The two names of a command: `docker rmi` from the beginnings, and `docker image rm` by what it manages.
import type { Edit } from '../../rules/rule';
import { wordsSpan } from '../../model/word-places';
import type { Refactoring, Subject } from './refactoring';

export const managementCommand: Refactoring = {
  title: {
    en: 'Name the command by what it manages (`docker image rm`)',
    ko: '관리 대상별 명령 이름으로 쓰기(`docker image rm`)',
  },
  rewrite: (subject) => {
    const { path, spec } = subject.invocation.command;
    return path.length === 1 && spec.path.length === 2 ? rename(subject, spec.path) : [];
  },
};

export const classicCommand: Refactoring = {
  title: {
    en: 'Name the command by its short classic name (`docker rmi`)',
    ko: '짧은 예전 명령 이름으로 쓰기(`docker rmi`)',
  },
  rewrite: (subject) => {
    const { path, spec } = subject.invocation.command;
    const short = (spec.aliases ?? []).filter((alias) => alias.length === 1);
    // `docker container rm` is rather `docker rm` than `docker remove`.
    const alias = short.find(([name]) => name === spec.path.at(-1)) ?? short[0];
    return path.length === 2 && path[0] === spec.path[0] && alias ? rename(subject, alias) : [];
  },
};

/** Only where the name's words stand next to each other, as plain text, in one line. */
function rename({ invocation, located: { site } }: Subject, to: readonly string[]): readonly Edit[] {
  const { path, command } = invocation;
  const first = path[0]?.word ?? 0;
  const last = path.at(-1)?.word ?? 0;
  // Buildx is a program of its own, which need not be there.
  if (first === 0 || last - first !== path.length - 1 || command.spec.path[0] === 'buildx') return [];
  const span = wordsSpan(site, first, last);
  const written = site.text.slice(span.start, span.end).replace(/[ \t]+/gu, ' ');
  return written === command.path.join(' ') ? [{ span, newText: to.join(' ') }] : [];
}
