// Which files the commands of a script lead to, and from where in it.
import { describe, expect, test } from 'vitest';
import { fileLinks, fileLinksAt } from '../../../server/src/features/navigation/file-links';
import { openHostFile } from '../../../server/src/hosts/host-file';
import { shell } from '../../support/check';
import { variantsOf } from '../../support/fixture';

/** The written text of each link and, where it is another, its path. */
function linksOf(text: string, languageId: string = shell, path = 'deploy.sh'): string[] {
  const file = openHostFile(text, languageId, path);
  return Array.from(fileLinks(file))
    .flat()
    .map((link) => {
      expect(fileLinksAt(file, link.end), 'by its place').toContainEqual(link);
      const written = text.slice(link.start, link.end);
      return written === link.path ? written : `${written} → ${link.path}`;
    });
}

describe('the places of paths', () => {
  test.each([
    ['docker build -f docker/app.Dockerfile .', ['docker/app.Dockerfile']],
    [
      'docker buildx build --file=app.Dockerfile --secret id=npm,src=secrets/npm.txt .',
      ['app.Dockerfile', 'secrets/npm.txt'],
    ],
    ['docker build -t app .', ['. → ./Dockerfile']],
    ['docker build \\\n  ../web/', ['../web/ → ../web/Dockerfile']],
    [
      'docker compose -f base.yml -f "ops/운영.yml" --env-file prod.env up -d',
      ['base.yml', 'ops/운영.yml', 'prod.env'],
    ],
    ['docker-compose -fbase.yml up', ['base.yml']],
    [
      'sudo docker run --env-file ./app.env -v ./my\\ app.conf:/etc/app.conf:ro nginx',
      ['./app.env', './my\\ app.conf → ./my app.conf'],
    ],
    ['docker run --mount type=bind,source=conf/a.conf,target=/a nginx', ['conf/a.conf']],
    ['docker stack deploy -c stack.yml shop; docker load -i app.tar', ['stack.yml', 'app.tar']],
  ])('%s', (text, expected) => {
    for (const { name, marked } of variantsOf(text)) expect(linksOf(marked), name).toEqual(expected);
  });
});

test.each([
  'docker build -f - . < Dockerfile',
  'docker build -f "$FILE" .',
  'docker build $OPTIONS .',
  'docker build https://github.com/acme/app.git',
  'docker build git@github.com:acme/app.git',
  'docker run -v data:/data -v /etc/hosts:/etc/hosts -v ~/a:/a -v //host/share:/b nginx',
  'docker run --mount type=volume,source=data,target=/data nginx',
  'docker run --env-file file:///etc/passwd nginx',
  'docker save -o app.tar app',
  'ssh host docker run --env-file app.env nginx',
  'docker build --help .',
  'docker build -f',
])('no file is sure in: %s', (text) => {
  expect(linksOf(text)).toEqual([]);
});

describe('the folder that a script is in', () => {
  test.each([
    'cd app',
    'cd app\n"$(dirname "$0")"',
    'pushd "$dir" > /dev/null',
    '(cd app && make)',
    'cd "$(mktemp -d)"',
  ])('is not known any more after: %s', (line) => {
    const command = 'docker run --env-file a.env nginx\n';
    expect(linksOf(`${command}${line}\n${command}`)).toEqual(['a.env']);
  });

  test.each([
    'cd "$(dirname "$0")"',
    'cd "$(dirname -- "${BASH_SOURCE[0]}")"',
    'cd "${0%/*}"',
    'cd "$(dirname "$0")" || exit 1',
    'mkdir abcd efg',
  ])('stays the same after: %s', (line) => {
    expect(linksOf(`${line}\ndocker run --env-file a.env nginx\n`)).toEqual(['a.env']);
  });
});

test('backslashes part folders where the shell is one of Windows', () => {
  const command = 'docker run --env-file conf\\a.env nginx\r\n';
  expect(linksOf(`cd /d "%~dp0"\r\n${command}`, 'bat', 'run.cmd')).toEqual(['conf\\a.env → conf/a.env']);
  expect(linksOf(command, 'powershell', 'run.ps1')).toEqual(['conf\\a.env → conf/a.env']);
});

test('commands of a Dockerfile run in a container', () => {
  expect(linksOf('FROM docker\nRUN docker build -f a.Dockerfile .\n', 'dockerfile', 'Dockerfile')).toEqual(
    [],
  );
});
