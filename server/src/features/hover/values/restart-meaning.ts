// A restart policy with a number of tries in words; the plain policies are known values with a text of their own.
import type { Text } from '../../../base/text';
import { parseRestartPolicy } from '../../../model/values/restart-policy';

export function restartMeaning(value: string): Text | undefined {
  const { name, retries, known, problem } = parseRestartPolicy(value);
  if (problem) return undefined;
  if (!known)
    return {
      en: 'Docker knows only `no`, `on-failure`, `always` and `unless-stopped`; the daemon refuses other policies.',
      ko: 'Docker에는 `no`, `on-failure`, `always`, `unless-stopped` 정책만 있으며, 다른 정책은 데몬이 거부합니다.',
    };
  if (name.text !== 'on-failure' || retries === undefined) return undefined;
  return {
    en: `Restarts the container when it exits with an error, at most ${String(retries)} times.`,
    ko: `컨테이너가 오류로 종료되면 최대 ${String(retries)}번까지 다시 시작합니다.`,
  };
}
