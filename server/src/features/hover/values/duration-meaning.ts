// A duration in words.
import type { Text } from '../../../base/text';
import { parseDuration } from '../../../model/values/duration';

export function durationMeaning(text: string): Text | undefined {
  const { seconds } = parseDuration(text);
  if (seconds === undefined || seconds < 0) return undefined;
  const units: readonly (readonly [number, string, string])[] = [
    [Math.floor(seconds / 3600), 'h', '시간'],
    [Math.floor((seconds % 3600) / 60), 'min', '분'],
    [Number((seconds % 60).toFixed(3)), 's', '초'],
  ];
  const shown = units.filter(([amount]) => amount > 0);
  if (shown.length === 0) return undefined;
  return {
    en: `${shown.map(([amount, unit]) => `${String(amount)} ${unit}`).join(' ')}.`,
    ko: `${shown.map(([amount, , unit]) => `${String(amount)}${unit}`).join(' ')}입니다.`,
  };
}
