// docker system info.
import type { CommandSpec } from '../../types';

export const systemInfo: CommandSpec = {
  path: ['system', 'info'],
  aliases: [['info']],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } }],
};
