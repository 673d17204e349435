#!/usr/bin/env node
// Starts the language server for desktop editors, over stdio, a socket, a pipe or Node IPC as the arguments say.
import { createConnection, ProposedFeatures, type InitializeParams } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { initializeResult } from './capabilities';
import { HeldMessages } from './held-messages';
import { nextTurn } from './next-turn';
import type { Initialize } from './server';

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
    listen();
  }
}

/** The client has its first answer before most of the server is loaded, which takes longer than all else at the start. */
function listen(): void {
  let initialization: InitializeParams | undefined;
  let initialize: Initialize | undefined;
  let loading: Promise<void> | undefined;
  const held = new HeldMessages(() => void load());
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: held });
  connection.onInitialize((params) => {
    initialization = params;
    if (initialize) initialize(params);
    else void loadBehindAnswer();
    return initializeResult(params, { name: 'dockline', version });
  });
  connection.listen();

  async function loadBehindAnswer(): Promise<void> {
    // In so many turns the library writes the answer.
    for (let turns = 0; turns < 3; turns += 1) await nextTurn();
    await load();
  }

  function load(): Promise<void> {
    loading ??= import('./node-server').then(({ serve }) => {
      initialize = serve(connection, __dirname);
      if (initialization) initialize(initialization);
      held.release();
    });
    return loading;
  }
}
