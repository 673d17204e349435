// An extension that does nothing but have the name of one that Dockline steps back for, packed for the suite to install.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Writes the package into the folder, as `neighbour.vsix`; its sources stay beside it in `parts`. */
export async function packNeighbour(folder, parts) {
  const cwd = path.join(parts, 'neighbour');
  mkdirSync(cwd);
  const manifest = {
    name: 'shellcheck',
    publisher: 'timonwong',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    extensionKind: ['workspace'],
  };
  writeFileSync(path.join(cwd, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(cwd, 'README.md'), 'Stands in for another extension in a test.\n');
  const packagePath = path.join(folder, 'neighbour.vsix');
  await createVSIX({
    cwd,
    packagePath,
    allowMissingRepository: true,
    skipLicense: true,
    dependencies: false,
  });
}
