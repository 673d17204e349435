// docker container update.
import type { CommandSpec } from '../../types';

export const containerUpdate: CommandSpec = {
  path: ['container', 'update'],
  aliases: [['update']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'blkio-weight', type: 'uint16', doc: { en: '', ko: '' } },
    { long: 'cpu-period', type: 'int', doc: { en: '', ko: '' } },
    { long: 'cpu-quota', type: 'int', doc: { en: '', ko: '' } },
    { long: 'cpu-rt-period', type: 'int', doc: { en: '', ko: '' } },
    { long: 'cpu-rt-runtime', type: 'int', doc: { en: '', ko: '' } },
    { long: 'cpu-shares', short: 'c', type: 'int', doc: { en: '', ko: '' } },
    { long: 'cpus', type: 'decimal', doc: { en: '', ko: '' } },
    { long: 'cpuset-cpus', type: 'string', doc: { en: '', ko: '' } },
    { long: 'cpuset-mems', type: 'string', doc: { en: '', ko: '' } },
    { long: 'kernel-memory', type: 'bytes', hidden: true, deprecated: {}, doc: { en: '', ko: '' } },
    { long: 'memory', short: 'm', type: 'bytes', doc: { en: '', ko: '' } },
    { long: 'memory-reservation', type: 'bytes', doc: { en: '', ko: '' } },
    {
      long: 'memory-swap',
      type: 'bytes',
      values: [{ value: '-1', doc: { en: 'Swap without limit.', ko: '스왑을 제한하지 않습니다.' } }],
      doc: { en: '', ko: '' },
    },
    { long: 'pids-limit', type: 'int', doc: { en: '', ko: '' } },
    { long: 'restart', type: 'restart-policy', doc: { en: '', ko: '' } },
  ],
};
