// What rules find in a Dockerfile is kept while other instructions are edited, and stays right in place and fix.
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { quickFixes } from '../../server/src/features/code-actions';
import { diagnostics } from '../../server/src/features/diagnostics';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import { keepFindings } from '../../server/src/rules/kept-findings';
import { readDockerfile, editDockerfile } from '../../server/src/dockerfile/dockerfile';
import { settingsFor } from '../support/check';

const settings = settingsFor('undefined-variable');

test('a fix goes to where things are after the edit', () => {
  const text = 'ARG APP=1\nFROM alpine:3.22\nRUN true\nLABEL v=$APP\n';
  const before = openHostFile(text, 'dockerfile');
  expect(diagnostics(before, settings)).toMatchObject([
    { ruleId: 'undefined-variable', start: text.indexOf('$') },
  ]);
  const at = text.indexOf('true');
  const edited = text.replace('true', 'echo 한국어 && true');
  const file = editHostFile(before, edited, {
    start: at,
    oldEnd: at,
    newEnd: at + edited.length - text.length,
  });
  expect(diagnostics(file, settings)).toMatchObject([{ start: edited.indexOf('$') }]);
  const fix = quickFixes(file, { start: 0, end: edited.length }, settings).find(
    ({ kind }) => kind === 'mend',
  );
  expect(applyEdits(edited, fix?.edits ?? [])).toBe(edited.replace('3.22\n', '3.22\nARG APP\n'));
});

test('the check runs again only when an instruction has changed', () => {
  let runs = 0;
  const find = keepFindings<string>(function* ({ instructions }) {
    runs += 1;
    const last = instructions.at(-1);
    if (last) yield { offset: last.offset, span: { start: 0, end: 1 }, data: last.instruction.text };
  });
  const only = (file: ReturnType<typeof readDockerfile>): typeof file => ({
    ...file,
    instructions: file.instructions.filter(({ instruction }) => instruction.name === 'ENV'),
  });
  const text = 'ENV A=1\nRUN a\nENV B=2\n';
  const before = readDockerfile(text);
  expect(find(only(before))).toMatchObject([{ offset: 14, data: 'ENV B=2' }]);
  const longer = editDockerfile(before, text.replace('RUN a', 'RUN ab'), {
    start: 13,
    oldEnd: 13,
    newEnd: 14,
  });
  expect(find(only(longer))).toMatchObject([{ offset: 15, data: 'ENV B=2' }]);
  expect(runs).toBe(1);
  const at = longer.text.indexOf('2');
  const changed = editDockerfile(longer, longer.text.replace('2', '3'), {
    start: at,
    oldEnd: at + 1,
    newEnd: at + 1,
  });
  expect(find(only(changed))).toMatchObject([{ offset: 15, data: 'ENV B=3' }]);
  expect(runs).toBe(2);
});
