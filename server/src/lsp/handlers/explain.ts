// Answers dockline/explain, and the command that does the same for editors that know only the standard.
import type {
  ExecuteCommandParams,
  Position,
  Range,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { explain } from '../../features/explain/explain';
import { explanationMarkdown } from '../../features/explain/explanation-markdown';
import { explainCommand } from '../capabilities';
import { servedDocument } from '../served-document';
import type { ServerContext } from '../server';

/** A page about one command. */
export interface ExplanationPage {
  /** `docker run`, of words that docker knows. */
  readonly title: string;
  readonly markdown: string;
  /** The command in the document. */
  readonly range: Range;
}

/** Null outside of docker commands. */
export async function handleExplain(
  context: ServerContext,
  params: TextDocumentPositionParams,
): Promise<ExplanationPage | null> {
  const document = servedDocument(context, params);
  if (!document) return null;
  const settings = context.settings(document.uri);
  await context.docs.ready(settings.locale);
  const explanation = explain(
    document.file,
    document.offsetAt(params.position),
    settings,
    context.files.around(document.uri),
  );
  if (!explanation) return null;
  return {
    title: explanation.name,
    markdown: explanationMarkdown(explanation, settings.locale),
    range: document.rangeOf(explanation.span.start, explanation.span.end),
  };
}

/** Shows the page as a document where the client can, and answers with its Markdown in any case. */
export async function handleExplainCommand(
  context: ServerContext,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<string | null> {
  const [uri, position] = given as [unknown, unknown];
  if (command !== explainCommand || typeof uri !== 'string' || !isPosition(position)) return null;
  await context.projects.loaded(uri);
  const page = await handleExplain(context, { textDocument: { uri }, position });
  if (!page) return null;
  if (context.client().window?.showDocument?.support === true && context.writePage) {
    const shown = await context.writePage(`${page.title}.md`, page.markdown);
    await context.connection.window.showDocument({ uri: shown, takeFocus: true });
  }
  return page.markdown;
}

function isPosition(value: unknown): value is Position {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    'character' in value &&
    typeof value.line === 'number' &&
    typeof value.character === 'number'
  );
}
