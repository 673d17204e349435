// Published ports beside `EXPOSE`: which builds and which Dockerfiles are sure, and what may move the program.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { quickFixes } from '../../server/src/features/code-actions';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkUnreported, dockerfile, shell } from '../support/check';
import { fileFindings } from '../support/file-findings';
import { filesOf, type Files } from '../support/files-around';

const id = 'unexposed-port';
const web = 'FROM node:24-alpine\nEXPOSE 80\nCMD ["node", "server.js"]\n';
const judge = (run: string, from = web): string[] =>
  fileFindings(id, `docker build -t app .\n${run}\n`, { Dockerfile: from });

describe('the run', () => {
  test.each([
    ['docker run -p 8080:81 app', ['info: 8080:81']],
    ['docker run -d --rm --name web -p 81:81/tcp docker.io/library/app:latest', ['info: 81:81/tcp']],
    ['sudo docker create --publish=127.0.0.1:8080:81 -e 이름=값 app', ['info: 127.0.0.1:8080:81']],
    ['docker run -p "8080":81 -v data:/data app', ['info: "8080":81']],
    ['docker run -p 8080 app', ['info: 8080']],
    ['docker run -p 8080:80 app', []],
    ['docker run -p 8080:80/udp app', []],
    ['docker run -p 8080:81 other', []],
    ['docker run -p 8080:81 app:2', []],
    ['docker run -p 8080:81 -p 9090:80 app', []],
    ['docker run -p 8080:81 -P app', []],
    ['docker run -p 8080:81 --expose 81 app', []],
    ['docker run -p 8080:81 --network host app', []],
    ['docker run -p 8080-8081:81-82 app', []],
    ['docker run -p 8080:$PORT app', []],
    ['docker run $OPTIONS -p 8080:81 app', []],
    ['docker run -p 8080:81 app --port 81', []],
    ['docker run -p 8080:81 --entrypoint sh app', []],
    ['docker run -p 8080:81 -e PORT=81 app', []],
    ['docker run -p 8080:81 --env-file .env app', []],
    ['docker run -p 8080:81 -v ./app.conf:/etc/app.conf app', []],
    ['docker -H ssh://far run -p 8080:81 app', []],
    ['ssh far docker run -p 8080:81 app', []],
    ['docker run -p 8080:81', []],
    ['docker run --help -p 8080:81 app', []],
    ['docker stop -p 8080:81 app', []],
  ])('%s', (run, expected) => {
    expect(judge(run)).toEqual(expected);
    expect(judge(run.replace(/ -/u, ' \\\r\n  -'))).toEqual(expected);
  });
});

describe('the Dockerfile', () => {
  const found = ['info: 8080:81'];

  test.each([
    ['FROM scratch\nEXPOSE 80', found],
    ['FROM node:${VERSION:-24}\nexpose 80/tcp 443', found],
    ['\uFEFFFROM node:24\r\nEXPOSE \\\r\n  80 \\\r\n  8443/udp\r\n', found],
    ['FROM node:24 AS base\nEXPOSE 80\nFROM golang:1.25 AS build\nEXPOSE 81\nFROM BASE\nCOPY . .', found],
    ['FROM node:24 AS base\nEXPOSE 81\nFROM base\nEXPOSE 80', []],
    ['FROM node:24\nEXPOSE 80\nEXPOSE 81', []],
    ['FROM node:24\nEXPOSE 80 81/udp', []],
    ['FROM node:24\nEXPOSE 80 $PORT', []],
    ['FROM node:24\nEXPOSE 80 90-91', []],
    ['FROM node:24\nEXPOSE 8080:80', []],
    ['FROM node:24\nEXPOSE', []],
    ['FROM node:24', []],
    ['FROM node:24 AS base\nONBUILD EXPOSE 81\nFROM base\nEXPOSE 80', []],
    // It may listen there all the same.
    ['FROM node:24\nENV PORT=81\nEXPOSE 80', []],
    ['FROM node:24\nEXPOSE 80\nCMD ["serve", "--port", "81"]', []],
    ['FROM acme/base\nEXPOSE 80', []],
    ['FROM $BASE\nEXPOSE 80', []],
    ['# syntax=acme/frontend\nFROM node:24\nEXPOSE 80', []],
    ['', []],
  ])('%j', (from, expected) => {
    expect(judge('docker run -p 8080:81 app', from)).toEqual(expected);
  });

  test('the base image has ports of its own', () => {
    const from = 'FROM nginx:1.29\nEXPOSE 8080';
    expect(judge('docker run -p 80:80 app', from)).toEqual([]);
    expect(judge('docker run -p 80:3000 app', from)).toEqual(['info: 80:3000']);
  });
});

