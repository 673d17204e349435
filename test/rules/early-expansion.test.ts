// Edge cases of early-expansion.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'early-expansion';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker exec web sh -c "n=3; echo $n"', '$n'],
    ['docker run --rm alpine:3 sh -c "n=3; echo ${n}"', '${n}'],
    ['docker run --rm alpine:3 /bin/sh -ec "for i in 1 2; do echo $i; done"', '$i'],
    ['docker exec web bash -c "ls | while read -r f; do echo $f; done"', '$f'],
    ['sudo docker exec -i web bash -lc "export A=1 && echo $A"', '$A'],
    ['docker compose exec web sh -c "n=$(hostname); echo $n"', '$n'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    "docker exec web sh -c 'n=3; echo $n'",
    'docker exec web sh -c "n=3; echo \\$n"',
    'docker exec web sh -c "echo $n"',
    'docker exec web sh -c "echo $n; n=3"',
    'docker exec web sh -c "PATH=$PATH:/opt/bin; app"',
    'docker exec web sh -c "n=$n; echo \\$n"',
    'docker exec web sh -c "PATH=$PATH:/opt/bin; echo $PATH"',
    'docker exec web sh -c "n=${n:-3}; echo $n"',
    'docker exec web echo "n=3; $n"',
    'for n in 1 2; do docker exec web sh -c "n=3; echo $n"; done',
    'n=1\ndocker exec web sh -c "n=3; echo $n"',
    'docker exec web sh -c "--name=$name"',
    'ssh host "docker exec web sh -c \\"n=3; echo $n\\""',
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

describe('the fix', () => {
  test.each([
    ['docker exec web sh -c "n=3; echo $n"', "docker exec web sh -c 'n=3; echo $n'"],
    ['docker exec web sh -c "n=3; echo \\"$n\\" \\$PATH"', 'docker exec web sh -c \'n=3; echo "$n" $PATH\''],
    ['docker exec web sh -c "n=3; echo $n it\'s"', 'docker exec web sh -c "n=3; echo \\$n it\'s"'],
    ['docker exec web sh -c "n=3; echo $n $USER $n"', 'docker exec web sh -c "n=3; echo \\$n $USER \\$n"'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });
});
