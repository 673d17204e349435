// Options that docker still takes but that have a new name, or no longer a purpose.
import { nodeName } from '../model/command-name';
import type { CommandNode } from '../model/command-tree';
import { flagTable } from '../model/flag-table';
import type { FlagUse } from '../model/invocation';
import { flagNameSpan, partSpan } from '../model/word-places';
import { removeWords, wordsOfFlag } from './remove-words';
import { defineRule, type VersionRange } from './rule';

interface Data {
  readonly flag: string;
  /** The command, or the group before it, whose flag it is. */
  readonly scope: CommandNode;
  /** With dashes, or a command. */
  readonly replacement: string | undefined;
  readonly use: FlagUse;
}

export const deprecatedFlag = defineRule<Data>({
  id: 'deprecated-flag',
  severity: 'hint',
  title: { en: 'Deprecated option', ko: '지원이 중단될 옵션' },
  why: {
    en: 'Docker still takes the option but has renamed it or does nothing with it any more, and may remove it. Which options are meant depends on the version in `dockline.docker.version`.',
    ko: 'Docker가 아직 받아들이지만 이름이 바뀌었거나 더는 하는 일이 없고, 앞으로 제거될 수 있는 옵션입니다. 어떤 옵션이 해당하는지는 `dockline.docker.version` 설정의 버전에 따라 다릅니다.',
  },
  examples: [
    {
      bad: 'docker run -d <|>--net<|>=shop nginx:1.29',
      good: 'docker run -d --network=shop nginx:1.29',
    },
    { bad: 'docker stop <|>--time<|> 30 web', good: 'docker stop --timeout 30 web' },
    { bad: 'docker build <|>--force-rm<|> -t my-app:1.0 .', good: 'docker build -t my-app:1.0 .' },
  ],
  message: ({ flag, scope, replacement }) =>
    replacement === undefined
      ? {
          en: `\`${flag}\` of \`${nodeName(scope)}\` is deprecated.`,
          ko: `\`${nodeName(scope)}\` 명령의 \`${flag}\` 옵션은 지원이 중단될 예정입니다.`,
        }
      : {
          en: `\`${flag}\` of \`${nodeName(scope)}\` is deprecated: write \`${replacement}\`.`,
          ko: `\`${nodeName(scope)}\` 명령의 \`${flag}\` 옵션은 지원이 중단될 예정이므로 \`${replacement}\` 옵션으로 써야 합니다.`,
        },
  *check(invocation) {
    const own = invocation.flags.map((use) => ({ ...use, scope: invocation.command }));
    for (const { scope, ...use } of [...invocation.outerFlags, ...own]) {
      const { deprecated, removed, long } = use.flag;
      if (!deprecated) continue;
      const replacement = meansElse.has(long) ? undefined : deprecated.use;
      const versions: VersionRange = {
        ...(deprecated.since === undefined ? {} : { from: deprecated.since }),
        ...(removed === undefined ? {} : { before: removed }),
      };
      yield {
        span: flagNameSpan(invocation.site, use),
        data: { flag: `--${long}`, scope, replacement, use },
        tag: 'deprecated',
        versions,
      };
    }
  },
  fixes({ data: { flag, scope, replacement, use } }, { site }) {
    if (replacement !== undefined) {
      const target = flagTable(scope.spec).long.get(replacement.slice(2));
      if (!target || target.type !== use.flag.type || use.form === 'short') return [];
      const title = { en: `Change to \`${replacement}\``, ko: `\`${replacement}\` 옵션으로 바꾸기` };
      return [{ title, edits: [{ span: partSpan(site, use.name), newText: replacement }], safe: false }];
    }
    const words = wordsOfFlag(site, use);
    // Turned off, it may still mean something.
    if (use.flag.type !== 'switch' || use.value || !words) return [];
    const title = { en: `Remove \`${flag}\``, ko: `\`${flag}\` 옵션 삭제` };
    return [{ title, edits: [removeWords(site, words.first, words.last)], safe: false }];
  },
});

/** What is named in their place does another thing, so it is not a matter of the name. */
const meansElse: ReadonlySet<string> = new Set(['kernel-memory']);
