// Which files are taken from folders and patterns, and what becomes of those that cannot be read.
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles } from '../../server/src/cli/find-files';
import { checked, workIn } from '../support/checked';

const bad = 'docker biuld .\n';

function found(...args: string[]): string[] {
  return Array.from(findFiles(args), (one) => ('path' in one ? one.path : one.complaint.en));
}

test('a folder gives the files of known languages, by name or first line, in order', () => {
  workIn({
    'b.sh': bad,
    'a/deploy': `#!/bin/sh\n${bad}`,
    'a/readme': 'docker biuld',
    'a/notes.xyz': `#!/bin/sh\n${bad}`,
    'a/.hidden/c.bash': bad,
    'node_modules/x/y.sh': bad,
    '.git/hooks/pre-commit': '#!/bin/sh',
  });
  expect(found('.')).toEqual(['a/.hidden/c.bash', 'a/deploy', 'b.sh']);
  expect(found('./a/')).toEqual(['a/.hidden/c.bash', 'a/deploy']);
  expect(found('b.sh', '.', './b.sh')).toEqual(['b.sh', 'a/.hidden/c.bash', 'a/deploy']);
});

test('what .gitignore leaves out is left out, unless it is named', () => {
  workIn({
    '.git/HEAD': '',
    '.gitignore': 'out/\n*.tmp.sh\n/top.sh\n',
    'top.sh': bad,
    'a.tmp.sh': bad,
    'out/x.sh': bad,
    'sub/top.sh': bad,
    'sub/.gitignore': '!keep.tmp.sh\nsecret.sh\n',
    'sub/keep.tmp.sh': bad,
    'sub/secret.sh': bad,
  });
  expect(found('.')).toEqual(['sub/keep.tmp.sh', 'sub/top.sh']);
  expect(found('sub')).toEqual(['sub/keep.tmp.sh', 'sub/top.sh']);
  expect(found('top.sh', 'out/x.sh')).toEqual(['top.sh', 'out/x.sh']);
});

test('patterns are spread out here, for shells that do not', () => {
  workIn({ 'a.sh': bad, 'ci/b.sh': bad, 'ci/deep/c.sh': bad, 'ci/[x].sh': bad });
  expect(found('ci/**/*.sh')).toEqual(['ci/[x].sh', 'ci/b.sh', 'ci/deep/c.sh']);
  expect(found('./*.sh')).toEqual(['a.sh']);
  expect(found('{a,ci/b}.sh')).toEqual(['a.sh', 'ci/b.sh']);
  expect(found('ci/[x].sh')).toEqual(['ci/[x].sh']);
  expect(found('*.zsh')).toEqual(['nothing to check matches *.zsh']);
});

test('links are not followed in a folder, and told where they lead nowhere and are named', () => {
  workIn({ 'real/a.sh': bad });
  symlinkSync('..', 'real/circle');
  symlinkSync('nowhere.sh', 'real/broken.sh');
  symlinkSync('real/a.sh', 'link.sh');
  expect(found('.')).toEqual(['real/a.sh']);
  expect(checked('real/broken.sh').status).toBe(2);
  expect(checked('link.sh').out).toMatch(/^link\.sh:1:8 error/u);
});

test('what is no text is a failure only where it is named', () => {
  workIn({ 'a.sh': new Uint8Array([0x23, 0, 1, 2]), 'b.sh': 'docker ps\n' });
  expect(checked('.')).toEqual({ out: '', err: 'dockline: a.sh is not text\n', status: 0 });
  expect(checked('a.sh').status).toBe(2);
});

test('a file larger than any script is left out, and told', () => {
  workIn({ 'huge.sh': '#'.repeat(16 * 1024 * 1024 + 1) });
  expect(checked('huge.sh')).toMatchObject({ out: '', status: 2 });
  expect(checked('huge.sh').err).toContain('16 MiB');
});

test('a folder that cannot be read is told, and the rest goes on', () => {
  workIn({ 'a.sh': bad, 'b/x.sh': bad, 'c.sh': bad });
  const files = findFiles(['.']);
  expect(files.next().value).toMatchObject({ path: 'a.sh' });
  rmSync('b', { recursive: true });
  expect(files.next().value).toMatchObject({
    complaint: { en: expect.stringMatching(/^cannot read b: /u) as unknown },
  });
  expect(files.next().value).toMatchObject({ path: 'c.sh' });
});

test('files by the thousand are checked in one go', () => {
  workIn({});
  for (let index = 0; index < 300; index += 1) writeFileSync(`${String(index)}.sh`, bad);
  expect(checked('.').out.split('\n')).toHaveLength(301);
});
