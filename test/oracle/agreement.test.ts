// Our parser against the recorded verdicts of the real client: acceptance, error class, and what was understood.
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../support/verdict';
import { understoodBy } from '../support/understood';
import { readVerdicts } from './read-verdicts';
import type { VerdictRecord } from './verdict-record';

const records = readVerdicts();

interface Explanation {
  readonly reason: string;
  readonly covers: (record: VerdictRecord, ours: string) => boolean;
}

const explained: readonly Explanation[] = [
  {
    reason:
      'The legacy builder judged, as buildx is missing where verdicts are recorded; ours is the build of buildx.',
    covers: ({ legacyBuilder }) => legacyBuilder === true,
  },
  {
    reason: 'Without the plugin the client does not read on; ours knows the commands of compose and buildx.',
    covers: ({ verdict }) => verdict === 'plugin-missing',
  },
  {
    reason: 'Depends on a file, a terminal or the network, before which the client looks at nothing else.',
    covers: ({ verdict }) => verdict === 'env-error',
  },
  {
    reason: 'The client read the file; ours reads no files.',
    covers: ({ detail = '' }) => /invalid env file|PEM format|no such file/u.test(detail),
  },
  {
    reason: 'The template is well formed; whether a field exists depends on what is printed.',
    covers: ({ detail = '' }) =>
      /can't evaluate|map has no entry|range can't iterate|illegal number/u.test(detail),
  },
  {
    reason: 'The client reads no further than two ends of a range and takes no offence at a third.',
    covers: ({ argv }) => argv.includes('8000-8001-8002:80'),
  },
  {
    reason: 'Whether an address lies in a subnet is arithmetic that ours does not do.',
    covers: ({ argv, verdict, detail = '' }) =>
      argv.includes('network') && /subnet/u.test(detail) && verdict !== 'accepted',
  },
  {
    reason: 'The value of `--help` itself, and levels of logging: nobody writes them wrong where it matters.',
    covers: ({ detail = '' }) => /^--help: |logging level/u.test(detail),
  },
  {
    reason: 'With `--help` the line prints help, or an error of the command it does not run: no matter.',
    covers: ({ argv }) => argv.some((word) => /^(?:--help(?:=\w+)?|-h)$/u.test(word)),
  },
  {
    reason: 'Words behind a bare `--` of docker itself: nobody writes them.',
    covers: ({ argv }) => argv.includes('--') && argv.indexOf('--') < 2,
  },
  {
    reason: 'A group that is given a word prints help for shells it has no script for.',
    covers: ({ argv }) => argv[0] === 'completion',
  },
  {
    reason:
      'Names and files of signing keys and plugins, and the empty type: on their way out or of no harm.',
    covers: ({ argv, detail = '' }) =>
      /^(?:key name|type is empty|username is empty|--ca-key)/u.test(detail) || argv.includes('plugin'),
  },
  {
    reason: 'A name of 64 hexadecimal digits is taken for an ID by the client alone.',
    covers: ({ detail = '' }) => detail.includes('64-byte hexa'),
  },
  {
    reason: 'Two things are wrong, and the client tells of the other first.',
    covers: ({ argv }) => argv.join(' ') === 'run --no-healthcheck --health-cmd true -p bad alpine',
  },
  {
    reason:
      'The stand-in of the engine has no services, so that the client prints nothing and reads no template.',
    covers: ({ argv, verdict }, ours) =>
      argv[0] === 'stack' && verdict === 'accepted' && ours === 'invalid-flag-value',
  },
  {
    reason: 'The set of values is half open in ours, so that no newer value is called wrong.',
    covers: ({ detail = '' }) => detail.includes('--resolve-image'),
  },
  {
    reason: '`help` takes any words; a topic that does not exist is no mistake of the line.',
    covers: ({ argv, verdict }) => argv.includes('help') && verdict === 'unknown-command',
  },
];

const explanationOf = (record: VerdictRecord, ours: string): string | undefined =>
  explained.find(({ covers }) => covers(record, ours))?.reason;

const line = ({ argv }: VerdictRecord): string =>
  ['docker', ...argv].map((word) => JSON.stringify(word)).join(' ');

describe('acceptance and error class', () => {
  const disagreements = records.flatMap((record) => {
    const ours = verdictOf(record.argv).verdict;
    return ours === record.verdict ? [] : [{ record, ours, reason: explanationOf(record, ours) }];
  });

  test('agree with the client but for what is explained', () => {
    const unexplained = disagreements
      .filter(({ reason }) => reason === undefined)
      .map(
        ({ record, ours }) =>
          `${line(record)}: docker says ${record.verdict} (${record.detail ?? ''}), ours ${ours}`,
      );
    expect(unexplained).toEqual([]);
  });

  test.each(explained.map((explanation) => [explanation.reason] as const))('still needs: %s', (reason) => {
    expect(disagreements.some((disagreement) => disagreement.reason === reason)).toBe(true);
  });
});

/** What these bring stands in files, or is the client's own: `--use-api-socket` mounts the socket. */
const addsItself = ['--env-file', '--use-api-socket'];

test('what run, create and exec understand is what the client sends', () => {
  const different = records.flatMap((record) => {
    if (
      !record.understood ||
      record.verdict !== 'accepted' ||
      addsItself.some((flag) => record.argv.join(' ').includes(flag))
    )
      return [];
    const ours = understoodBy(verdictOf(record.argv).invocation, record);
    if (record.argv.includes('8000-8001-8002:80')) return [];
    return JSON.stringify(ours) === JSON.stringify(record.understood)
      ? []
      : [`${line(record)}: docker ${JSON.stringify(record.understood)}, ours ${JSON.stringify(ours)}`];
  });
  expect(different).toEqual([]);
});
