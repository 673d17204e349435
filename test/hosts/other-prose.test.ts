// Shell text in the code blocks of reStructuredText and AsciiDoc.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFile } from '../support/shell-sites';

describe('reStructuredText', () => {
  const check = (text: string, expected: readonly string[]): void => {
    checkFile(text, 'restructuredtext', 'a.rst', expected);
  };

  test.each([
    ['a directive', '.. code-block:: bash\n\n   docker ps\n\ntext docker no\n'],
    ['options', '.. code:: sh\n   :number-lines:\n   :caption: docker no\n\n   docker ps\n'],
    ['a session', '.. code-block:: console\n\n   $ docker ps\n   docker no\n'],
    ['a list', '* a\n\n  .. sourcecode:: shell\n\n     docker ps\n\n  docker no\n'],
    ['the mark of a literal block', 'Run this::\n\n    docker ps\n\nand docker no\n'],
    ['a mark of its own', 'Run this\n\n::\n\n  $ docker ps\n'],
    ['no line end', 'x::\n\n docker ps'],
    ['tabs', 'x::\n\n\tdocker ps\n'],
    ['no blank line', '.. code-block:: bash\n   docker ps\n'],
    ['a Dockerfile', '.. code-block:: dockerfile\n\n   FROM a\n   RUN docker \\\n     ps\n\nRUN docker no\n'],
  ])('with %s', (_, text) => {
    check(text, ['posix docker·ps']);
  });

  test.each([
    ['prose', 'docker ps\n\n    docker ps\n'],
    ['another language', '.. code-block:: python\n\n   docker ps\n'],
    ['a literal block of something else', 'x::\n\n   import os\n   docker ps\n'],
    ['another directive', '.. note::\n\n   docker ps\n'],
    ['nothing below the directive', '.. code-block:: bash\n\ndocker ps\n'],
  ])('%s is no script', (_, text) => {
    check(text, []);
  });

  test('the shells of Windows, and lines that are joined', () => {
    check(
      '.. code-block:: powershell\n\n   docker run `\n     a\n\n   docker ps\n\n.. code:: bat\n\n   docker info\n',
      ['powershell docker·run·a', 'powershell docker·ps', 'cmd docker·info'],
    );
  });

  test('fixes keep the indentation', () => {
    const text = '.. code:: bash\n\n   docker run -d \\ # web\n     --rm nginx:1.29\n';
    const edits = fixAllEdits(openHostFile(text, 'restructuredtext'), defaultSettings);
    expect(applyEdits(text, edits)).toBe(
      '.. code:: bash\n\n   # web\n   docker run -d \\\n     --rm nginx:1.29\n',
    );
  });
});

describe('AsciiDoc', () => {
  const check = (text: string, expected: readonly string[]): void => {
    checkFile(text, 'asciidoc', 'a.adoc', expected);
  };

  test.each([
    ['a language', '[source,bash]\n----\ndocker ps\n----\ndocker no\n'],
    ['a title', '.docker no\n[source, sh]\n.docker no\n----\ndocker ps\n----\n'],
    ['more attributes', '[source,shell,subs="attributes"]\n-----\ndocker ps\n----\n-----\n'],
    ['a short form', '[,console]\n----\n$ docker ps\ndocker no\n----\n'],
    ['options', '[source%linenums,bash]\n----\ndocker ps\n----\n'],
    ['a literal block', '....\ndocker ps\n....\n'],
    ['no language', '----\n$ docker ps\n----\n'],
    ['a fence', '```bash\ndocker ps\n```\n'],
    ['a Dockerfile', '[source,dockerfile]\n----\nRUN docker ps # <1>\n----\nRUN docker no\n'],
    ['no closing line', '[source,bash]\n----\ndocker ps'],
  ])('with %s', (_, text) => {
    check(text, ['posix docker·ps']);
  });

  test.each([
    ['prose', 'docker ps\n'],
    ['another language', '[source,java]\n----\ndocker ps\n----\n'],
    ['a block of something else', '----\nCONTAINER ID\ndocker ps\n----\n'],
    ['a table', '|===\n|docker ps\n|===\n'],
    ['what stands behind a paragraph', '[source,bash]\nx\n\n----\nCONTAINER ID\ndocker ps\n----\n'],
  ])('%s is no script', (_, text) => {
    check(text, []);
  });

  test('callouts are no redirections', () => {
    const text =
      '[source,bash]\n----\ndocker run -d \\\n  --name web nginx <1>\ndocker ps # <2> <.>\n----\n<1> docker no\n';
    check(text, ['posix docker·run·-d·--name·web·nginx', 'posix docker·ps']);
    expect(openHostFile(text, 'asciidoc').sites.map(({ site }) => site.redirections)).toEqual([[], []]);
  });
});
