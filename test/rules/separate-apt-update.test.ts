// Edge cases of separate-apt-update.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'separate-apt-update';

describe('reports', () => {
  test.each([
    ['FROM a:1\nRUN apt-get update', 'apt-get update'],
    ['FROM a:1\nRUN apt update -y', 'apt update -y'],
    ['FROM a:1\nRUN set -e; apt-get -qq update', 'apt-get -qq update'],
    ['FROM a:1\nRUN <<E\napt-get update\nE', 'apt-get update'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nRUN apt-get update && apt-get install -y x',
    'FROM a:1\nRUN apt-get update; \\\n apt-get install -y x',
    'FROM a:1\nRUN --mount=type=cache,target=/var/lib/apt apt-get update',
    'FROM a:1\nRUN <<E\napt-get update\napt-get install -y x\nE',
    'FROM a:1\nRUN apt-get update && ./install.sh',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
