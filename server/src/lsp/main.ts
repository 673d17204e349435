#!/usr/bin/env node
// Starts the language server for desktop editors, over stdio, a socket, a pipe or Node IPC as the arguments say.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import type { Locale } from '../base/text';
import { filesOfNode } from './files-of-node';
import { nearestProjectFile } from './nearest-project-file';
import { writePage } from './page-file';
import { startServer } from './server';

const usage = `dockline-language-server ${version}
Usage: dockline-language-server (--stdio | --node-ipc | --socket=PORT | --pipe=NAME)`;

const transport = /^--(?:stdio|node-ipc|socket(?:=\d+)?|pipe(?:=.+)?)$/u;
/** Passed along by clients; they say nothing about the transport. */
const ignored = /^(?:--clientProcessId(?:=\d+)?|\d+)$/u;
const args = process.argv.slice(2);

if (args.some((arg) => arg === '--help' || arg === '-h')) {
  process.stdout.write(`${usage}\n`);
} else if (args.some((arg) => arg === '--version' || arg === '-v')) {
  process.stdout.write(`${version}\n`);
} else {
  const unknown = args.find((arg) => !transport.test(arg) && !ignored.test(arg));
  if (unknown !== undefined || !args.some((arg) => transport.test(arg))) {
    const complaint =
      unknown === undefined
        ? 'no transport given / 통신 방식이 없습니다'
        : `unknown argument / 알 수 없는 인자: ${unknown}`;
    process.stderr.write(`dockline-language-server: ${complaint}\n${usage}\n`);
    process.exitCode = 2;
  } else {
    const connection = createConnection(ProposedFeatures.all);
    startServer(
      connection,
      { name: 'dockline', version },
      {
        docs: readDocs,
        project: nearestProjectFile,
        files: filesOfNode,
        writePage,
      },
    );
    connection.listen();
  }
}

/** The build puts the files beside this program. */
async function readDocs(locale: Locale): Promise<readonly string[]> {
  return JSON.parse(await readFile(path.join(__dirname, `docs.${locale}.json`), 'utf8')) as string[];
}
