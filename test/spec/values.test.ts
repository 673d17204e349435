// The known values: each is accepted where it is offered, said once, and explained in both languages.
import { describe, expect, test } from 'vitest';
import { parseValue } from '../../server/src/model/values/parse-value';
import { ulimitNames } from '../../server/src/model/values/ulimit';
import { commands } from '../../server/src/spec/commands';
import type { FlagSpec, ValueSpec, ValueType } from '../../server/src/spec/types';
import { formatFunctions } from '../../server/src/spec/format-functions';
import {
  driverOptions,
  exampleValues,
  filterKeys,
  filterValues,
  formatFields,
  knownValues,
  logOptionsByDriver,
  tmpfsOptions,
  volumeOptions,
} from '../../server/src/spec/values';
import { textFaults } from '../support/text-faults';

const known = [...Object.entries(knownValues), ...Object.entries(exampleValues)] as [
  ValueType,
  readonly ValueSpec[],
][];
const pathsWith = (wanted: (flag: FlagSpec) => boolean): string[] =>
  commands
    .filter(({ flags }) => flags.some(wanted))
    .map(({ path }) => path.join(' '))
    .sort();

/** All sets there are, with a name for people. */
const sets: [string, readonly ValueSpec[]][] = [
  ...known,
  ['options of volumes', volumeOptions],
  ['options of tmpfs', tmpfsOptions],
  ['functions of formats', formatFunctions],
  ...Object.entries(logOptionsByDriver).map(named('log options of')),
  ...Object.entries(driverOptions).map(named('driver options of')),
  ...Object.entries(filterKeys).map(named('filters of')),
  ...Object.entries(formatFields).map(named('fields of')),
  ...Object.entries(filterValues).flatMap(([path, keys]) =>
    Object.entries(keys).map(([key, values]): [string, readonly ValueSpec[]] => [`${path} ${key}=`, values]),
  ),
];

