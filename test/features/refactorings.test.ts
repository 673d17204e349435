// Every refactoring gives another text that means the same; what would not is left as it is.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { classicCommand, managementCommand } from '../../server/src/features/refactorings/command-names';
import { longFlags } from '../../server/src/features/refactorings/long-flags';
import { oneLine } from '../../server/src/features/refactorings/one-line';
import type { Refactoring } from '../../server/src/features/refactorings/refactoring';
import { refactorings, rewritingsAt } from '../../server/src/features/refactorings/registry';
import { severalLines } from '../../server/src/features/refactorings/several-lines';
import { shortFlags } from '../../server/src/features/refactorings/short-flags';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { FlagUse } from '../../server/src/model/invocation';
import { understand } from '../../server/src/model/understand';
import { commands } from '../../server/src/spec/commands';
import { shell } from '../support/check';

/** What docker gets to see of each command, and where its output goes. */
function meaningsOf(text: string): unknown[] {
  const flagOf = ({ flag, value }: FlagUse): unknown[] => [flag.long, value?.text];
  return openHostFile(text, shell).sites.map(({ site }) => {
    const { command, outerFlags, flags, operands } = understand(site);
    const redirections = site.redirections.map(({ operator, descriptor, target }) => [
      operator,
      descriptor,
      target,
    ]);
    return [
      command.spec,
      outerFlags.map(flagOf),
      flags.map(flagOf),
      operands.map(({ text: word }) => word),
      redirections,
    ];
  });
}

/** The text with its first command rewritten. */
function rewrite({ rewrite: edit }: Refactoring, text: string): string {
  const script = openHostFile(text, shell).scripts[0]?.script;
  const located = script?.sites[0];
  if (!script || !located) return text;
  const edits = edit({ script, located, invocation: understand(located.site) });
  const moved = edits.map(({ span, newText }) => ({
    span: { start: located.offset + span.start, end: located.offset + span.end },
    newText,
  }));
  return applyEdits(text, moved);
}

const tables: readonly (readonly [string, Refactoring, readonly (readonly [string, string])[]])[] = [
  [
    'several lines',
    severalLines,
    [
      [
        '  docker run -it --rm -p 80:80 -d nginx:1.29 nginx -g x > log # 끝',
        '  docker run -it --rm \\\n    -p 80:80 \\\n    -d \\\n    nginx:1.29 nginx -g x > log # 끝',
      ],
      ['\tdocker run --name 웹 a\r\n', '\tdocker run \\\r\n\t\t--name 웹 \\\r\n\t\ta\r\n'],
      ['docker run -it alpine:3', 'docker run -it alpine:3'],
      ['docker run \\\n -p 80:80 nginx', 'docker run \\\n -p 80:80 nginx'],
    ],
  ],
  [
    'one line',
    oneLine,
    [
      ['docker run \\\n  -p 80:80 \\\r\n\tnginx \\\n > log', 'docker run -p 80:80 nginx > log'],
      ['docker run -e A="x\ny" \\\n nginx', 'docker run -e A="x\ny" nginx'],
    ],
  ],
  [
    'long flags',
    longFlags,
    [
      [
        'docker run -itp80:80 -e "A=b c" nginx -d',
        'docker run --interactive --tty --publish=80:80 --env "A=b c" nginx -d',
      ],
      ['docker run -v~/x:/y -dp 80:80 nginx', 'docker run --volume=~/x:/y --detach --publish 80:80 nginx'],
      ['docker run -t=false -p=80:80 nginx', 'docker run --tty=false --publish=80:80 nginx'],
      ['docker run "-e"A=1 -e"B=2" nginx', 'docker run "-e"A=1 --env="B=2" nginx'],
      ['docker run -dQ nginx', 'docker run -dQ nginx'],
      ['docker run $OPTS -d nginx', 'docker run $OPTS -d nginx'],
    ],
  ],
  [
    'short flags',
    shortFlags,
    [
      ['docker run --publish 80:80 --name web --tty nginx', 'docker run -p 80:80 --name web -t nginx'],
      ['docker run --publish=80:80 --volume=~/x:/y nginx', 'docker run -p 80:80 -v=~/x:/y nginx'],
      ['docker run --tty=false --env= --env=$X --env=#a a', 'docker run -t=false --env= -e=$X -e=#a a'],
    ],
  ],
  [
    'management command',
    managementCommand,
    [
      ['docker rmi web', 'docker image rm web'],
      ['docker -H tcp://h:1 ps -a', 'docker -H tcp://h:1 container ls -a'],
      ['docker image rm web', 'docker image rm web'],
      ['docker compose up', 'docker compose up'],
    ],
  ],
  [
    'classic command',
    classicCommand,
    [
      ['docker image  rm web', 'docker rmi web'],
      ['docker container rm web', 'docker rm web'],
      ['docker container list', 'docker ps'],
      ['docker volume ls', 'docker volume ls'],
      ['docker image \\\n rm web', 'docker image \\\n rm web'],
    ],
  ],
];

describe.each(tables)('%s', (_, refactoring, cases) => {
  test.each(cases)('%j', (before, after) => {
    expect(rewrite(refactoring, before)).toBe(after);
    expect(meaningsOf(after)).toEqual(meaningsOf(before));
    expect(rewrite(refactoring, after)).toBe(after);
  });
});

test('no example of the spec changes its meaning, whatever is rewritten, one after the other', () => {
  const examples = commands.flatMap((spec) => (spec.examples ?? []).map(({ code }) => code));
  const exact = refactorings.filter(({ caution }) => !caution);
  let changed = 0;
  for (const code of examples) {
    let text = `  ${code}`;
    for (const refactoring of [...exact, severalLines, ...exact]) {
      const rewritten = rewrite(refactoring, text);
      if (rewritten !== text) changed += 1;
      expect(meaningsOf(rewritten), `${text}\n→\n${rewritten}`).toEqual(meaningsOf(text));
      text = rewritten;
    }
  }
  expect(changed).toBeGreaterThan(examples.length);
});

test('only the command under the cursor is rewritten, and none where all is turned off', () => {
  const text = 'docker ps\ndocker rmi web\n';
  const file = openHostFile(text, shell);
  const at = text.indexOf('rmi');
  const [found] = rewritingsAt(file, at, { ...defaultSettings, locale: 'ko' });
  expect(found?.title).toMatch(/[가-힣]/u);
  expect(applyEdits(text, found?.edits ?? [])).toBe('docker ps\ndocker image rm web\n');
  expect(rewritingsAt(file, text.length, defaultSettings)).toEqual([]);
  expect(rewritingsAt(file, at, { ...defaultSettings, enable: false })).toEqual([]);
});

test.each([
  ['bat', '^'],
  ['powershell', '`'],
])('in %s lines are continued and joined with %s', (languageId, character) => {
  const flat = 'docker run -d -p 8080:80 nginx:1.29\r\n';
  const broken = `docker run -d ${character}\r\n  -p 8080:80 ${character}\r\n  nginx:1.29\r\n`;
  const offer = (text: string, { title }: Refactoring): string | undefined => {
    const found = rewritingsAt(openHostFile(text, languageId), 1, defaultSettings);
    const edits = found.find((rewriting) => rewriting.title === title.en)?.edits;
    return edits && applyEdits(text, edits);
  };
  expect(offer(flat, severalLines)).toBe(broken);
  expect(offer(broken, oneLine)).toBe(flat);
  expect(offer(flat, oneLine)).toBeUndefined();
});
