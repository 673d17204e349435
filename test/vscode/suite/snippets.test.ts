// Every snippet that Dockline brings can be inserted; what it inserts for the shell raises no finding.
import { commands, Uri, workspace, type TextEditor } from 'vscode';
import {
  closeEditors,
  codeOf,
  completions,
  dockline,
  findings,
  labelOf,
  openScript,
  waitForFindings,
} from './editor';
import { eventually, settle } from './eventually';
import { expectEqual } from './expect';

interface Snippet {
  readonly prefix: string | readonly string[];
}

describe('snippets', () => {
  let snippets: [string, Snippet][];

  before(async () => {
    snippets = await readSnippets('shellscript');
    expectEqual(snippets.length > 0, true, 'whether there are snippets for the shell');
  });
  afterEach(closeEditors);

  it('are suggested by their prefix', async () => {
    const { document } = await openScript('\n');
    for (const [name, { prefix }] of snippets.slice(0, 3)) {
      const wanted = typeof prefix === 'string' ? prefix : (prefix[0] ?? '');
      await eventually(
        `the snippet ${name}`,
        async () => (await completions(document, document.positionAt(0))).map(labelOf),
        (labels) => labels.includes(wanted),
      );
    }
  });

  it('are inserted with a place to fill in, and raise no finding', async () => {
    for (const [name] of snippets) {
      const editor = await openScript();
      await insertSnippet(editor, name);
      await settle(150);
      expectEqual(findings(editor.document).map(codeOf), [], `findings in the snippet ${name}`);
      await closeEditors();
    }
    // The server has had its say: it does report what is wrong after them.
    const { document } = await openScript('docker run --bogus nginx');
    await waitForFindings(document, ['unknown-flag']);
  });
});

/** What the manifest contributes, read from the extension as it is installed. */
async function readSnippets(language: string): Promise<[string, Snippet][]> {
  const { packageJSON, extensionUri } = dockline();
  const { snippets } = packageJSON.contributes as { snippets?: { language: string; path: string }[] };
  const files = (snippets ?? []).filter((contribution) => contribution.language === language);
  const read = files.map(async ({ path }) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, path));
    return Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Snippet>);
  });
  return (await Promise.all(read)).flat();
}

async function insertSnippet(editor: TextEditor, name: string): Promise<void> {
  await commands.executeCommand('editor.action.insertSnippet', { langId: 'shellscript', name });
  await eventually(
    `the text of the snippet ${name}`,
    () => editor.document.getText(),
    (text) => text.includes('docker'),
  );
}
