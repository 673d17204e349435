// docker container top.
import type { CommandSpec } from '../../types';

export const containerTop: CommandSpec = {
  path: ['container', 'top'],
  aliases: [['top']],
  usage: 'CONTAINER [ps OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
    { name: 'ps', kind: 'text', optional: true, doc: { en: '', ko: '' } },
  ],
  operandLimit: { min: 1, max: null },
  flagsStopAtOperand: true,
  flags: [],
};
