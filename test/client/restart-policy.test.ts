// A server that ended is started again, but not for ever.
import { describe, expect, it } from 'vitest';
import { createRestartPolicy } from '../../client/src/restart-policy';

describe('createRestartPolicy', () => {
  it('forgives as many ends as it is told', () => {
    const mayRestart = createRestartPolicy(2, 60);
    expect([0, 1, 2, 3].map(mayRestart)).toEqual([true, true, false, false]);
  });

  it('forgets what is long ago', () => {
    const mayRestart = createRestartPolicy(1, 60);
    expect([0, 59, 61].map(mayRestart)).toEqual([true, false, false]);
    expect(mayRestart(200)).toBe(true);
  });
});