describe('the build', () => {
  const files = {
    Dockerfile: web,
    'api/Dockerfile': 'FROM golang:1.25 AS dev\nEXPOSE 40000\nFROM scratch AS release\nEXPOSE 81\n',
  };
  const run = 'docker run -p 8080:81 app';
  const found = ['info: 8080:81'];

  test.each([
    [`docker build -t other -t app:latest .\n${run}`, found],
    [`docker buildx build --load . -t app\n${run}`, found],
    [`docker build -t app . && ${run}`, found],
    [`if [ "$1" ]; then docker build -t app .; fi\n${run}`, found],
    [`docker build -t app .\ndocker build --no-cache -t app .\n${run}`, found],
    [`docker build -t app --target dev api\n${run}`, found],
    [`IMAGE=app\ndocker build -t $IMAGE .\ndocker run -p 8080:81 "$IMAGE"`, found],
    [`docker build -t app .\ndocker run -p 8080:81 $IMAGE`, []],
    [`docker build -t app api\n${run}`, []],
    [`docker build -t app --target release api\n${run}`, []],
    [`docker build -t app --target none api\n${run}`, []],
    [`docker build -t app --target $STAGE api\n${run}`, []],
    [`docker build -t app .\ndocker build -t app api\n${run}`, []],
    [`${run}\ndocker build -t app .`, []],
    [`docker build -t app .\ndocker tag other app\n${run}`, []],
    [`docker build -t app .\ndocker commit web app\n${run}`, []],
    [`docker pull app\ndocker build -t app .\n${run}`, []],
    [`docker load -i all.tar\ndocker build -t app .\n${run}`, []],
    [`docker build -t app $OPTIONS .\n${run}`, []],
    [`docker build -t app:$TAG .\n${run}`, []],
    [`cd "$DIR"\ndocker build -t app .\n${run}`, []],
    [`cp a Dockerfile\ndocker build -t app .\n${run}`, []],
    [`docker -c far build -t app .\n${run}`, []],
    [`docker build -t app https://github.com/acme/app.git\n${run}`, []],
    [run, []],
  ])('%j', (text, expected) => {
    expect(fileFindings(id, text, files)).toEqual(expected);
  });

  test('a name that is made over and over is not looked at', () => {
    const text = (times: number): string => `${'docker build -t app .\n'.repeat(times)}${run}`;
    expect(fileFindings(id, text(50), files)).toEqual(found);
    expect(fileFindings(id, text(51), files)).toEqual([]);
  });

  test('without files nothing is said', () => {
    checkUnreported(id, `docker build -t app .\n${run}`);
  });
});

