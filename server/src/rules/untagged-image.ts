// Images without a version of their own, so that tomorrow's run may be another program than today's.
import { isOn } from '../model/flag-state';
import type { Invocation, Operand } from '../model/invocation';
import { knownImage } from '../model/known-images';
import { isPlaceholder } from '../model/placeholder';
import type { Script } from '../model/script';
import { mentionsIn } from '../model/script-names';
import { literalVariables } from '../model/script-variables';
import { parseImageRef } from '../model/values/image-ref';
import { partSpan } from '../model/word-places';
import type { Edit } from './rule';
import { defineScriptRule } from './script-rule';

interface Data {
  readonly image: string;
  readonly isLatest: boolean;
  readonly edit: Edit | undefined;
}

export const untaggedImage = defineScriptRule<Data>({
  id: 'untagged-image',
  severity: 'off',
  title: { en: 'Image without a version', ko: '버전을 적지 않은 이미지' },
  why: {
    en: 'Without a tag docker takes `latest`, which is whatever was published last. A script that works today may get another major version tomorrow, and two machines may run different programs under the same name. A version tag, or a digest for what must never change, makes the script mean the same everywhere. Images that the file builds or tags itself are left alone.',
    ko: '태그를 적지 않으면 마지막에 게시된 버전을 가리키는 `latest` 태그가 쓰입니다. 오늘 동작하는 스크립트가 내일은 다른 메이저 버전을 받을 수 있고, 두 컴퓨터에서 같은 이름으로 다른 프로그램이 실행될 수 있습니다. 버전 태그를 적거나, 절대 바뀌면 안 되는 경우에는 다이제스트를 적으면 어디서나 같은 뜻이 됩니다. 같은 파일에서 빌드하거나 태그를 붙인 이미지는 검사하지 않습니다.',
  },
  examples: [
    { bad: 'docker run -d <|>nginx<|>', good: 'docker run -d nginx:1.29' },
    { bad: 'docker pull <|>my-org/app:latest<|>', good: 'docker pull my-org/app:2.3.1' },
  ],
  message: ({ image, isLatest }) =>
    isLatest
      ? {
          en: `\`${image}\` is another image whenever a new one is published: name a version.`,
          ko: `\`${image}\` 이미지는 새로 게시될 때마다 바뀝니다. 버전을 적는 것이 좋습니다.`,
        }
      : {
          en: `\`${image}\` means \`${image}:latest\`, whatever that is on the day: name a version.`,
          ko: `\`${image}\` 이미지는 그날의 \`${image}:latest\` 이미지를 뜻합니다. 버전을 적는 것이 좋습니다.`,
        },
  *check(script) {
    const own = ownImages(script);
    for (const at of script.commands) {
      for (const operand of fetchedImages(at.invocation)) {
        const { tag, digest, familiarName, problem } = parseImageRef(operand.text);
        if (problem || digest || (tag && tag.text !== 'latest') || own.has(familiarName)) continue;
        const span = partSpan(at.site, operand);
        const version = knownImage(operand.text)?.tags[0];
        const name = tag ? operand.text.slice(0, tag.start - 1) : operand.text;
        const edit =
          version === undefined || version === 'latest' ? undefined : { span, newText: `${name}:${version}` };
        yield { at, span, data: { image: operand.text, isLatest: tag !== undefined, edit } };
      }
    }
  },
  fixes({ data: { edit } }) {
    if (!edit) return [];
    const title = { en: `Write \`${edit.newText}\``, ko: `\`${edit.newText}\` 이미지로 쓰기` };
    return [{ title, edits: [edit], safe: false }];
  },
});

/** Commands that fetch the image if it is not there. */
const fetching: ReadonlySet<string> = new Set([
  'container run',
  'container create',
  'image pull',
  'service create',
]);

function fetchedImages(invocation: Invocation): Operand[] {
  const { command, operands, certainUntil } = invocation;
  if (!fetching.has(command.spec.path.join(' ')) || isOn(invocation, 'all-tags')) return [];
  return operands.filter(
    ({ spec, fixed, text, word }) =>
      spec?.kind === 'image' &&
      fixed &&
      word < certainUntil &&
      !isPlaceholder(text) &&
      // The id of an image that is there already.
      !/^(?:[0-9a-f]{12}|[0-9a-f]{64})$/u.test(text),
  );
}

/** The names of the images that the file makes. */
function ownImages({ file, commands }: Script): ReadonlySet<string> {
  const lookUp = literalVariables(file);
  return new Set(
    commands
      .flatMap((command) => mentionsIn(command, lookUp))
      .filter(({ kind, role }) => kind === 'image' && role === 'definition')
      .map(({ name }) => parseImageRef(name).familiarName),
  );
}
