// Edge cases of secret-in-build-variable.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'secret-in-build-variable';

describe('reports', () => {
  test.each([
    ['FROM a:1\nARG NPM_TOKEN', 'NPM_TOKEN'],
    ['FROM a:1\nENV DB_PASSWORD=hG7rwT2', 'DB_PASSWORD'],
    ['FROM a:1\nENV A=1 AWS_SECRET_ACCESS_KEY=x', 'AWS_SECRET_ACCESS_KEY'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nENV PUBLIC_KEY=x',
    'FROM a:1\nENV DB_PASSWORD_FILE=/run/secrets/db',
    'FROM a:1\nENV MONKEY=x',
    'FROM a:1\nENV TOKEN_PATH=/x',
    'FROM a:1\nENV USE_TOKEN=true',
    'FROM a:1\nENV PASSWORD=',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
