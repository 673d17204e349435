// The server in Node, which reads files by itself. Loaded after the client has its first answer.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connection } from 'vscode-languageserver';
import { filesOfNode } from './files-of-node';
import { nearestProjectFile } from './nearest-project-file';
import { writePage } from './page-file';
import { startServer, type Initialize } from './server';
import { keepYoungObjectsFew } from './young-objects';

/** Serves as `startServer` does. `folder` is the one of the program, where the build puts the texts. */
export function serve(connection: Connection, folder: string): Initialize {
  keepYoungObjectsFew();
  return startServer(connection, {
    docs: async (locale) => {
      const text = await readFile(path.join(folder, `docs.${locale}.json`), 'utf8');
      return JSON.parse(text) as string[];
    },
    project: nearestProjectFile,
    files: filesOfNode,
    writePage,
  });
}