function named(prefix: string): <Value>(entry: [string, Value]) => [string, Value] {
  return ([name, value]) => [`${prefix} ${name}`, value];
}

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe('every set', () => {
  test.each(sets)('%s: tells each value once, in words of its own', (_, values) => {
    expect(values.length).toBeGreaterThan(0);
    expect(repeated(values.map(({ value }) => value))).toEqual([]);
    expect(repeated(values.map(({ doc }) => doc.en))).toEqual([]);
    expect(repeated(values.map(({ doc }) => doc.ko))).toEqual([]);
  });

  test.each(sets)('%s: explains each value in both languages', (_, values) => {
    const faults = values.flatMap(({ value, doc }) => textFaults(doc).map((fault) => `${value}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

describe('values by type', () => {
  /** Ends where the reader has to go on writing. */
  const isBeginning = (value: string): boolean => /[=:/]$|\.labels\.$/u.test(value);
  const endings: Partial<Record<ValueType, string>> = {
    ulimit: '1024',
    'docker-host': 'user@host',
    'docker-endpoint': 'ssh://user@host',
  };

  test('no type has both known values and examples', () => {
    expect(repeated(known.map(([type]) => type))).toEqual([]);
  });

  test.each(known)('%s is the type of some flag', (type) => {
    expect(pathsWith((flag) => flag.type === type)).not.toEqual([]);
  });

  const whole = known.flatMap(([type, values]) =>
    values.filter(({ value }) => !isBeginning(value)).map(({ value }) => [type, value] as const),
  );

  test.each(whole)('%s takes %s', (type, value) => {
    expect(parseValue(type, value).problem).toBeUndefined();
  });

  const beginnings = known.flatMap(([type, values]) =>
    values.filter(({ value }) => isBeginning(value)).map(({ value }) => [type, value] as const),
  );

  test.each(beginnings)('%s takes %s when it is finished', (type, value) => {
    const finished = value + (value === 'no-new-privileges=' ? 'true' : (endings[type] ?? 'x'));
    expect(parseValue(type, finished).problem).toBeUndefined();
  });

  test('the limits are those that the parser knows', () => {
    expect((knownValues.ulimit ?? []).map(({ value }) => value.replace('=', '')).sort()).toEqual(
      [...ulimitNames].sort(),
    );
  });

  test('all capabilities of Linux are known, and which of them are granted by default', () => {
    const capabilities = knownValues.capability ?? [];
    expect(capabilities.map(({ value }) => value)).toContain('ALL');
    // capabilities(7) of Linux 5.9 and later has 41.
    expect(capabilities).toHaveLength(41 + 1);
    const granted = capabilities.filter(({ doc }) => doc.en.includes('ranted by default'));
    expect(granted.map(({ value }) => value).sort()).toEqual([
      'AUDIT_WRITE',
      'CHOWN',
      'DAC_OVERRIDE',
      'FOWNER',
      'FSETID',
      'KILL',
      'MKNOD',
      'NET_BIND_SERVICE',
      'NET_RAW',
      'SETFCAP',
      'SETGID',
      'SETPCAP',
      'SETUID',
      'SYS_CHROOT',
    ]);
    for (const { doc } of capabilities)
      expect(doc.ko.includes('기본으로 허용'), doc.ko).toBe(doc.en.includes('ranted by default'));
  });
});

describe('options behind a colon', () => {
  test.each(volumeOptions.map(({ value }) => [value] as const))('of volumes: %s', (option) => {
    expect(parseValue('volume', `data:/data:${option}`).problem).toBeUndefined();
  });

  test.each(tmpfsOptions.map(({ value }) => [value] as const))('of tmpfs: %s', (option) => {
    const { parts, problem } = parseValue('tmpfs', `/tmp:${option}1`);
    expect(problem).toBeUndefined();
    expect(parts).toHaveLength(2);
  });
});

describe('options of drivers', () => {
  test('log options belong to drivers that exist, and together they are those of the type', () => {
    const drivers = (knownValues['log-driver'] ?? []).map(({ value }) => value);
    const withOptions = Object.keys(logOptionsByDriver);
    expect(withOptions.filter((driver) => !drivers.includes(driver))).toEqual([]);
    expect(drivers.filter((driver) => !withOptions.includes(driver)).sort()).toEqual(['etwlogs', 'none']);
    const all = new Set(Object.values(logOptionsByDriver).flat());
    expect(new Set(knownValues['log-option'])).toEqual(all);
  });

  test('the other options belong to commands that hand them on', () => {
    expect(Object.keys(driverOptions).sort()).toEqual(pathsWith(({ type }) => type === 'driver-option'));
  });

  const options = Object.entries(driverOptions).flatMap(([path, values]) =>
    values.map(({ value }) => [path, value] as const),
  );

  test.each(options)('%s takes %s', (_, option) => {
    expect(parseValue('driver-option', option).problem).toBeUndefined();
  });
});

describe('filters', () => {
  test('every command with --filter has its keys, and no other', () => {
    expect(Object.keys(filterKeys).sort()).toEqual(pathsWith(({ long }) => long === 'filter'));
  });

  test.each(Object.entries(filterKeys))('the keys of %s end in an equal sign', (_, keys) => {
    for (const { value } of keys) expect(value).toMatch(/^[a-z]+(?:[.-][a-z]+)*!?=$/u);
  });

  const choices = Object.entries(filterValues).flatMap(([path, keys]) =>
    Object.entries(keys).map(([key, values]) => [path, key, values] as const),
  );

  test.each(choices)('%s has the key %s, and takes its values', (path, key, values) => {
    expect((filterKeys[path] ?? []).map(({ value }) => value)).toContain(`${key}=`);
    for (const { value } of values)
      expect(parseValue('filter', `${key}=${value}`).problem, value).toBeUndefined();
  });
});

describe('formats', () => {
  test('every command with --format has its fields, and no other', () => {
    expect(Object.keys(formatFields).sort()).toEqual(pathsWith(({ long }) => long === 'format'));
  });

  const templates = Object.entries(formatFields).flatMap(([path, values]) =>
    values.filter(({ value }) => value.includes('{')).map(({ value }) => [path, value] as const),
  );

  test('other than templates there are only four words', () => {
    const words = Object.values(formatFields)
      .flat()
      .filter(({ value }) => !value.includes('{'));
    expect([...new Set(words.map(({ value }) => value))].sort()).toEqual(['json', 'pretty', 'table', 'yaml']);
  });

  test.each(templates)('%s: %s is a whole template of known functions', (_, template) => {
    expect(template).toMatch(/^\{\{[^{}]+\}\}(?:(?:[^{}]|\{\{[^{}]+\}\})*\{\{[^{}]+\}\})?$/u);
    const functions = formatFunctions.map(({ value }) => value);
    for (const [, word = ''] of template.matchAll(/\{\{([^}]+)\}\}/gu)) {
      const first = word.split(' ')[0] ?? '';
      if (!first.startsWith('.')) expect(functions).toContain(first);
    }
    const opened = template.match(/\{\{(?:range|if|with)\b/gu)?.length ?? 0;
    expect(template.match(/\{\{end\}\}/gu)?.length ?? 0).toBe(opened);
  });
});
