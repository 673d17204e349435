// A user of `--user` in words.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { parseUser } from '../../../model/values/user';

export function userMeaning(value: string): Text | undefined {
  const { user, group } = parseUser(value);
  if (user.text === '') return undefined;
  const numeric = /^\d+$/u.test(user.text);
  const who = codeSpan(user.text);
  const inGroup = group
    ? { en: `, group ${codeSpan(group.text)}`, ko: `, 그룹 ${codeSpan(group.text)}` }
    : { en: '', ko: '' };
  return numeric
    ? {
        en: `Runs as the user id ${who}${inGroup.en}; it need not exist in the image.`,
        ko: `사용자 ID ${who}${inGroup.ko} 권한으로 실행합니다. 이미지에 등록된 사용자가 아니어도 됩니다.`,
      }
    : {
        en: `Runs as the user ${who}${inGroup.en}, who must exist in the image.`,
        ko: `사용자 ${who}${inGroup.ko} 권한으로 실행합니다. 이미지 안에 있는 사용자여야 합니다.`,
      };
}
