// Every snippet that Dockline brings can be inserted; what it inserts for the shell raises no finding.
import { commands, Position, Range, Uri, workspace, type TextEditor } from 'vscode';
import {
  closeEditors,
  codeOf,
  completions,
  dockline,
  findings,
  labelOf,
  openScript,
  waitForFindings,
  hoverText,
  waitForText,
} from './editor';
import { eventually } from './eventually';
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

  it('are inserted, and raise no finding', async () => {
    const editor = await openScript();
    for (const [name] of snippets) {
      await insertSnippet(editor, 'shellscript', name);
      // Its answer comes after the findings of the same text.
      await hoverText(editor.document, new Position(0, 0));
      expectEqual(findings(editor.document).map(codeOf), [], `findings in the snippet ${name}`);
    }
    await replaceAll(editor, 'docker run --bogus nginx');
    await waitForFindings(editor.document, ['unknown-flag']);
  });

  it('are inserted into Dockerfiles too', async () => {
    const forDockerfiles = await readSnippets('dockerfile');
    expectEqual(forDockerfiles.length > 0, true, 'whether there are snippets for Dockerfiles');
    const editor = await openScript('', 'dockerfile');
    for (const [name] of forDockerfiles) await insertSnippet(editor, 'dockerfile', name);
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

/** In place of all that is there. */
async function insertSnippet(editor: TextEditor, langId: string, name: string): Promise<void> {
  await replaceAll(editor, '');
  await commands.executeCommand('editor.action.insertSnippet', { langId, name });
  await waitForText(editor.document, (text) => text.trim() !== '');
}

async function replaceAll(editor: TextEditor, text: string): Promise<void> {
  const whole = new Range(new Position(0, 0), editor.document.positionAt(editor.document.getText().length));
  await editor.edit((edit) => edit.replace(whole, text));
}
