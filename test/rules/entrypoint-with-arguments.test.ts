// Edge cases of entrypoint-with-arguments.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'entrypoint-with-arguments';

describe('reports', () => {
  test.each([
    ['docker run --entrypoint "python app.py" app:1', '"python app.py"'],
    ['docker run --entrypoint="python app.py" app:1', 'python app.py'],
    ['docker create --entrypoint python\\ app.py app:1', 'python\\ app.py'],
    ['docker run --entrypoint "python $FILE" app:1', '"python $FILE"'],
    [`docker run --entrypoint '["python"]' app:1`, `'["python"]'`],
    [`docker run --entrypoint "['sh', '-c']" app:1`, `"['sh', '-c']"`],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --entrypoint python app:1 app.py',
    'docker run --entrypoint "" app:1 app.py',
    'docker run --entrypoint= app:1 app.py',
    'docker run --entrypoint "$COMMAND" app:1',
    'docker run --entrypoint " python " app:1',
    'docker run --entrypoint [ENTRYPOINT] app:1',
    'docker run --entrypoint "<your command>" app:1',
    'docker service create --entrypoint "python app.py" app:1',
    'docker compose run --entrypoint "python app.py" web',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    [
      'docker run --rm --entrypoint="python -u app.py" \\\n  app:1 --port 80',
      'docker run --rm --entrypoint=python \\\n  app:1 -u app.py --port 80',
    ],
    [
      `docker run --entrypoint '["sh", "-c", "echo it'\\''s"]' "$IMAGE" x`,
      `docker run --entrypoint sh "$IMAGE" -c 'echo it'\\''s' x`,
    ],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test.each([
    'docker run --entrypoint "sh -c \'a b\'" app:1',
    'docker run --entrypoint "python $FILE" app:1',
    `docker run --entrypoint '["python"]' app:1`,
    `docker run --entrypoint '["sh", 1]' app:1`,
    `docker run --entrypoint "['sh', '-c']" app:1`,
    'docker run --entrypoint "python app.py"',
    'ssh host \'docker run --entrypoint "python app.py" app:1\'',
  ])('is not offered in %s', (line) => {
    expect(applyFirstFix(id, line)).toBeUndefined();
  });
});
