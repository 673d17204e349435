// Edge cases of untagged-image.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, settingsFor } from '../support/check';

const id = 'untagged-image';
const settings = settingsFor(id);

describe('reports', () => {
  test.each([
    ['docker run --rm my/app ls', 'my/app'],
    ['docker create my/app:latest', 'my/app:latest'],
    ['docker pull ghcr.io/my/app', 'ghcr.io/my/app'],
    ['docker pull localhost:5000/app', 'localhost:5000/app'],
    ['docker service create my/app', 'my/app'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`], settings);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --rm my/app:2',
    'docker run my/app@sha256:9b2a28eb47540823042a2ba401386845089bb7b62a9637d55816132c4c3c36eb',
    'docker run "$IMAGE"',
    'docker run $OPTS my/app',
    'docker run IMAGE',
    'docker run 0123456789ab',
    'docker pull --all-tags my/app',
    'docker rmi my/app',
    'docker push my/app',
    'docker build -t my/app . && docker run my/app',
    'docker build -t my/app:latest .\ndocker run my/app',
    'docker tag 0123456789ab my/app\ndocker run my/app:latest',
    'docker commit web my/app\ndocker run my/app',
  ])('%s', (line) => {
    checkFindings(line, [], settings);
  });

  test('everything by default', () => {
    checkFindings('docker run my/app', []);
  });
});

describe('the fix', () => {
  test('names a version of a well-known image', () => {
    expect(applyFirstFix(id, 'docker run -d "nginx:latest"')).toMatch(/^docker run -d nginx:\d[\w.-]*$/u);
    expect(applyFirstFix(id, 'docker pull docker.io/library/redis')).toMatch(
      /^docker pull docker\.io\/library\/redis:\d[\w.-]*$/u,
    );
  });

  test('does not guess the version of another', () => {
    expect(applyFirstFix(id, 'docker run my/app')).toBeUndefined();
    expect(applyFirstFix(id, 'docker run hello-world')).toBeUndefined();
  });
});
