// Which findings are shown beside each other: a mistake that garbles a command is told alone, unless it is silenced.
import { expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/features/settings';
import { checkFindings, shell } from '../support/check';
import { diagnostics } from '../../server/src/features/diagnostics';
import { openHostFile } from '../../server/src/hosts/host-file';

const broken = 'docker run --rm --restart always\n  -p 80:80 nginx:1.29\n';

test('what garbles a command is told alone', () => {
  checkFindings(broken, ['broken-continuation: always']);
});

test('other commands of the file are not concerned', () => {
  checkFindings(`docker stop\n${broken}`, [
    'wrong-argument-count: docker stop',
    'broken-continuation: always',
  ]);
});

test('turned off or silenced, it hides nothing', () => {
  const rest = ['wrong-argument-count: docker run', 'conflicting-flags: --restart'];
  const off = { ...defaultSettings, rules: new Map([['broken-continuation', 'off' as const]]) };
  checkFindings(broken, rest, off);
  checkFindings(`# dockline-disable-next-line broken-continuation\n${broken}`, rest);
});

test('a comment that silences a hidden finding is not called useless', () => {
  checkFindings(`# dockline-disable-next-line conflicting-flags\n${broken}`, ['broken-continuation: always']);
});

test('findings keep the order of the text', () => {
  const text = `${broken}docker stop\n`;
  const starts = diagnostics(openHostFile(text, shell), defaultSettings).map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
