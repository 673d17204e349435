// Shell text in the code blocks of Markdown.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { complete } from '../../server/src/features/completion/completion';
import { diagnostics } from '../../server/src/features/diagnostics';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { hover } from '../../server/src/features/hover/hover';
import { defaultSettings } from '../../server/src/features/settings';
import { suppressionComment } from '../../server/src/features/suppression-comment';
import { visibleFindings } from '../../server/src/features/visible-findings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkSpans } from '../support/shell-sites';

/** The commands as docker gets them, and how they stand in the file. */
function read(text: string): string[] {
  const file = openHostFile(text, 'markdown');
  checkSpans(file);
  return file.sites.map(({ site }) => site.words.map(({ cooked }) => cooked).join('·'));
}

const told = (text: string): string[] =>
  diagnostics(openHostFile(text, 'markdown'), defaultSettings).map(
    ({ start, end, ruleId }) => `${ruleId}: ${text.slice(start, end)}`,
  );

describe('fenced blocks', () => {
  test.each([
    ['a language', '```sh\ndocker ps\n```\n'],
    ['tildes', '~~~bash\ndocker ps\n~~~\n'],
    ['more backticks', '````sh\n```\ndocker ps\n````\n'],
    ['attributes', '```{.bash .numberLines}\ndocker ps\n```\n'],
    ['a title', '```bash title="x"\ndocker ps\n```\n'],
    ['no closing fence', '```sh\ndocker ps\n'],
    ['no line end', '```sh\ndocker ps'],
    ['CRLF', '```sh\r\ndocker ps\r\n```\r\n'],
    ['a byte order mark', '\uFEFF```sh\ndocker ps\n```\n'.replace('\uFEFF', '\uFEFF\n')],
    ['a list', '1. x\n\n   ```sh\n   docker ps\n   ```\n'],
    ['a list item', '- ```sh\n  docker ps\n  ```\n'],
    ['a quotation', '> ```sh\n> docker ps\n> ```\n'],
    ['a list in a quotation', '> * x\n>   ```sh\n>   docker ps\n>   ```\n'],
    ['the end of a quotation', '> ```sh\n> docker ps\n\ndocker no\n'],
    ['Hangul', '```sh 예제\ndocker ps\n```\n도커: docker ps\n'],
    ['no language, but a comment first', '```\n# 목록\n\ndocker ps\n```\n'],
    ['no language', '```\ndocker ps\n```\n'],
    ['plain text', '```text\nsudo docker ps\n```\n'],
    ['indentation', 'x\n\n    docker ps\n\ny\n'],
    ['a tab', 'x\n\n\tdocker ps\n'],
  ])('with %s', (_, text) => {
    expect(read(text)).toEqual(['docker·ps']);
  });

  test.each([
    ['prose', 'Run docker ps\n\ndocker ps\n'],
    ['inline code', 'Run `docker ps` and ```docker ps``` now\n'],
    ['another language', '```python\ndocker ps\n```\n'],
    ['no language and other first lines', '```\nCONTAINER ID\ndocker ps\n```\n'],
    ['a sentence that begins with docker', '```\ndocker: command not found\n```\n'],
    ['an indented paragraph', 'text\n    docker ps\n'],
    ['an indented block of something else', 'x\n\n    import os\n    docker ps\n'],
    ['a closed block', '```sh\nls\n```\ndocker ps\n'],
    ['answers', '```console\nsee\ndocker ps\n```\n'],
  ])('%s is no script', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('commands go over lines with what stands before them', () => {
    expect(read('> ```sh\n> docker run \\\n>   -d x\n> ```\n')).toEqual(['docker·run·-d·x']);
  });
});

describe('sessions', () => {
  test.each([
    ['$ docker ps', 'docker·ps'],
    ['# docker ps', 'docker·ps'],
    ['% docker ps', 'docker·ps'],
    ['> docker ps', 'docker·ps'],
    ['root@4f1c:/# docker ps', 'docker·ps'],
    ['user@host:~/work$ docker ps', 'docker·ps'],
    ['[root@host ~]# docker ps', 'docker·ps'],
    ['bash-5.2# docker ps', 'docker·ps'],
    ['/ # docker ps', 'docker·ps'],
    ['(venv) $ docker ps', 'docker·ps'],
    ['❯ docker ps', 'docker·ps'],
  ])('the prompt of %s', (line, command) => {
    for (const info of ['console', '', 'text', ...(line.startsWith('#') ? [] : ['sh'])]) {
      expect(read(`\`\`\`${info}\n${line}\nCONTAINER ID   IMAGE\ndocker no\n\`\`\`\n`)).toEqual([command]);
    }
  });

  test('lines that go on need no prompt', () => {
    const typed = '$ docker run \\\n  -d \\\n> x\nabc\n$ docker rm \\\n> y\n';
    expect(read(`\`\`\`console\n${typed}\`\`\`\n`)).toEqual(['docker·run·-d·x', 'docker·rm·y']);
  });

  test('a number sign beside other prompts begins a comment', () => {
    expect(read('```console\n# docker ps\n$ docker rm x\n```\n')).toEqual(['docker·rm·x']);
  });

  test('in a script it always does', () => {
    expect(read('```sh\nls\n# docker ps\n```\n')).toEqual([]);
  });

  test('what was answered parts the commands', () => {
    const run = 'docker run -d --name web nginx:1.29';
    expect(told(`\`\`\`console\n$ ${run}\n4f1c\n$ ${run}\ndocker: Conflict\n\`\`\`\n`)).toEqual([]);
    expect(told(`\`\`\`console\n$ ${run}\n$ ${run}\n\`\`\`\n`)).toEqual(['reused-container-name: web']);
  });
});

describe('Dockerfiles', () => {
  test.each(['dockerfile', 'Dockerfile', 'containerfile', 'docker', '{.dockerfile}', 'dockerfile title="x"'])(
    'as %s',
    (info) => {
      expect(read(`\`\`\`${info}\nFROM a\nRUN docker ps\n\`\`\`\n\nRUN docker no\n`)).toEqual(['docker·ps']);
    },
  );

  test.each([
    ['comments', '# docker run \\\n#   app:1\nFROM a\n# docker is here', ['docker·run·app:1']],
    ['joined lines', 'RUN docker pull b && \\\n  # why\n\n  docker ps', ['docker·pull·b', 'docker·ps']],
    ['a list of words', 'CMD ["docker", \\\n  "run", "b"]', ['docker·run·b']],
    ['a script in a list of words', 'ENTRYPOINT ["sh", "-c", "docker ps -a"]', ['docker·ps·-a']],
    ['a heredoc', 'RUN <<E\ndocker pull b\ndocker ps\nE', ['docker·pull·b', 'docker·ps']],
    ['a health check', 'HEALTHCHECK --retries=3 CMD docker info', ['docker·info']],
    ['another shell', 'SHELL ["pwsh"]\nRUN docker run `\n  b', ['docker·run']],
    ['another escape', '# escape=`\nFROM a\nRUN docker ps', ['docker·ps']],
    ['Hangul', '# 빌드\nRUN docker run 앱', ['docker·run·앱']],
    ['half of an instruction', 'RUN docker', ['docker']],
    ['a command of docker in a block called so', 'docker ps', ['docker·ps']],
    ['nothing', '', []],
  ])('%s', (_, lines, expected) => {
    const block = `\`\`\`dockerfile\n${lines}\n\`\`\`\n`;
    for (const prefix of ['', '> ', '   ', '>   ']) {
      const text = `${prefix}${block.trimEnd().replaceAll('\n', `\n${prefix}`)}\n`;
      expect(read(text), text).toEqual(expected);
      expect(read(text.replaceAll('\n', '\r\n')), text).toEqual(expected);
    }
  });

  test('their commands stand where they say', () => {
    const text = '> ```dockerfile\r\n> # docker run \\\r\n> #   a\r\n> RUN docker \\\r\n>   ps\r\n> ```\r\n';
    expect(openHostFile(text, 'markdown').sites.map(({ offset, site }) => [offset, site.text])).toEqual([
      [21, 'docker run \\\r\n> #   a'],
      [50, 'docker \\\r\n>   ps'],
    ]);
  });

  test('are judged as commands, and fixed in place', () => {
    const text =
      '> ```dockerfile\n> # docker run -name x nginx:1.29\n> RUN docker run -d \\\n>   nginx:1.29 --rm\n> ```\n';
    expect(told(text)).toEqual(['single-dash-long-flag: -name', 'flag-after-image: --rm']);
    expect(applyEdits(text, fixAllEdits(openHostFile(text, 'markdown'), defaultSettings))).toBe(
      '> ```dockerfile\n> # docker run --name x nginx:1.29\n> RUN docker run -d \\\n>   --rm nginx:1.29\n> ```\n',
    );
  });

  test('hover and completion know them', () => {
    const text =
      '> ```dockerfile\r\n> # docker run \\\r\n> #   --rm a\r\n> RUN docker run --ini\r\n> ```\r\n';
    const file = openHostFile(text, 'markdown');
    const flag = text.indexOf('--rm');
    expect(hover(file, flag + 2, 'en')).toMatchObject({ start: flag, end: flag + 4 });
    const offered = complete(file, text.indexOf('--ini') + 5);
    expect(offered?.items.map(({ label }) => label)).toContain('--init');
    const run = text.indexOf('RUN');
    expect(hover(file, run + 1, 'en')).toMatchObject({ start: run, end: run + 3 });
  });

  test('a comment silences the command below it', () => {
    const block = (above: string): string =>
      `> \`\`\`dockerfile\n${above}> # docker run -name x nginx:1.29\n> \`\`\`\n`;
    const comment = '> # dockline-disable-next-line single-dash-long-flag\n';
    expect(told(block(''))).toEqual(['single-dash-long-flag: -name']);
    expect(told(block(comment))).toEqual([]);
    const run = '```dockerfile\n# dockline-disable-next-line\nRUN docker run -name x nginx:1.29\n```\n';
    expect(told(run)).toEqual([]);
    const file = openHostFile(block(''), 'markdown');
    const silenced = visibleFindings(file, defaultSettings).map((finding) =>
      applyEdits(file.text, suppressionComment(file, finding)?.edits ?? []),
    );
    expect(silenced).toEqual([block(comment)]);
  });
});

describe('findings', () => {
  test('are fixed in place', () => {
    const fixed = (text: string): string =>
      applyEdits(text, fixAllEdits(openHostFile(text, 'markdown'), defaultSettings));
    expect(fixed('> - ```sh\n>   docker run nginx:1.29 --rm\n>   ```\n')).toBe(
      '> - ```sh\n>   docker run --rm nginx:1.29\n>   ```\n',
    );
    expect(fixed('> - ```sh\n>   docker run -d \\ # x\n>     --rm nginx:1.29\n>   ```\n')).toBe(
      '> - ```sh\n>   # x\n>   docker run -d \\\n>     --rm nginx:1.29\n>   ```\n',
    );
  });

  test('are told once for each block', () => {
    const block = '```sh\ndocker run -name x nginx:1.29\n```\n';
    expect(told(block + block)).toEqual(['single-dash-long-flag: -name', 'single-dash-long-flag: -name']);
  });
});

describe('suppressions', () => {
  const block = '```sh\ndocker run -name x nginx:1.29\ndocker run -name y nginx:1.29\n```\n';
  const both = ['single-dash-long-flag: -name', 'single-dash-long-flag: -name'];

  test('above a block are for all of it', () => {
    expect(told(block)).toEqual(both);
    expect(told(`<!-- dockline-disable-next-line single-dash-long-flag -->\n${block}`)).toEqual([]);
    expect(told(`<!-- dockline-disable-next-line single-dash-long-flag -->\n\n${block}${block}`)).toEqual(
      both,
    );
  });

  test('above a Dockerfile are for all of it, and for nothing below', () => {
    const lines = ['FROM a', '# docker run -name x nginx:1.29', 'RUN docker run -name y nginx:1.29'];
    for (const prefix of ['', '> ', '   ']) {
      const [dockerfile, comment] = [
        ['```dockerfile', ...lines, '```', ''].map((line) => `${prefix}${line}\r\n`).join(''),
        `${prefix}<!-- dockline-disable-next-line single-dash-long-flag -->\r\n`,
      ];
      expect(told(dockerfile)).toEqual(both);
      expect(told(`${comment}${dockerfile}`)).toEqual([]);
      expect(told(`${comment}${dockerfile}${dockerfile}`)).toEqual(both);
    }
  });

  test('above a block that is not closed are for all that follows', () => {
    expect(told(`<!-- dockline-disable-next-line -->\n${block.replace('\n```', '')}`)).toEqual([]);
  });

  test('within a block are those of the shell', () => {
    const lines = '```sh\n# dockline-disable-next-line\ndocker run -name x nginx:1.29\n```\n';
    expect(told(lines)).toEqual([]);
  });

  test('for the file may stand anywhere', () => {
    expect(told(`${block}\n<!-- dockline-disable single-dash-long-flag -->\n`)).toEqual([]);
    expect(told('docker\n\n<!-- dockline-disable unknown-flag -->\n')).toHaveLength(1);
  });

  test('are not what prose tells of them', () => {
    expect(told(`${block}Write \`# dockline-disable no-such-rule\` in a file.\n`)).toEqual(both);
  });
});
