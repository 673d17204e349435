// What the editor is told to do with texts of the server, which may quote any document.
import { expect, test, vi } from 'vitest';
import { makeClientOptions } from '../../client/src/client-options';

vi.mock('vscode', () => ({ commands: {}, env: {}, extensions: {}, window: {}, workspace: {} }));
// It asks for the editor's module by itself, where no mock reaches.
vi.mock('vscode-languageclient', () => ({ RevealOutputChannelOn: { Never: 4 } }));

test('Markdown of the server runs no command, and holds neither HTML nor icons', () => {
  const nothing = {} as never;
  const { markdown } = makeClientOptions({ output: nothing, trace: nothing }, nothing);
  expect(markdown).toEqual({ isTrusted: false, supportHtml: false, supportThemeIcons: false });
});
