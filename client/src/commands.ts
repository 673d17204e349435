// The commands of the palette; their titles stand in package.json.
import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { ServerControl } from './server-control';

export function registerCommands(control: ServerControl, output: LogOutputChannel): Disposable[] {
  const actions: Record<string, () => unknown> = {
    'dockline.startServer': () => control.start(),
    'dockline.stopServer': () => control.stop(),
    'dockline.restartServer': () => control.restart(),
    'dockline.showOutput': () => output.show(true),
  };
  return Object.entries(actions).map(([id, run]) => commands.registerCommand(id, run));
}
