// Command lines that might reach a real engine are recognised before they run.
import { describe, expect, test } from 'vitest';
import { namesEngine } from './client';

describe('namesEngine', () => {
  test.each([
    '-H tcp://x ps',
    '--host=x ps',
    '--host x ps',
    '-DH x ps',
    '-l debug -H x ps',
    '-H',
    '-Hx system prune',
  ])('%s may', (line) => {
    expect(namesEngine(line.split(' '))).toBe(true);
  });

  test.each([
    'ps -H x',
    'kill -HUP web',
    'history -H alpine',
    'run --hostname a b',
    '-D ps',
    '-c default ps',
    '',
  ])('%s may not', (line) => {
    expect(namesEngine(line.split(' '))).toBe(false);
  });
});
