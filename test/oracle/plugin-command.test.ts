// Plugins are found behind docker's own flags.
import { expect, test } from 'vitest';
import { calledPlugin } from './plugin-command';

test.each([
  ['compose up -d', 'compose'],
  ['-D compose up', 'compose'],
  ['--debug=true --log-level info buildx ls', 'buildx'],
  ['-Dl debug compose ps', 'compose'],
  ['-Dl debug ps', undefined],
  ['-l debug', undefined],
  ['run compose', undefined],
  ['--bogus compose up', undefined],
  ['-x compose up', undefined],
  ['', undefined],
])('%s', (line, plugin) => {
  expect(calledPlugin(line.split(' '))).toBe(plugin);
});
