// Sources of bind mounts that are missing for sure, where a file is meant to be.
import { describe, expect, test } from 'vitest';
import { fileFindings } from '../support/file-findings';
import type { Files } from '../support/files-around';

const judge = (text: string, files: Files | readonly Files[] = {}, languageId?: string): string[] =>
  fileFindings('missing-bind-source', text, files, languageId);

test.each([
  ['docker run -v ./a.conf:/etc/a.conf nginx', ['info: ./a.conf']],
  ['docker create --volume="./웹 a.conf:/etc/a.conf:ro" nginx', ['info: ./웹 a.conf']],
  ['docker run --mount type=bind,src=./data,dst=/data nginx', ['warning: ./data']],
  ['docker run --mount type=bind,source=./a.conf,target=/etc/a.conf,readonly nginx', ['warning: ./a.conf']],
  // Where a folder is meant docker does what is wanted.
  ['docker run -v ./data:/var/lib/mysql mysql', []],
  ['docker run -v ./conf.d:/etc/nginx/conf.d nginx', []],
  ['docker run -v a.conf:/etc/a.conf nginx', []],
  ['docker run -v /srv/a.conf:/etc/a.conf nginx', []],
  ['docker run -v ~/a.conf:/etc/a.conf nginx', []],
  ['docker run -v "$PWD/a.conf:/etc/a.conf" nginx', []],
  ['docker run -v ./$NAME.conf:/etc/a.conf nginx', []],
  ['docker run -v ../a.conf:/etc/a.conf nginx', []],
  ['docker run -v ./conf/a.conf:/etc/a.conf nginx', []],
  ['docker run --mount type=bind,src=./data,dst=/data,bind-create-src=true nginx', []],
  ['docker run --mount type=volume,src=data,dst=/data nginx', []],
  ['docker -H ssh://host run -v ./a.conf:/etc/a.conf nginx', []],
  ['docker --context prod run --mount type=bind,src=./data,dst=/data nginx', []],
  ['ssh host docker run -v ./a.conf:/etc/a.conf nginx', []],
  ['docker run nginx -v ./a.conf:/etc/a.conf', []],
])('%s', (text, expected) => {
  expect(judge(text)).toEqual(expected);
});

const run = 'docker run -v ./a.conf:/etc/a.conf nginx';

describe('quiet where it may be there', () => {
  test('as a file or a folder', () => {
    expect(judge(run, { 'a.conf': '' })).toEqual([]);
    expect(judge(run, { 'a.conf/b': '' })).toEqual([]);
  });

  test.each([
    `cp a.conf.dist a.conf\n${run}`,
    `touch a.conf\n${run}`,
    `cd conf\n${run}`,
    `make conf\n${run}`,
    `docker cp web:/etc/a.conf .\n${run}`,
    `docker run -v "$PWD:/out" acme/generate\n${run}`,
    `[ -f a.conf ] && ${run}`,
    `start() {\n  ${run}\n}`,
  ])('%s', (text) => {
    expect(judge(text)).toEqual([]);
  });

  test('beside other scripts, and in what is no script', () => {
    expect(judge(run, [{}, { 'a.conf': '' }])).toEqual([]);
    expect(judge(`\`\`\`sh\n${run}\n\`\`\`\n`, {}, 'markdown')).toEqual([]);
  });
});

test('where the folder is there', () => {
  expect(judge('docker run -v ./conf/a.conf:/etc/a.conf nginx', { 'conf/b.conf': '' })).toEqual([
    'info: ./conf/a.conf',
  ]);
});
