// A size in bytes in words.
import type { Text } from '../../../base/text';
import { parseBytes } from '../../../model/values/bytes';

const names = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

export function sizeMeaning(text: string): Text | undefined {
  const { bytes } = parseBytes(text);
  if (bytes === undefined) return undefined;
  const exact = bytes.toLocaleString('en-US');
  const rounded = roundSize(bytes);
  const isBare = /^\d+$/u.test(text);
  return {
    en: `${rounded === `${exact} bytes` ? '' : `${rounded} = `}${exact} bytes.${isBare ? ' A number without a unit counts bytes.' : ''}`,
    ko: `${rounded === `${exact} bytes` ? '' : `${rounded} = `}${exact}바이트입니다.${isBare ? ' 단위가 없는 숫자는 바이트로 계산합니다.' : ''}`,
  };
}

/** `536870912` as `512 MiB`; two decimals where it is not whole. */
export function roundSize(bytes: number): string {
  let size = bytes;
  let power = 0;
  while (size >= 1024 && power < names.length - 1) {
    size /= 1024;
    power += 1;
  }
  return `${size.toLocaleString('en-US', { maximumFractionDigits: 2 })} ${names[power] ?? ''}`;
}
