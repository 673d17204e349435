// Edge cases of unquoted-expansion.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFindings, checkFix, shell } from '../support/check';

const id = 'unquoted-expansion';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker run -v $PWD:/app nginx:1.29', '$PWD'],
    ['docker run -v`pwd`:/app nginx:1.29', '`pwd`'],
    ['docker run -v ${PWD}/html:/app nginx:1.29', '${PWD}'],
    ['docker run -v $A:$B nginx:1.29', '$A:$B'],
    ['docker run -w $DIR nginx:1.29', '$DIR'],
    ['docker run --mount type=bind,src=$(pwd),dst=/app nginx:1.29', '$(pwd)'],
    ['docker run --env-file $DIR/.env nginx:1.29', '$DIR'],
    ['docker build -f $DIR/Dockerfile .', '$DIR'],
    ['docker build -t web $DIR', '$DIR'],
    ['docker cp $FILE web:/tmp', '$FILE'],
    ['sudo docker run -v $(pwd):/app nginx:1.29', '$(pwd)'],
    ['docker run -v $(cd "$(dirname "$0")"; pwd):/app nginx:1.29', '$(cd "$(dirname "$0")"; pwd)'],
    ['docker run -v $1:/app nginx:1.29', '$1'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

test('a variable is only hinted at: its author may know that it has no blanks', () => {
  const severity = (text: string) =>
    diagnostics(openHostFile(text, shell), defaultSettings).map((found) => found.severity);
  expect(severity('docker run -v $DATA:/data nginx:1.29')).toEqual(['hint']);
  expect(severity('docker run -v $PWD:/data nginx:1.29')).toEqual(['info']);
  expect(severity('docker run -v $(git rev-parse --show-toplevel):/data nginx:1.29')).toEqual(['info']);
});

describe('is quiet on', () => {
  test.each([
    'docker run -v "$(pwd):/app" nginx:1.29',
    'docker run -v "$PWD"/html:/app nginx:1.29',
    "docker run -v '$PWD:/app' nginx:1.29",
    'docker run -v \\$PWD:/app nginx:1.29',
    'docker run -e DIR=$(pwd) nginx:1.29',
    'docker run -u $(id -u):$(id -g) nginx:1.29',
    'docker run -v $VOLUMES nginx:1.29',
    'docker run -v ${DIRS[@]} nginx:1.29',
    'docker build $OPTS .',
    'docker build $BUILD_ARGS',
    'docker run alpine:3 ls $DIR',
    'docker run $IMAGE',
    'docker run -v ~/html:/app nginx:1.29',
    'docker run -v ./html:/app -w /app nginx:1.29',
    'ssh host "docker run -v $DIR:/app nginx:1.29"',
    'docker cp web:/a/*.log .',
    'docker run -v $((1 + 1)):/app nginx:1.29',
  ])('%s', (text) => {
    const found = diagnostics(openHostFile(text, shell), defaultSettings);
    expect(found.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });
});

describe('the fix', () => {
  test.each([
    ['docker run -v`pwd`:/app nginx:1.29', 'docker run -v"`pwd`:/app" nginx:1.29'],
    ['docker run --volume=$PWD:/app nginx:1.29', 'docker run --volume="$PWD:/app" nginx:1.29'],
    ['docker run -v $A:$B nginx:1.29', 'docker run -v "$A:$B" nginx:1.29'],
    ['docker run -v $PWD/"a b":/app nginx:1.29', 'docker run -v "$PWD"/"a b":/app nginx:1.29'],
    ['docker run -v ~/$A:$B nginx:1.29', 'docker run -v ~/"$A":"$B" nginx:1.29'],
    ['docker run -v $A/a\\ b:/app nginx:1.29', 'docker run -v "$A"/a\\ b:/app nginx:1.29'],
    ['docker run -v $(dirname "$0"):/app nginx:1.29', 'docker run -v "$(dirname "$0"):/app" nginx:1.29'],
    ['docker build -t web $DIR', 'docker build -t web "$DIR"'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });
});
