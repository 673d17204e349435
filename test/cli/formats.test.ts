// What each format writes, to the letter.
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../server/src/cli/formats/checkstyle';
import { excerptOf } from '../../server/src/cli/formats/excerpt';
import { formatNames } from '../../server/src/cli/formats/registry';
import { checked, workIn } from '../support/checked';
import { root } from '../support/source-files';

/** One finding with a safe fix, one without, both behind Hangul and a tab; the name wants escaping everywhere. */
const name = 'a,b:100%<&>.sh';
const script = '\uFEFFecho "컨테이너";\tdocker run -rm alpine:3 date\r\ndocker biuld .\r\n';
const files = { [name]: script, 'good.sh': 'docker ps\n' };
const page = 'https://github.com/dockline/dockline/blob/main/server/docs/rules';

test.each(formatNames)('%s with nothing found', (format) => {
  workIn({ 'good.sh': 'docker ps\n' });
  const { out, status } = checked(`--format=${format}`, 'good.sh');
  const expected: Record<string, unknown> = {
    pretty: '1 file checked: nothing found\n',
    compact: '',
    github: '',
    checkstyle: '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
  };
  if (format in expected) expect(out).toBe(expected[format]);
  else expect(() => JSON.parse(out) as unknown).not.toThrow();
  expect(status).toBe(0);
});

test('pretty marks the columns of wide characters', () => {
  workIn(files);
  const { out } = checked('--format=pretty', '.');
  const [first, second] = out.split('\n\n');
  expect(first?.split('\n').slice(1)).toEqual([
    ` --> ${name}:1:25`,
    '  |',
    '1 | echo "컨테이너";    docker run -rm alpine:3 date',
    '  |                                ^^^',
    '  = fix (--fix): Change to `--rm`',
    `  = more: ${page}/single-dash-long-flag.md`,
  ]);
  expect(first).toMatch(/^error\[single-dash-long-flag\]: /u);
  expect(second?.split('\n').slice(1, 5)).toEqual([
    ` --> ${name}:2:8`,
    '  |',
    '2 | docker biuld .',
    '  |        ^^^^^',
  ]);
  expect(out).toMatch(/\n\n2 files checked: 2 errors, 0 warnings, 0 info, 0 hints; --fix mends 1\n$/u);
});

test('pretty has colours only where asked for', () => {
  workIn(files);
  const escape = '\u001B[31merror[single-dash-long-flag]\u001B[0m';
  expect(checked('--format=pretty', '--color=always', '.').out.startsWith(escape)).toBe(true);
  expect(checked('--format=pretty', '--color=auto', '.').out).not.toContain('\u001B');
});

test('nothing of a document is obeyed by the terminal', () => {
  workIn({ 'e\u001B[2Jvil.sh': 'docker biuld . # \u001B[2J \u202E\u0007\n' });
  for (const format of ['pretty', 'compact'] as const) {
    const { out } = checked(`--format=${format}`, '.');
    expect(out).toContain('\uFFFD[2J');
    expect(out).not.toMatch(/[\u001B\u0007\u202E]/u);
  }
});

describe('an excerpt', () => {
  test('of a long line shows what is around the marks', () => {
    const { source, marks } = excerptOf(`${'x'.repeat(5000)} wrong ${'y'.repeat(5000)}`, 5001, 5006);
    expect(source.length).toBeLessThanOrEqual(101);
    expect(source.slice(marks.indexOf('^'), marks.length)).toBe('wrong');
    expect(source).toMatch(/^….*…$/u);
  });

  test('of a stretch that goes on below marks the rest of the line', () => {
    expect(excerptOf('docker run \\', 7, Infinity)).toEqual({
      source: 'docker run \\',
      marks: '       ^^^^^',
    });
  });

  test('of nothing has one mark', () => {
    expect(excerptOf('', 0, 0)).toEqual({ source: '', marks: '^' });
  });

  test('does not tear an emoji in two', () => {
    const { source } = excerptOf(`${'🐳'.repeat(300)} x`, 601, 602);
    expect(source).not.toMatch(/\p{Surrogate}/u);
  });
});

