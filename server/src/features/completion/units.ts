// Offers units after a number.
import type { Text } from '../../base/text';
import type { CompletionItem } from './item';

const units: Record<'bytes' | 'duration' | 'time', readonly (readonly [string, Text])[]> = {
  bytes: [
    ['m', { en: 'mebibytes (1024 × 1024 bytes)', ko: '메비바이트(1024 × 1024바이트)' }],
    ['g', { en: 'gibibytes', ko: '기비바이트' }],
    ['k', { en: 'kibibytes', ko: '키비바이트' }],
    ['b', { en: 'bytes', ko: '바이트' }],
  ],
  duration: [
    ['s', { en: 'seconds', ko: '초' }],
    ['m', { en: 'minutes', ko: '분' }],
    ['h', { en: 'hours', ko: '시간' }],
    ['ms', { en: 'milliseconds', ko: '밀리초' }],
  ],
  time: [
    ['m', { en: 'minutes ago', ko: '분 전' }],
    ['h', { en: 'hours ago', ko: '시간 전' }],
    ['s', { en: 'seconds ago', ko: '초 전' }],
  ],
};

/** Empty where no bare number is typed. */
export function unitItems(type: keyof typeof units, typed: string): CompletionItem[] {
  if (!/^\d+(?:\.\d+)?$/u.test(typed)) return [];
  return units[type].map(([unit, text]) => ({
    label: typed + unit,
    kind: 'unit',
    doc: { kind: 'text', text },
  }));
}
