// Edge cases of relative-bind-source.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'relative-bind-source';

describe('reports', () => {
  test.each([
    ['docker run -v data/db:/var/lib/x app:1', 'data/db'],
    ['docker run --volume=data/db:/var/lib/x:ro app:1', 'data/db'],
    ['docker create -v "data/my db:/x" app:1', 'data/my db'],
    ['docker run -v "data/$NAME:/x" app:1', 'data/'],
    ['docker run -v conf/"${NAME:-a}".conf:/x app:1', 'conf/'],
    ['docker run -v init.sql:/docker-entrypoint-initdb.d/init.sql app:1', 'init.sql'],
    ['docker run --mount type=bind,src=data,dst=/x app:1', 'data'],
    ['docker run --mount "type=bind,src=data/$NAME,dst=/x" app:1', 'data/$NAME'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -v data:/x app:1',
    'docker run -v my.data_1:/x app:1',
    'docker run -v ./data/db:/x app:1',
    'docker run -v .hidden/db:/x app:1',
    'docker run -v ../db:/x app:1',
    'docker run -v /data/db:/x app:1',
    'docker run -v ~/data/db:/x app:1',
    'docker run -v "$PWD"/data:/x app:1',
    'docker run -v "$(pwd)/data:/x" app:1',
    'docker run -v "$NAME:/x/y" app:1',
    'docker run -v "data$NAME:/x/y" app:1',
    'docker run -v "data/$REST" app:1',
    'docker run -v /x/y app:1',
    'docker run -v c:/data/db:/x app:1',
    'docker run -v HOST/dir:/x app:1',
    'docker run -v <dir>/db:/x app:1',
    'docker run --volume-driver=rclone -v remote/dir:/x app:1',
    'docker run --mount type=bind,src=./data,dst=/x app:1',
    'docker run --mount type=bind,src=.,dst=/x app:1',
    'docker run --mount type=bind,src="$DIR/data",dst=/x app:1',
    'docker run --mount type=bind,src=C:/data,dst=/x app:1',
    'docker run --mount type=volume,src=data,dst=/x app:1',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    ['docker run -v "data/my db:/x" app:1', 'docker run -v "./data/my db:/x" app:1'],
    ["docker run -v'data/db:/x' app:1", "docker run -v'./data/db:/x' app:1"],
    ['docker run -v "data/$NAME:/x" app:1', 'docker run -v "./data/$NAME:/x" app:1'],
    ['docker run -v var/run/docker.sock:/run/s app:1', 'docker run -v /var/run/docker.sock:/run/s app:1'],
    ['docker run --volume=a/b:/x \\\n  app:1', 'docker run --volume=./a/b:/x \\\n  app:1'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });
});