test('json', () => {
  workIn(files);
  const {
    files: reports,
    version,
    summary,
  } = JSON.parse(checked('--format=json', '.').out) as {
    version: number;
    files: { path: string; findings: Record<string, unknown>[] }[];
    summary: unknown;
  };
  expect(version).toBe(1);
  expect(summary).toEqual({ files: 2, errors: 2, warnings: 0, infos: 0, hints: 0, fixable: 1 });
  expect(reports.map((report) => report.path)).toEqual([name]);
  const [first, second] = reports[0]?.findings ?? [];
  expect(first).toEqual({
    rule: 'single-dash-long-flag',
    severity: 'error',
    message: expect.stringContaining('-rm') as unknown,
    line: 1,
    column: 25,
    endLine: 1,
    endColumn: 28,
    start: 25,
    end: 28,
    page: `${page}/single-dash-long-flag.md`,
    fix: { title: 'Change to `--rm`', safe: true, edits: [{ start: 25, end: 25, newText: '-' }] },
  });
  expect(second).toMatchObject({ rule: 'unknown-command', line: 2, column: 8, endColumn: 13 });
});

test('github escapes what its runner would act on', () => {
  workIn(files);
  const [first = '', second = ''] = checked('--format=github', '.').out.split('\n');
  const file = 'file=a%2Cb%3A100%25<&>.sh';
  expect(first).toMatch(
    new RegExp(
      `^::error ${file},line=1,endLine=1,col=25,endColumn=28,title=dockline%3A single-dash-long-flag::`,
      'u',
    ),
  );
  expect(second.startsWith(`::error ${file},line=2,`)).toBe(true);
});

test('github shows notices for what is no warning, and keeps percent signs of messages', () => {
  workIn({ 'a.sh': 'docker run -p 80%0A:80 nginx:1.29\n' });
  const { out } = checked('--format=github', '--rule', 'invalid-flag-value=hint', 'a.sh');
  expect(out).toMatch(/^::notice [^\n]*80%250A[^\n]*\n$/u);
});

test('checkstyle', () => {
  workIn(files);
  const lines = checked('--format=checkstyle', '.').out.split('\n');
  expect(lines[2]).toBe('  <file name="a,b:100%&#60;&#38;&#62;.sh">');
  expect(lines[3]).toMatch(
    /^ {4}<error line="1" column="25" severity="error" message="[^"<>]+" source="dockline\.single-dash-long-flag"\/>$/u,
  );
  expect(lines.slice(5)).toEqual(['  </file>', '</checkstyle>', '']);
  expect(escapeXml('a\u0000b\uD800"\n😀')).toBe('a\uFFFDb\uFFFD&#34;&#10;😀');
});

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(path.join(root, 'test/cli/fixtures/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as Record<string, unknown>;
  // It calls itself draft 4, but uses nothing that later drafts read in another way.
  delete schema['$schema'];
  delete schema['id'];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  test.each(['en', 'ko'])('holds to the schema in %s', (locale) => {
    workIn({ ...files, 'dir/한글 이름.sh': 'docker run nginx --name web\n' });
    for (const args of [['.'], ['good.sh']]) {
      const log: unknown = JSON.parse(checked('--format=sarif', `--locale=${locale}`, ...args).out);
      validate(log);
      expect(validate.errors).toBeNull();
    }
  });

  test('the schema refuses what it should', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('tells rule, place and fix', () => {
    const folder = workIn({ 'dir/한글 이름.sh': 'docker run -rm alpine:3 date\n' });
    const run = (file: string): { results: unknown[]; tool: { driver: { rules: { id: string }[] } } } =>
      (JSON.parse(checked('--format=sarif', file).out) as { runs: [ReturnType<typeof run>] }).runs[0];
    const { results, tool } = run('dir/');
    const artifactLocation = {
      uri: 'dir/%ED%95%9C%EA%B8%80%20%EC%9D%B4%EB%A6%84.sh',
      uriBaseId: '%SRCROOT%',
    };
    const region = { startLine: 1, startColumn: 12, endLine: 1, endColumn: 15 };
    expect(results).toMatchObject([
      {
        ruleId: 'single-dash-long-flag',
        level: 'error',
        locations: [{ physicalLocation: { artifactLocation, region } }],
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  { deletedRegion: { ...region, endColumn: 12 }, insertedContent: { text: '-' } },
                ],
              },
            ],
          },
        ],
      },
    ]);
    const { ruleIndex } = results[0] as { ruleIndex: number };
    expect(tool.driver.rules[ruleIndex]?.id).toBe('single-dash-long-flag');
    expect(JSON.stringify(run(path.join(folder, 'dir')).results)).toContain('"uri":"file:///');
  });
});
