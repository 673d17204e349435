// The report on collected lines: accepted ones only, each loud finding with what was judged, and no line itself.
import { expect, test } from 'vitest';
import { corpusFindings } from './corpus-findings';
import { reportOf } from './corpus-report-text';

const lines = [
  { text: 'docker run -d -p 8080:80 nginx --name web', verdict: 'accepted' },
  { text: 'docker run --link db:db nginx:1.29', verdict: 'accepted' },
  { text: 'docker run --nmae web nginx:1.29', verdict: 'unknown-flag' },
  { text: 'docker ps', verdict: 'accepted' },
];
const found = corpusFindings(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const [loud] = found.findings;
const line = loud?.line ?? '';

test('lines that the client refuses are passed over', () => {
  expect(found.lines).toBe(3);
  expect(found.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['flag-after-image', 'warning'],
    ['legacy-link', 'hint'],
  ]);
  expect(line).toMatch(/^[0-9a-f]{12}$/u);
});

test('what nobody has judged is named', () => {
  const { text, unjudged } = reportOf(found, { 'legacy-link': { [line]: undefined } });
  expect(unjudged).toEqual([`flag-after-image ${line}`]);
  expect(text).toContain(`| warning | flag-after-image | \`${line}\` | not judged |`);
});

test('counts, rates and judgements; the lines themselves do not appear', () => {
  const judged = { 'flag-after-image': { [line]: { judgement: 'doubtful', why: 'perhaps' } } } as const;
  const { text, unjudged } = reportOf(found, judged);
  expect(unjudged).toEqual([]);
  expect(text).toContain('3 lines, 1 errors and warnings: 0 true, 1 doubtful, 0 false.');
  expect(text).toContain('counted: 333.33 in 1,000 lines.');
  expect(text).toContain('| hint | legacy-link | 1 | 333.33 |');
  expect(text).toContain(`| warning | flag-after-image | \`${line}\` | doubtful | perhaps |`);
  for (const { text: command } of lines) expect(text).not.toContain(command);
});
