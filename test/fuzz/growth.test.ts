// Texts that once took time with the square of their length, each with the work that took it.
import { expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkLinear } from '../support/growth';
import { wholeWorks, worksAt } from './works';

type Case = readonly [work: string, path: string, piece: string, frame: (body: string) => string];

const ofShell = (body: string): string => `docker ps\ndocker run ${body}\ndocker ps\n`;
const ofLines = (body: string): string => `FROM alpine\n${body}\nRUN docker ps\n`;

/** Another number for each `N`. */
function numbered(body: string): string {
  let number = 0;
  return body.replaceAll('N', () => `n${String((number += 1))}`);
}

const gitlab = (body: string): string => `a:\n  script:\n    - docker ps\n    ${body}docker ps\n`;

const languages: Readonly<Record<string, string>> = {
  'a.sh': 'shellscript',
  Dockerfile: 'dockerfile',
  '.gitlab-ci.yml': 'yaml',
  '.devcontainer/devcontainer.json': 'jsonc',
  justfile: 'just',
};

const cases: readonly Case[] = [
  ['explain', 'a.sh', '> ', ofShell],
  ['explain', 'a.sh', '<<<', ofShell],
  ['report', 'a.sh', '\u00A0', ofShell],
  ['report', 'a.sh', '“$(a)”', ofShell],
  ['formatting', 'a.sh', '; docker ps', ofShell],
  ['runnable', 'a.sh', ' && docker rm a', ofShell],
  ['highlights', 'a.sh', ' --name a', ofShell],
  ['fix all', 'a.sh', '\u00A0a ', ofShell],
  ['report', 'a.sh', '# dockline-disable unused\n', ofShell],
  ['report', 'a.sh', '# dockline-disable-next-line a\ndocker rn\n', ofShell],
  ['report', 'a.sh', '# dockline-disable-next-line a \\\n', ofShell],
  ['report', 'Dockerfile', '# dockline-disable-next-line a\nRUN a\n', ofLines],
  ['open', 'Dockerfile', 'RUN <<E\n', ofLines],
  ['report', 'Dockerfile', '[1,', (body) => `FROM a\nCMD ${body}\n`],
  ['compose', 'a.sh', 'docker run a\n', (body) => body],
  ['topology', 'a.sh', 'docker network create N\n', (body) => numbered(body)],
  ['open', '.gitlab-ci.yml', '- ', gitlab],
  ['open', '.devcontainer/devcontainer.json', '${', (body) => `{ "postCreateCommand": "docker ps ${body}" }`],
  ['open', 'justfile', 'N:\n  docker ps {{a}}\n', numbered],
  ['open', 'Dockerfile', '${A:-', (body) => `FROM alpine\nENV A=${body}\n`],
];

test.each(cases)('%s of a %s with many %j', (name, path, piece, frame) => {
  const whole = wholeWorks[name];
  const at = worksAt[name];
  expect(name === 'open' || whole !== undefined || at !== undefined).toBe(true);
  const work = (text: string): void => {
    const file = openHostFile(text, languages[path] ?? '', path);
    whole?.(file);
    at?.(file, text.length >> 1);
  };
  checkLinear(work, piece, 100_000, frame);
});

test('a password of demonstration words is judged at once, in how many ways it may be cut', () => {
  const report = (text: string): unknown => wholeWorks['report']?.(openHostFile(text, 'shellscript'));
  const frame = (body: string): string => `docker run -e PASSWORD=${body}q a\n`;
  checkLinear(report, 'password', 100_000, frame);
  checkLinear(report, 'password', 200, frame);
  checkLinear(report, 'x', 200, frame);
});
