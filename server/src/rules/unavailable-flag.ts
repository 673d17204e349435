// Options that the user's version of docker does not have yet, or no longer has.
import { nodeName } from '../model/command-name';
import type { FlagUse } from '../model/invocation';
import { flagNameSpan } from '../model/word-places';
import { defineRule, type VersionRange } from './rule';

interface Data {
  readonly flag: string;
  readonly command: string;
  /** The version with which it came, or with which it went. */
  readonly version: string;
  readonly gone: boolean;
}

export const unavailableFlag = defineRule<Data>({
  id: 'unavailable-flag',
  severity: 'error',
  title: { en: 'Option of another docker version', ko: '다른 Docker 버전의 옵션' },
  why: {
    en: 'The option came with a later docker than the one set in `dockline.docker.version`, or it was removed before it. That docker refuses the command as if the option did not exist.',
    ko: '`dockline.docker.version` 설정에 적은 버전보다 나중에 추가되었거나 그 전에 제거된 옵션입니다. 해당 버전의 Docker는 없는 옵션으로 보고 명령을 거부합니다.',
  },
  examples: [
    {
      bad: 'docker build <|>--disable-content-trust<|> -t myapp:1.0 .',
      good: 'docker build -t myapp:1.0 .',
    },
  ],
  message: ({ flag, command, version, gone }) =>
    gone
      ? {
          en: `\`${flag}\` was removed from \`${command}\` in docker ${version}.`,
          ko: `\`${flag}\` 옵션은 Docker ${version} 버전에서 \`${command}\` 명령에서 제거되었습니다.`,
        }
      : {
          en: `\`${flag}\` of \`${command}\` came with docker ${version}.`,
          ko: `\`${command}\` 명령의 \`${flag}\` 옵션은 Docker ${version} 버전에서 추가되었습니다.`,
        },
  *check(invocation) {
    const uses: readonly FlagUse[] = [...invocation.outerFlags, ...invocation.flags];
    for (const use of uses) {
      const { since, removed, long } = use.flag;
      const command = nodeName(invocation.command);
      const span = flagNameSpan(invocation.site, use);
      const about = (version: string, gone: boolean, versions: VersionRange) => ({
        span,
        data: { flag: `--${long}`, command, version, gone },
        versions,
      });
      if (since !== undefined) yield about(since, false, { before: since });
      if (removed !== undefined) yield about(removed, true, { from: removed });
    }
  },
});
