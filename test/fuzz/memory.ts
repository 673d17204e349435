// What the server holds while its documents are edited again and again: measured in its own process, garbage collected before.
import fc from 'fast-check';
import path from 'node:path';
import { LanguageClient } from '../support/language-client';
import { root } from '../support/source-files';
import { projectDocuments } from './real-documents';

/** Megabytes. */
export interface HeapSizes {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

const probe = path.join(root, 'test/fuzz/heap-probe.cjs');

/** No machine code: it lies in the same heap, and grows for as long as rare work becomes warm. */
const engine = ['--expose-gc', '--no-opt', '--no-sparkplug'];

/** What is typed and taken away again; `N` is another number each time, so that nothing known is said twice. */
const pieces = [
  'xN',
  ' -e A=N',
  '\ndocker run -d --name wN -p N:80 "image$N:N"\n',
  '"N',
  "'N",
  '\n  - run: docker stop wN\n',
  '\n```sh\ndocker rm wN\n',
  '\nFROM a:N AS sN\n',
  '\ndocker run $(docker ps -q --filter name=N',
];

/** The server is warm at the start: it has had a tenth of the edits. */
export async function heapOverEdits(edits: number): Promise<HeapSizes> {
  const client = new LanguageClient([...engine, '--require', probe]);
  await client.initialize({ capabilities: { textDocument: { diagnostic: {} } } });
  const documents = openable();
  for (const { uri, languageId, text } of documents) await client.open(uri, text, languageId);
  const random = fc.sample(fc.nat(), { numRuns: 1009, seed: 1 });
  let version = 1;
  const edit = async (count: number): Promise<void> => {
    for (const last = version + count; version < last; version += 2) {
      const { uri, lines } = documents[version % documents.length] as OpenDocument;
      const line = (random[version % random.length] ?? 0) % lines.length;
      const character = (random[(7 * version) % random.length] ?? 0) % ((lines[line]?.length ?? 0) + 1);
      const typed = (pieces[version % pieces.length] ?? '').replaceAll('N', String(version));
      const start = { line, character };
      const typedLines = typed.split('\n');
      const column = (typedLines.at(-1)?.length ?? 0) + (typedLines.length === 1 ? character : 0);
      const end = { line: line + typedLines.length - 1, character: column };
      await client.change(uri, version, [{ range: { start, end: start }, text: typed }]);
      await ask(client, uri, version, start);
      await client.change(uri, version + 1, [{ range: { start, end }, text: '' }]);
      await ask(client, uri, version, start);
    }
  };
  await edit(edits / 10);
  const start = await heapOf(client);
  await edit(edits / 2);
  const middle = await heapOf(client);
  await edit(edits / 2);
  const end = await heapOf(client);
  await client.end();
  return { start, middle, end };
}

interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** One document of each kind. */
function openable(): readonly OpenDocument[] {
  const kinds = new Map(projectDocuments.map((document) => [document.languageId, document]));
  return Array.from(kinds.values(), ({ languageId, path: name, text }) => ({
    uri: `file:///memory/${path.isAbsolute(name) ? path.basename(name) : name}`,
    languageId,
    text: text.replaceAll('\r', ''),
    lines: text.replaceAll('\r', '').split('\n'),
  }));
}

/** As an editor does while one types: always for diagnostics, now and then for the rest. */
async function ask(client: LanguageClient, uri: string, version: number, position: object): Promise<void> {
  const methods = version % 8 === 1 ? ['diagnostic', 'completion', 'hover'] : ['diagnostic'];
  const params = { textDocument: { uri }, position };
  await Promise.all(methods.map((method) => client.connection.sendRequest(`textDocument/${method}`, params)));
}

async function heapOf({ process }: LanguageClient): Promise<number> {
  const answered = new Promise<number>((resolve) => process.once('message', resolve));
  process.send('how much?');
  return Math.round((await answered) / 1e5) / 10;
}
