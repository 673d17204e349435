// Edge cases of unexpanded-tilde.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'unexpanded-tilde';

describe('reports', () => {
  test.each([
    'docker run -v "~/x:/y" app:1',
    "docker run -v '~/x:/y' app:1",
    'docker run -v ~"/x:/y" app:1',
    'docker run -v "~":/y app:1',
    'docker run -v "~/$NAME:/y" app:1',
    'docker run --volume=~/x:/y app:1',
    'docker run -v~/x:/y app:1',
    'docker run --mount type=bind,src=~/x,dst=/y app:1',
    'docker run --mount "src=~/x,type=bind,dst=/y" app:1',
    'docker run --env-file="~/x" app:1',
    'docker build -f "~/Dockerfile" .',
    'docker build "~/app"',
    'docker cp "~/x" web:/y',
    'docker --config=~/.docker ps',
    'docker run -v ./x:~/y app:1',
    'docker run -v /x:~ app:1',
    'sudo docker run -v "~/x:/y" app:1',
  ])('%s', (line) => {
    checkFindings(line, [`${id}: ~`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -v ~/x:/y app:1',
    'docker run -v ~:/y app:1',
    'docker run -v ~/"my files":/y app:1',
    'docker run -v ~me/x:/y app:1',
    'docker run -v "$HOME/x:/y" app:1',
    'docker run -v \\~/x:/y app:1',
    'docker run -v "./~/x:/y" app:1',
    'docker run -v "/x/a~:/y" app:1',
    // bash expands these two.
    'docker run --mount src=~/x,type=bind,dst=/y app:1',
    'docker run -e DATA=~/x app:1',
    'docker run -e DATA="~/x" app:1',
    'docker run app:1 ls "~/x"',
    'docker run -w "~/x" app:1',
    'docker cp ~/x web:/y',
    'docker build ~/app',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    ['docker run -v "~/x:/y" app:1', 'docker run -v "$HOME/x:/y" app:1'],
    ["docker run -v '~/x:/y' app:1", `docker run -v "$HOME"'/x:/y' app:1`],
    [
      "docker run --mount 'type=bind,src=~/x,dst=/y' app:1",
      `docker run --mount 'type=bind,src='"$HOME"'/x,dst=/y' app:1`,
    ],
    ['docker run --volume=~/x:/y \\\n  app:1', 'docker run --volume="$HOME"/x:/y \\\n  app:1'],
    ['docker run --volume="~"/x:/y app:1', 'docker run --volume="$HOME"/x:/y app:1'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test.each([
    `bash -c "docker run --volume=~/x:/y app:1"`,
    'ssh host docker run --volume=~/x:/y app:1',
    'docker run -v ./x:~/y app:1',
    "docker run -v $'~/x:/y' app:1",
  ])('is not offered in %s', (line) => {
    expect(applyFirstFix(id, line)).toBeUndefined();
  });
});
