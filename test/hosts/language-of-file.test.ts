// Which files on disk are taken for which language, by their paths and first lines.
import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../server/src/hosts/glob';
import {
  languageOfFirstLine,
  languageOfPath,
  mayHaveTellingLine,
} from '../../server/src/hosts/language-of-file';

describe('shell scripts', () => {
  test.each(['run.sh', 'ci/한글.bash', 'C:\\ci\\run.zsh', '.bashrc', '/root/.profile', 'test.bats'])(
    '%s is one',
    (path) => {
      expect(languageOfPath(path)).toBe('shellscript');
    },
  );

  test.each(['notes.txt', 'run.sh.bak', 'a.bashrc', 'sh', 'folder.sh/readme.txt', ''])(
    '%s is none',
    (path) => {
      expect(languageOfPath(path)).toBeUndefined();
    },
  );

  test.each(['#!/bin/sh', '#!/usr/bin/env bash\r\n# x', '\uFEFF#! /bin/zsh -e\n', '#!/bin/dash'])(
    '%j begins one',
    (start) => {
      expect(languageOfFirstLine(start)).toBe('shellscript');
    },
  );

  test.each(['', '#!/usr/bin/env python3\n#!/bin/sh', ' #!/bin/sh', '#!/bin/fish', 'sh'])(
    '%j begins none',
    (start) => {
      expect(languageOfFirstLine(start)).toBeUndefined();
    },
  );
});

test.each([
  ['bin/deploy', true],
  ['my.app/deploy', true],
  ['photo.png', false],
  ['C:\\my.app\\deploy', true],
])('the first line of %s is looked at: %s', (path, looked) => {
  expect(mayHaveTellingLine(path)).toBe(looked);
});

test.each([
  ['.github/workflows/ci.yml', '**/.github/workflows/*.{yml,yaml}', true],
  ['/src/app/.github/workflows/ci.yaml', '**/.github/workflows/*.{yml,yaml}', true],
  ['/src/.github/workflows/deep/ci.yaml', '**/.github/workflows/*.{yml,yaml}', false],
  ['/src/x.github/workflows/ci.yaml', '**/.github/workflows/*.{yml,yaml}', false],
  ['/src/ciXyaml', '**/*.yaml', false],
  ['/src/Makefile.dev', '**/Makefile*', true],
])('%s and the pattern %s', (path, glob, fits) => {
  expect(matchesGlob(path, glob)).toBe(fits);
});
