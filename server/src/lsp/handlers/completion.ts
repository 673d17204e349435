// Answers textDocument/completion and completionItem/resolve.
import {
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  MarkupKind,
  type CancellationToken,
  type CompletionItem as ProtocolItem,
  type CompletionList,
  type CompletionParams,
  type TextEdit,
  type InsertReplaceEdit,
} from 'vscode-languageserver';
import { pick, type Locale } from '../../base/text';
import { complete } from '../../features/completion/completion';
import { dockerfileAt } from '../../features/dockerfile/dockerfiles-of';
import { servedFile } from '../../features/dockerfile/mode';
import type { CompletionItem, CompletionResult, DocKey, ItemKind } from '../../features/completion/item';
import { likelyNames } from '../../features/live/likely-names';
import { itemDoc } from '../../features/completion/item-doc';
import { dockerfileSigns } from '../capabilities';
import type { OpenDocument } from '../document-store';
import { waitAtMost } from '../live-store';
import type { ServerContext } from '../server';

export async function handleCompletion(
  context: ServerContext,
  params: CompletionParams,
  token: CancellationToken,
): Promise<CompletionList | null> {
  const { documents, settings } = context;
  const document = documents.get(params.textDocument.uri);
  if (!document || !settings(document.uri).enable) return null;
  const afterBlank = params.context?.triggerCharacter === ' ';
  const offset = document.offsetAt(params.position);
  const file = servedFile(document.file, settings(document.uri));
  const isSign = dockerfileSigns.includes(params.context?.triggerCharacter ?? '');
  if (isSign && !dockerfileAt(file, offset)) return null;
  const likely = likelyNames(file, offset);
  if (likely) context.live.prepare(likely.engine, likely.kinds);
  const folders = context.folders.look(document.uri);
  // Docker is waited for only where there is nothing else to offer.
  const offer = (): Promise<{ readonly result?: CompletionResult | undefined; readonly isWhole: boolean }> =>
    context.live.read(
      (lookup) => complete(file, offset, { afterBlank, live: lookup, paths: folders.lookup }),
      patience,
      token,
      (found) => found !== undefined,
    );
  let offered = await offer();
  if (!folders.isWhole()) {
    await waitAtMost(folders.settled(), patience, token);
    offered = await offer();
  }
  const { result } = offered;
  if (!result) return null;
  const { locale } = settings(document.uri);
  if (result.items.some(({ doc }) => doc?.kind === 'text')) await context.docs.ready(locale);
  const item = context.client().textDocument?.completion?.completionItem;
  const abilities = {
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    reopens: context.clientCommands().has(triggerSuggest),
    locale,
  };
  const items = result.items.map((one, index) => toProtocolItem(one, index, result, document, abilities));
  // What docker or a folder is still being asked for comes with the next key.
  return { isIncomplete: !offered.isWhole || !folders.isWhole() || result.isCut === true, items };
}

/** Milliseconds. */
const patience = 500;

export async function handleCompletionResolve(
  { settings, docs }: ServerContext,
  item: ProtocolItem,
): Promise<ProtocolItem> {
  if (!isDocKey(item.data)) return item;
  const locale = localeOf(item.data) ?? settings().locale;
  await docs.ready(locale);
  const markdown = itemDoc(item.data, locale);
  return markdown === undefined
    ? item
    : { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } };
}

/** The language that counted for the document, which the item does not tell. */
function localeOf(data: object): Locale | undefined {
  const locale = 'locale' in data ? data.locale : undefined;
  return locale === 'en' || locale === 'ko' ? locale : undefined;
}

/** The client hands back what it was given; a confused one may hand back anything. */
function isDocKey(data: unknown): data is Exclude<DocKey, { kind: 'text' }> {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  const hasPath = 'path' in data && Array.isArray(data.path);
  return (
    hasPath &&
    (data.kind === 'command' || (data.kind === 'flag' && 'long' in data && typeof data.long === 'string'))
  );
}

interface Abilities {
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  /** An inserted item can open the list again. */
  readonly reopens: boolean;
  readonly locale: Locale;
}

/** The command of VS Code that opens the list. */
const triggerSuggest = 'editor.action.triggerSuggest';

function toProtocolItem(
  item: CompletionItem,
  index: number,
  result: CompletionResult,
  document: OpenDocument,
  abilities: Abilities,
): ProtocolItem {
  const asSnippet = abilities.snippets && item.snippet !== undefined;
  const newText = (asSnippet ? item.snippet : item.insertText) ?? item.label;
  return {
    label: item.label,
    kind: toItemKind(item.kind),
    ...(item.detail ? { detail: item.detail } : {}),
    ...(item.filterText ? { filterText: item.filterText } : {}),
    // The order of the list is the order we mean; the editor sorts by text.
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(abilities.reopens && item.goesOn && /[/\\=]$/u.test(newText)
      ? { command: { title: '', command: triggerSuggest } }
      : {}),
    textEdit: toEdit(newText, result, document, abilities.insertReplace),
    ...(item.deprecated ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...docOf(item.doc, abilities.locale),
  };
}

/** What is looked up is resolved later; a sentence at hand goes along at once. */
function docOf(doc: CompletionItem['doc'], locale: Locale): Pick<ProtocolItem, 'data' | 'documentation'> {
  if (!doc) return {};
  if (doc.kind !== 'text') return { data: { ...doc, locale } };
  return { documentation: { kind: MarkupKind.Markdown, value: pick(doc.text, locale) } };
}

function toEdit(
  newText: string,
  { insert, replace }: CompletionResult,
  document: OpenDocument,
  insertReplace: boolean,
): TextEdit | InsertReplaceEdit {
  const insertRange = document.rangeOf(insert.start, insert.end);
  if (!insertReplace) return { newText, range: insertRange };
  return { newText, insert: insertRange, replace: document.rangeOf(replace.start, replace.end) };
}

function toItemKind(kind: ItemKind): CompletionItemKind {
  switch (kind) {
    case 'command':
      return CompletionItemKind.Function;
    case 'flag':
      return CompletionItemKind.Property;
    case 'value':
      return CompletionItemKind.EnumMember;
    case 'container':
      return CompletionItemKind.Variable;
    case 'image':
      return CompletionItemKind.Module;
    case 'network':
    case 'volume':
    case 'context':
      return CompletionItemKind.Reference;
    case 'env':
      return CompletionItemKind.Constant;
    case 'unit':
      return CompletionItemKind.Unit;
    case 'instruction':
      return CompletionItemKind.Keyword;
    case 'stage':
      return CompletionItemKind.Class;
    case 'file':
      return CompletionItemKind.File;
    case 'folder':
      return CompletionItemKind.Folder;
  }
}
