// The editor’s own command lays out docker commands.
import { commands } from 'vscode';
import { closeEditors, openScript } from './editor';
import { eventually } from './eventually';

describe('formatting', () => {
  afterEach(closeEditors);

  it('spreads a long command over several lines, and leaves the rest alone', async () => {
    const flags = ['--name web', '-p 8080:80', '--network shop', '-v data:/usr/share/nginx/html:ro'];
    const rest = 'echo  "docker  ps"\n';
    const { document } = await openScript(
      `docker run -d ${flags.join('  ')} --restart=always nginx:1.29\n${rest}`,
    );
    const lines = ['docker run -d', ...flags, '--restart=always', 'nginx:1.29'];
    const formatted = `${lines.join(' \\\n    ')}\n${rest}`;
    // Until the server has registered the provider, the command does nothing.
    await eventually(
      'the formatted document',
      async () => {
        await commands.executeCommand('editor.action.formatDocument');
        return document.getText();
      },
      (text) => text === formatted,
    );
  });
});