describe('other places', () => {
  const found = ['info: 8080:81'];
  const readme = (before: string): string =>
    `${before}\n\`\`\`sh\ndocker build -t app .\n\`\`\`\n그다음\n\`\`\`sh\n$ docker run -p 8080:81 app\n\`\`\`\n`;

  test.each([
    ['# App', { Dockerfile: web }, found],
    ['Go to the folder:\n```\ncd app\n```', { Dockerfile: web }, []],
    ['Write this:\n```dockerfile\nFROM node:24\nEXPOSE 81\n```', { Dockerfile: web }, []],
    ['# App', [{}, { Dockerfile: web }] as Files[], []],
  ])('a text that begins with %j', (before, files, expected) => {
    expect(fileFindings(id, readme(before), files, 'markdown', 'README.md')).toEqual(expected);
  });

  test('targets of a Makefile stand in any order', () => {
    const text = 'run:\n\tdocker run -p 8080:81 app\nbuild:\n\tdocker build -t app .\n';
    expect(fileFindings(id, text, { Dockerfile: web }, 'makefile', 'Makefile')).toEqual(found);
  });

  test.each([
    ['# docker build -t app . && docker run -p 8080:81 app', [{}], 'web/Dockerfile', found],
    ['# docker build -t app .\n#\n# docker run -p 8080:81 app', [{}], 'Dockerfile', found],
    [
      '# docker build -f web/Dockerfile -t app .\n# docker run -p 8080:81 app',
      [{}, {}],
      'web/Dockerfile',
      found,
    ],
    ['# docker build -t app .\n# docker run -p 8080:81 app', [{}], 'dev.Dockerfile', []],
    ['# docker build -t app -f Dockerfile.dev .\n# docker run -p 8080:81 app', [{}], 'Dockerfile', []],
    ['# docker build -t app ..\n# docker run -p 8080:81 app', [{}], 'Dockerfile', []],
    // In the folder above it would be another file.
    ['# docker build -t app .\n# docker run -p 8080:81 app', [{}, { Dockerfile: web }], 'web/Dockerfile', []],
  ])('%j in a Dockerfile', (header, folders, path, expected) => {
    expect(fileFindings(id, `${header}\n${web}`, folders, dockerfile, path)).toEqual(expected);
  });

  test('what a Dockerfile runs is run in a container', () => {
    const text = `${web}RUN docker build -t app . && docker run -p 8080:81 app\n`;
    expect(fileFindings(id, text, {}, dockerfile, 'Dockerfile')).toEqual([]);
  });
});

describe('the fix', () => {
  const mend = (run: string, from: string): string | undefined => {
    const text = `docker build -t app .\n${run}`;
    const files = filesOf({ Dockerfile: from });
    const file = openHostFile(text, shell);
    const [finding] = diagnostics(file, defaultSettings, files).filter(({ ruleId }) => ruleId === id);
    const [fix] = quickFixes(file, finding ?? { start: 0, end: 0 }, defaultSettings, files).filter(
      ({ kind, diagnostic }) => kind === 'mend' && diagnostic.ruleId === id,
    );
    return fix && applyEdits(text, fix.edits).split('\n').slice(1).join('\n');
  };

  test.each([
    ['docker run -p 8080:81/tcp app', 'EXPOSE 80', 'docker run -p 8080:80/tcp app'],
    ['docker run -p "127.0.0.1::81" app', 'EXPOSE 80 80/udp', 'docker run -p "127.0.0.1::80" app'],
    ['docker run -p 8080 app', 'EXPOSE 80', 'docker run -p 80 app'],
    ['docker run -p target=81,published=8080 app', 'EXPOSE 80', 'docker run -p target=80,published=8080 app'],
    ['docker run -p 80:8080 app', 'EXPOSE 80', 'docker run -p 8080:80 app'],
    ['docker run -p 443:8443 app', 'EXPOSE 80 443', 'docker run -p 8443:443 app'],
    ['docker run -p 8080:81 app', 'EXPOSE 80 443', undefined],
  ])('%s beside %s', (run, expose, expected) => {
    expect(mend(run, `FROM node:24\n${expose}\n`)).toBe(expected);
  });
});

describe('the places that are shown', () => {
  test('in the Dockerfile', () => {
    const text = 'docker build -t app .\ndocker run -p 8080:81 app';
    const files = filesOf({ Dockerfile: 'FROM node:24\n# 포트\nEXPOSE 80/tcp 443\n' });
    const [found] = diagnostics(openHostFile(text, shell), defaultSettings, files);
    expect(found?.message).toBe('The Dockerfile of `app` exposes ports 80 and 443, not 81.');
    expect(found?.related).toEqual([
      {
        uri: 'file:///shop/Dockerfile',
        at: { line: 2, start: 7, end: 13 },
        message: 'The port that is exposed',
      },
      {
        uri: 'file:///shop/Dockerfile',
        at: { line: 2, start: 14, end: 17 },
        message: 'The port that is exposed',
      },
    ]);
  });

  test('in the file itself', () => {
    const text = '# docker build -t app .\n# docker run -p 8080:81 app\nFROM node:24\nEXPOSE 80\n';
    const found = diagnostics(openHostFile(text, dockerfile, 'Dockerfile'), defaultSettings);
    expect(found.find(({ ruleId }) => ruleId === id)?.related).toEqual([
      { at: { line: 3, start: 7, end: 9 }, message: 'The port that is exposed' },
    ]);
  });
});
