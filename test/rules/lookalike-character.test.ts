// Edge cases of lookalike-character: where a character is meant for another, and where it is meant as it is.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'lookalike-character';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker run –d –p 80:80 nginx:1.29', ['–', '–']],
    ['docker run —name web nginx:1.29', ['—']],
    ['docker run -–name web nginx:1.29', ['–']],
    ['docker run –-name web nginx:1.29', ['–-']],
    ['docker ps –a', ['–']],
    ['docker build –t web:1 .', ['–']],
    ['docker run alpine:3 ls –la', ['–']],
    ['docker import – web:1', ['–']],
    ['docker run -e “A=b” nginx:1.29', ['“A=b”']],
    ['docker run -e A=“b c” nginx:1.29', ['“b c”']],
    ['docker run -e ”A=b” -e «C=d» nginx:1.29', ['”A=b”', '«C=d»']],
    ['docker ps --format ‘{{.Names}}’', ['‘{{.Names}}’']],
    ['docker run alpine:3 echo “hello', ['“']],
    ['docker run\u00A0-d nginx:1.29', ['\u00A0']],
    ['docker run \u00A0\u00A0-d nginx:1.29', ['\u00A0\u00A0']],
    ['docker run -e TZ=Asia/Seoul\u00A0\\\n  nginx:1.29', ['\u00A0']],
    ['docker run -e TZ=Asia/Seoul\u00A0\\\nnginx:1.29', ['\u00A0']],
    ['docker run -d \\\u00A0\n  nginx:1.29', ['\u00A0']],
    ['docker run -d \u200Bnginx:1.29', ['\u200B']],
    ['docker pull nginx:1.29\uFEFF', ['\uFEFF']],
    ['docker run\u3000-d nginx:1.29', ['\u3000']],
  ])('%s', (text, marked) => {
    checkFindings(
      text,
      marked.map((part) => `${id}: ${part}`),
    );
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -e "A=“b”" nginx:1.29',
    "docker run -e 'A=–b' nginx:1.29",
    "docker run -e $'A=\\'–b' nginx:1.29",
    'docker run alpine:3 echo it’s fine',
    'docker run alpine:3 echo 1 – 2',
    'docker run alpine:3 echo a–b',
    'docker run -e NAME=홍길동 -e A=한글–값 nginx:1.29',
    'docker run -e FAMILY=👨\u200D👩\u200D👧 nginx:1.29',
    'docker run -e A=می\u200Cخواهم nginx:1.29',
    'docker run -e A=$(echo “b”) nginx:1.29',
    'docker ps # –a “all”',
    'docker run \\\n  --name web \\\n  nginx:1.29 # –rm',
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

test('a blank that is none right behind the command word hides nothing but what follows from it', () => {
  checkFindings('docker\u00A0run\u00A0-d nginx:1.29 --name web', [
    'lookalike-character: \u00A0',
    'lookalike-character: \u00A0',
  ]);
  checkFindings('echo docker\u00A0run; "docker\u00A0run" -d; docker\u00A0설명; dockerd\u00A0-D', []);
});

describe('the fix', () => {
  test.each([
    ['docker run –it ubuntu:24.04', 'docker run -it ubuntu:24.04'],
    ['docker run –rm ubuntu:24.04', 'docker run --rm ubuntu:24.04'],
    ['docker run —name=web nginx:1.29', 'docker run --name=web nginx:1.29'],
    ['docker run –-name web nginx:1.29', 'docker run --name web nginx:1.29'],
    ['docker run ––name web nginx:1.29', 'docker run --name web nginx:1.29'],
    ['docker run –help', 'docker run --help'],
    ['docker run polinux/stress –cpu 2', 'docker run polinux/stress --cpu 2'],
    ['docker run –p80:80 nginx:1.29', 'docker run -p80:80 nginx:1.29'],
    ['docker run alpine:3 ls –la', 'docker run alpine:3 ls -la'],
    ['docker ps --format ‘{{.Names}}’', "docker ps --format '{{.Names}}'"],
    ['docker run -e A=“b c” nginx:1.29', 'docker run -e A="b c" nginx:1.29'],
    ['docker run -e “A=$B” nginx:1.29', 'docker run -e "A=$B" nginx:1.29'],
    ['docker run\u00A0-d nginx:1.29', 'docker run -d nginx:1.29'],
    ['docker\u00A0run -d nginx:1.29', 'docker run -d nginx:1.29'],
    ['docker\u00A0 run -d nginx:1.29', 'docker run -d nginx:1.29'],
    ['sudo docker\u200B run -d nginx:1.29', 'sudo docker run -d nginx:1.29'],
    ['/usr/bin/docker\u3000-D\u00A0ps', '/usr/bin/docker -D\u00A0ps'],
    ['docker-compose\u00A0up -d', 'docker-compose up -d'],
    ['docker run -d \\\u00A0\n  nginx:1.29', 'docker run -d \\\n  nginx:1.29'],
    ['docker run -d \\\n\u00A0\u00A0-p 80:80 nginx:1.29', 'docker run -d \\\n  -p 80:80 nginx:1.29'],
    ['docker run -d \u200Bnginx:1.29', 'docker run -d nginx:1.29'],
    ['docker run -e A=b\u00A0\\\n  nginx:1.29', 'docker run -e A=b \\\n  nginx:1.29'],
    ['docker run -e A=b\u00A0\\\nnginx:1.29', 'docker run -e A=b \\\nnginx:1.29'],
    ['docker ps -a\u00A0\n', 'docker ps -a\n'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test('does not quote what has such quotes within, nor within the quotes of another shell', () => {
    expect(applyFirstFix(id, 'docker run -e “A="b"” nginx:1.29')).toBeUndefined();
    expect(applyFirstFix(id, 'ssh host "docker run -e “A=b” nginx:1.29"')).toBeUndefined();
    expect(applyFirstFix(id, 'docker run alpine:3 echo “hello')).toBeUndefined();
  });
});
