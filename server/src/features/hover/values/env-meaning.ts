// An environment variable of `-e` in words. Its value is never repeated: it may be a secret.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { parseEnv } from '../../../model/values/env';

export function envMeaning(text: string): Text | undefined {
  const { name, value, problem } = parseEnv(text);
  if (problem) return undefined;
  const variable = codeSpan(name.text);
  if (!value)
    return {
      en: `The variable ${variable} gets the value it has in the environment where docker is called; if it is not set there, the container does not get it.`,
      ko: `${variable} 환경 변수에는 docker 명령을 실행하는 환경에 있는 값이 전달됩니다. 그 환경에 없는 변수는 컨테이너에도 전달되지 않습니다.`,
    };
  if (value.text === '')
    return {
      en: `Sets the environment variable ${variable} in the container to an empty value.`,
      ko: `컨테이너의 ${variable} 환경 변수를 빈 값으로 설정합니다.`,
    };
  return {
    en: `Sets the environment variable ${variable} in the container.`,
    ko: `컨테이너의 ${variable} 환경 변수를 설정합니다.`,
  };
}
