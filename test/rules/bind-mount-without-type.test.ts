// Edge cases of bind-mount-without-type.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'bind-mount-without-type';

describe('reports', () => {
  test.each([
    ['docker run --mount src=/data,dst=/x app:1', '/data'],
    ['docker run --mount source=./data,target=/x app:1', './data'],
    ['docker run --mount source=data/db,target=/x app:1', 'data/db'],
    ['docker run --mount source=.,target=/x app:1', '.'],
    ['docker run --mount type=volume,source=/data,target=/x app:1', '/data'],
    ['docker run --mount source="$(pwd)",target=/x app:1', '$(pwd)'],
    ['docker run --mount source="$PWD/site",target=/x app:1', '$PWD/site'],
    ['docker run --mount source="$DIR/site",target=/x app:1', '$DIR/site'],
    ['docker service create --mount source=/data,target=/x app:1', '/data'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --mount source=data,target=/x app:1',
    'docker run --mount target=/x app:1',
    'docker run --mount type=bind,source=/data,target=/x app:1',
    'docker run --mount type="$TYPE",source=/data,target=/x app:1',
    'docker run --mount "$TYPE",source=/data,target=/x app:1',
    'docker run --mount source="$VOLUME",target=/x app:1',
    'docker run --mount source="$DATA",target=/x/y app:1',
    'docker run --mount source=/data,target=/x,volume-driver=rclone app:1',
    'docker run --mount source=PATH/data,target=/x app:1',
    'docker run --mount type=tmpfs,target=/x app:1',
    'docker run -v /data:/x app:1',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    [
      'docker run --mount type=volume,src=/data,dst=/x app:1',
      'docker run --mount type=bind,src=/data,dst=/x app:1',
    ],
    [
      'docker run --mount="src=$PWD/a,dst=/x" \\\n  app:1',
      'docker run --mount="type=bind,src=$PWD/a,dst=/x" \\\n  app:1',
    ],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });
});
