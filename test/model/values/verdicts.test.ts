// Every value of the tables is judged as docker judged it, and what is marked is the piece at fault.
import { describe, expect, test } from 'vitest';
import { parseValue } from '../../../server/src/model/values/parse-value';
import type { ValueType } from '../../../server/src/spec/types';
import { verdictTables } from './verdict-tables';

describe.each(Object.entries(verdictTables))('%s', (name, { accepted, refused }) => {
  const type = name as ValueType;

  test.each(accepted)('accepts %j', (text) => {
    expect(parseValue(type, text).problem).toBeUndefined();
  });

  test.each(refused)('refuses %j: %s %s', (text, when, id, marked) => {
    const { problem } = parseValue(type, text);
    expect(problem && [problem.when, problem.id, text.slice(problem.start, problem.end)]).toEqual([
      when,
      id,
      marked,
    ]);
  });
});

test('what a flag lists among its values is taken beside the form of its type', () => {
  const unlimited = [{ value: '-1', doc: { en: 'No limit.', ko: '제한이 없습니다.' } }];
  expect(parseValue('bytes', '-1').problem?.id).toBe('out-of-range');
  expect(parseValue('bytes', '-1', unlimited).problem).toBeUndefined();
  expect(parseValue('bytes', '-2', unlimited).problem?.id).toBe('out-of-range');
});

test('a choice is one of the values of its flag, or empty', () => {
  const modes = ['replicated', 'global'].map((value) => ({ value, doc: { en: value, ko: value } }));
  expect(parseValue('choice', 'global', modes).problem).toBeUndefined();
  expect(parseValue('choice', '', modes).problem).toBeUndefined();
  expect(parseValue('choice', 'Global', modes).problem).toMatchObject({ when: 'late', id: 'unknown-name' });
  expect(parseValue('choice', 'anything').problem).toBeUndefined();
});
