// What may be asked of the docker client: commands that read, with words that cannot be anything else.
import { expect, test } from 'vitest';
import { helpArguments, listArguments } from '../../client/src/live/questions';

test('a list of the current engine, and of a context', () => {
  expect(listArguments({ kind: 'network', engine: '' })?.slice(0, 2)).toEqual(['network', 'ls']);
  expect(listArguments({ kind: 'network', engine: 'prod' })?.slice(0, 4)).toEqual([
    '--context',
    'prod',
    'network',
    'ls',
  ]);
  expect(listArguments({ kind: 'context', engine: 'prod' })).not.toContain('--context');
});

test.each([
  [{ kind: 'secret', engine: '' }],
  [{ kind: 'toString', engine: '' }],
  [{ kind: 'container', engine: '--host=tcp://evil' }],
  [{ kind: 'container', engine: 'a b' }],
  [{ kind: 'container', engine: 'a\nb' }],
  [{ kind: 'container' }],
  [{ kind: ['container'], engine: '' }],
  [null],
  ['container'],
  [undefined],
])('%j is refused', (question) => {
  expect(listArguments(question)).toBeUndefined();
});

test('the help of docker and of its commands', () => {
  expect(helpArguments({ path: [] })).toEqual(['--help']);
  expect(helpArguments({ path: ['container', 'run'] })).toEqual(['container', 'run', '--help']);
});

test.each([
  [{ path: ['run', '-it'] }],
  [{ path: ['a b'] }],
  [{ path: 'run' }],
  [{ path: [1] }],
  [{}],
  [null],
  [{ path: ['a', 'b', 'c', 'd', 'e'] }],
])('no help is asked for with %j', (question) => {
  expect(helpArguments(question)).toBeUndefined();
});
