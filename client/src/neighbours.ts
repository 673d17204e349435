// Extensions that serve the same files beside us, so that the server can leave to them what they find too.
import { extensions, type Disposable } from 'vscode';
import type { Neighbour } from '../../server/src/protocol/neighbours';
import type { ServerControl } from './server-control';

const extensionsOf: Readonly<Record<Neighbour, readonly string[]>> = {
  // The second runs ShellCheck as well.
  shellcheck: ['timonwong.shellcheck', 'mads-hartmann.bash-ide-vscode'],
  'docker-dx': ['docker.docker'],
  'container-tools': ['ms-azuretools.vscode-containers', 'ms-azuretools.vscode-docker'],
  hadolint: ['exiasr.hadolint'],
};

/** Those that are installed and not disabled. */
export function neighbours(): Neighbour[] {
  const names = Object.keys(extensionsOf) as Neighbour[];
  return names.filter((name) => extensionsOf[name].some((id) => extensions.getExtension(id)));
}

/** Tells a running server of every change; one that starts is told with its options. */
export function watchNeighbours(control: ServerControl): Disposable {
  return extensions.onDidChange(async () => {
    const client = await control.client();
    await client?.sendNotification('dockline/neighbours', neighbours());
  });
}
