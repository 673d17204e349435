// Completion of paths of the build context in Dockerfiles.
import { describe, expect, test } from 'vitest';
import { pathsOf, type Files } from '../support/files-around';
import { acceptPath, checkPaths, isPath, offeredAt, type Seat } from '../support/offered-paths';

const context: Files = {
  '.dockerignore': 'node_modules\n**/*.log\ndist/*\n!dist/app.js\n',
  '.env': '',
  '.git/config': '',
  'debug.log': '',
  'dist/app.js': '',
  'dist/app.map': '',
  Dockerfile: '',
  'my file.txt': '',
  'node_modules/a/index.js': '',
  'package-lock.json': '',
  'package.json': '',
  'src/내 코드.ts': '',
  'src/main.ts': '',
};
const words = ['dist/', 'src/', 'Dockerfile', 'package-lock.json', 'package.json', '.dockerignore', '.env'];
const strings = [...words.slice(0, 3), 'my file.txt', ...words.slice(3)];

const seat: Seat = { languageId: 'dockerfile', path: '/shop/Dockerfile', paths: pathsOf(context) };

test.each<[string, readonly string[]]>([
  ['COPY <|>', ['.', ...words]],
  ['COPY pa<|>', words],
  ['COPY ./<|>', words],
  ['COPY ./src/<|>', ['main.ts']],
  ['COPY src/m<|> /app/', ['main.ts']],
  ['COPY /src/<|>', ['main.ts']],
  ['COPY dist/<|> .', ['app.js']],
  ['ADD <|>', ['.', ...words]],
  ['ONBUILD COPY s<|>', words],
  ['COPY --chown=1:1 --link pa<|>', words],
  ['COPY package.json pac<|> ./', words.filter((name) => name !== 'package.json')],
  ['COPY package.json pac<|>', words.filter((name) => name !== 'package.json')],
  ['COPY package.json <|> ./', ['.', ...words.filter((name) => name !== 'package.json')]],
  ['COPY \\\n  # the manifest\n  pac<|> \\\n  ./', words],
  ['COPY ["<|>", "/app/"]', ['.', ...strings]],
  ['COPY ["src/<|>', ['main.ts', '내 코드.ts']],
  ['COPY [ "package.json" , "p<|>", "/app/"]', strings.filter((name) => name !== 'package.json')],
  ['RUN --mount=type=bind,source=<|>', words],
  ['RUN --mount=type=bind,source=src/<|>,target=/x make', ['main.ts']],
  ['RUN --mount=target=/x,src=src/<|> make', ['main.ts']],
])('%s', (line, expected) => {
  checkPaths(`FROM node:24\n${line}`, seat, expected);
});

test.each([
  'COPY package.json <|>',
  'COPY package.json ./<|>',
  'COPY package.json src/<|>',
  'COPY package.json /<|>',
  'COPY package.json src/../<|>',
  'COPY ["package.json", "<|>"]',
  'COPY ["package.json", "./<|>',
  'COPY ["package.json"<|>',
  'COPY --from=build <|>',
  'COPY --from=build ["<|>',
  'COPY --from=<|>',
  'COPY <<<|>',
  'COPY <<EOF /x\n<|>\nEOF',
  'COPY ../<|>',
  'COPY src/*<|>',
  'COPY $DIR/<|>',
  'ADD https://example.com/<|>',
  'ADD git@github.com:a/b.git/<|>',
  'RUN cat ./<|>',
  'RUN --mount=type=cache,source=<|>',
  'RUN --mount=type=bind,from=build,source=<|>',
  'RUN --mount=type=bind,target=<|>',
  'WORKDIR ./<|>',
  '# COPY ./<|>',
])('nothing in %j', (line) => {
  checkPaths(`FROM node:24 AS build\n${line}`, seat, []);
});

test.each<[string, string, string, string]>([
  ['COPY sr<|>', 'src/', 'COPY src/', ''],
  ['COPY ./src/<|>', 'main.ts', 'COPY ./src/main.ts', ''],
  ['COPY src/m<|>x.ts /app/', 'main.ts', 'COPY src/main.tsx.ts /app/', 'COPY src/main.ts /app/'],
  ['COPY <|>', '.', 'COPY .', ''],
  ['COPY ["my<|>", "/x/"]', 'my file.txt', 'COPY ["my file.txt", "/x/"]', ''],
  [
    'COPY ["my f<|>ile.txt", "/x/"]',
    'my file.txt',
    'COPY ["my file.txtile.txt", "/x/"]',
    'COPY ["my file.txt", "/x/"]',
  ],
  ['RUN --mount=source=s<|>,target=/x a', 'src/', 'RUN --mount=source=src/,target=/x a', ''],
])('accepted in %s', (line, label, inserted, replaced) => {
  const from = 'FROM node:24\n';
  expect(acceptPath(from + line, label, seat)).toEqual({
    inserted: from + inserted,
    replaced: from + (replaced || inserted),
  });
});

describe('the build context', () => {
  const below: Files = { 'main.go': '', 'docker.env': '' };
  const above: Files = { 'api/main.go': '', 'go.mod': '', '.dockerignore': '*.mod\n', 'lib/lib.go': '' };
  const nested = (path = '/shop/api/Dockerfile'): Seat => ({ ...seat, path, paths: pathsOf(below, above) });

  test('is the folder of the Dockerfile', () => {
    checkPaths('FROM a\nCOPY <|>', nested(), ['.', 'docker.env', 'main.go']);
  });

  test('is one above where its own has not what is typed', () => {
    checkPaths('FROM a\nCOPY lib/<|>', nested(), ['lib.go']);
    checkPaths('FROM a\nCOPY api/<|>', nested(), ['main.go']);
    checkPaths('FROM a\nCOPY nowhere/<|>', nested(), []);
  });

  test('is the one that a command in its comments names', () => {
    checkPaths('# docker build -f api/Dockerfile -t api .\nFROM a\nCOPY <|>', nested(), [
      '.',
      'api/',
      'lib/',
      '.dockerignore',
    ]);
    checkPaths('# docker build -f api/Dockerfile api\nFROM a\nCOPY <|>', nested(), [
      '.',
      'docker.env',
      'main.go',
    ]);
    checkPaths('# docker build -f web/Dockerfile .\nFROM a\nCOPY <|>', nested(), [
      '.',
      'docker.env',
      'main.go',
    ]);
    checkPaths('# docker build -t api .\nFROM a\nCOPY <|>', nested(), ['.', 'docker.env', 'main.go']);
  });

  test('lacks what the ignore file with the name of the Dockerfile says, not the other', () => {
    const files = {
      'a.txt': '',
      'b.txt': '',
      '.dockerignore': 'a.txt\n',
      'web.Dockerfile.dockerignore': 'b.txt\n',
    };
    const web = { ...seat, path: '/shop/web.Dockerfile', paths: pathsOf(files) };
    checkPaths('FROM a\nCOPY <|> /', web, ['.', 'a.txt', 'web.Dockerfile.dockerignore', '.dockerignore']);
    checkPaths('FROM a\nCOPY <|> /', { ...web, path: '/shop/Dockerfile' }, [
      '.',
      'b.txt',
      'web.Dockerfile.dockerignore',
      '.dockerignore',
    ]);
  });
});

test('where nothing can be listed nothing changes', () => {
  const nowhere = { ...seat, paths: { folders: [], files: [] } };
  expect(offeredAt('FROM a\nCOPY <|>', nowhere)).toBeUndefined();
  expect(offeredAt('FROM a\nCOPY --<|>', seat)?.items.some(isPath)).toBe(false);
});
