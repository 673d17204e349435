// Every snippet that Dockline brings can be inserted; what it inserts for the shell raises no finding.
import { commands, Position, Range, SnippetString, Uri, workspace, type TextEditor } from 'vscode';
import { closeEditors, completions, dockline, findings, labelOf, openScript, waitForText } from './editor';
import { eventually } from './eventually';
import { expectEqual } from './expect';

interface Snippet {
  readonly prefix: string | readonly string[];
}

/** There are dozens of snippets, and each takes half a second. */
const manySeconds = 180;

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
    const { document } = editor;
    for (const [index, [name]] of snippets.entries()) {
      await insertSnippet(editor, 'shellscript', name);
      // A mistake of its own behind each snippet shows that the server has had its say.
      const mistake = `--bogus-${index}`;
      const end = document.lineAt(document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, `\ndocker run ${mistake} nginx\n`));
      await eventually(
        `only ${mistake} is wrong behind the snippet ${name}`,
        () => findings(document).map(({ range }) => document.getText(range)),
        (marked) => marked.length === 1 && marked[0] === mistake,
      );
    }
  }).timeout(manySeconds * 1000);

  for (const language of ['bat', 'dockerfile', 'powershell'] as const)
    it(`are inserted into files of the language ${language} too`, async () => {
      const ofLanguage = await readSnippets(language);
      expectEqual(ofLanguage.length > 0, true, 'whether there are snippets');
      const editor = await openScript('', language);
      for (const [name] of ofLanguage) await insertSnippet(editor, language, name);
    });

  it('are suggested in the code blocks of Markdown, in the words of their shell', async () => {
    const { document } = await openScript(
      '```bash\n\n```\n\n```powershell\n\n```\n\n```bat\n\n```\n',
      'markdown',
    );
    for (const [line, end] of [
      [1, '\\'],
      [5, '`'],
      [9, '^'],
    ] as const) {
      const item = await eventually(`the snippet docker-run in line ${line}`, async () =>
        (await completions(document, new Position(line, 0))).find((one) => labelOf(one) === 'docker-run'),
      );
      const inserted = item?.insertText;
      const text = inserted instanceof SnippetString ? inserted.value : inserted;
      expectEqual(text?.split('\n')[0], `docker run -d ${end}`, 'its first line');
    }
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
