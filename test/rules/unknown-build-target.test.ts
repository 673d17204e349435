// Targets of builds: stages by name and by number, Dockerfiles that are not surely meant, and files that cannot be judged.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkUnreported, shell } from '../support/check';
import { fileFindings } from '../support/file-findings';
import { filesOf } from '../support/files-around';

const stages = 'FROM node:24 AS build\r\nRUN npm ci\r\nFROM nginx:1.29 AS Web\r\n';
const judge = (text: string, dockerfile = stages): string[] =>
  fileFindings('unknown-build-target', text, { Dockerfile: dockerfile });

describe('names and numbers', () => {
  test.each(['build', 'BUILD', 'web', '0', '1', '""'])('%s is a stage', (target) => {
    expect(judge(`docker build --target ${target} .`)).toEqual([]);
  });

  test.each(['test', '2', 'node', 'buil'])('%s is none', (target) => {
    expect(judge(`docker build --target=${target} .`)).toEqual([`error: ${target}`]);
    expect(judge(`docker buildx build . --target ${target} -t 앱`)).toEqual([`error: ${target}`]);
  });

  test.each(['docker build --target "$STAGE" .', 'docker build --target te$X .', 'docker build --target'])(
    'nothing is sure in %s',
    (text) => {
      expect(judge(text)).toEqual([]);
    },
  );
});

describe('the Dockerfile', () => {
  const files = {
    'docker/Dockerfile': stages,
    'docker/dockerfile.test': 'FROM a AS test',
    'low/dockerfile': stages,
  };
  const found = ['error: test'];

  test.each([
    ['docker build -f docker/Dockerfile --target test .', found],
    ['docker build --target test docker/', found],
    ['docker build --target test low', found],
    ['docker build -f docker/dockerfile.test --target test .', []],
    ['docker build -f docker/Dockerfile -f docker/dockerfile.test --target test .', []],
    ['docker build --target test .', []],
    ['docker build -f - --target test docker < x', []],
    ['docker build -f "$FILE" --target test docker', []],
    ['docker build $OPTIONS --target test docker', []],
    ['docker build --target test https://github.com/acme/shop.git', []],
    ['docker build --target test docker extra', []],
    ['docker build -f docker/Dockerfile --target test https://github.com/acme/shop.git#main:docker', []],
    ['docker compose build --target test', []],
    ['docker build --build-arg BUILDKIT_SYNTAX=acme/front --target test docker', []],
    ['ssh host docker build --target test docker', []],
  ])('%s', (text, expected) => {
    expect(fileFindings('unknown-build-target', text, files)).toEqual(expected);
  });
});

test.each(['# syntax=acme/frontend:1\nFROM a AS b\n', '{% for image in images %}\n', '', 'FROM'])(
  '%j is not judged',
  (dockerfile) => {
    expect(
      judge('docker build --target test .', dockerfile === 'FROM' ? '# FROM a AS b' : dockerfile),
    ).toEqual([]);
  },
);

test('the frontend of docker is judged by any version', () => {
  const syntax = (image: string): string => `# syntax=${image}\nFROM a AS b\n`;
  for (const image of ['docker/dockerfile:1', 'docker.io/docker/dockerfile:1.7-labs', 'docker/dockerfile'])
    expect(judge('docker build --target test .', syntax(image)), image).toEqual(['error: test']);
});

test.each([
  'cat > Dockerfile <<EOF\nFROM a AS test\nEOF\ndocker build --target test .',
  'cp ci/Dockerfile Dockerfile\ndocker build --target test .',
  'git checkout v2\ndocker build --target test .',
  'build() { docker build --target test .; }\ncp a Dockerfile; build',
])('the file may be another one in: %s', (text) => {
  expect(judge(text)).toEqual([]);
});

test.each([
  '# Dockerfile of the shop\ndocker build --target test .',
  'docker build --target test .\nrm Dockerfile',
  'docker build -f Dockerfile -t a .; docker build --target test .',
  'cp Dockerfile.old Dockerfile.new\ndocker build --target test .',
])('the file is this one in: %s', (text) => {
  expect(judge(text)).toEqual(['error: test']);
});

test('the stages are shown in the Dockerfile', () => {
  const text = 'docker build --target tset .';
  const [found] = diagnostics(
    openHostFile(text, shell),
    defaultSettings,
    filesOf({ Dockerfile: `${stages}FROM x AS 한글\n` }),
  ).filter(({ ruleId }) => ruleId === 'unknown-build-target');
  expect(found?.related?.map(({ uri, at }) => [uri, at.line, at.start, at.end])).toEqual([
    ['file:///shop/Dockerfile', 0, 16, 21],
    ['file:///shop/Dockerfile', 2, 19, 22],
    ['file:///shop/Dockerfile', 3, 10, 12],
  ]);
});

test('without files nothing is said', () => {
  checkUnreported('unknown-build-target', 'docker build --target test .');
});
