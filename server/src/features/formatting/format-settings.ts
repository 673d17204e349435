// The settings of formatting, as people write them.
import { complain, type Notes } from '../setting-values';
import { defaultSettings, type FormatSettings } from '../settings';

const narrowest = 40;
const widest = 1000;

/** Each value that does not hold is complained of, and its default is used. */
export function readFormat(value: unknown, notes: Notes): FormatSettings {
  const { format } = defaultSettings;
  if (value === undefined || value === null) return format;
  if (typeof value !== 'object' || Array.isArray(value)) {
    complain(notes, 'format', value, { en: 'an object', ko: '객체' });
    return format;
  }
  const { enable, lineWidth } = value as Record<string, unknown>;
  return { enable: readEnable(enable, notes), lineWidth: readLineWidth(lineWidth, notes) };
}

function readEnable(value: unknown, notes: Notes): boolean {
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null)
    complain(notes, 'format.enable', value, { en: '`true` or `false`', ko: '`true` 또는 `false`' });
  return defaultSettings.format.enable;
}

function readLineWidth(value: unknown, notes: Notes): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= narrowest && value <= widest)
    return value;
  if (value !== undefined && value !== null)
    complain(notes, 'format.lineWidth', value, {
      en: `a whole number from ${narrowest} to ${widest}`,
      ko: `${narrowest}부터 ${widest}까지의 정수`,
    });
  return defaultSettings.format.lineWidth;
}
