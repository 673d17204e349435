// Offers files and folders of the machine: what one folder holds, the likely first.
import { withoutEnd } from '../../base/cut-off';
import type { Text } from '../../base/text';
import type { FolderEntry, ListFolder } from '../../model/known-folders';
import type { CompletionItem } from './item';

/** A folder that paths may count from. */
export interface StartingFolder {
  readonly list: ListFolder;
  readonly doc: Text;
}

/** What is typed of a path, with `/` between its parts. */
export interface TypedPath {
  /** Up to the last `/`, with it; empty where there is none. */
  readonly folder: string;
  readonly name: string;
}

export function splitPath(path: string): TypedPath {
  const slash = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, slash), name: path.slice(slash) };
}

export interface PathChoice {
  /** Files are left out where only a folder fits. */
  readonly onlyFolders?: boolean;
  /** Names that are likely meant. */
  readonly likely?: RegExp;
  /** What is put behind the name of a folder. */
  readonly separator: '/' | '\\' | '';
  /** How the name is written at the cursor; undefined where it cannot be. */
  readonly write: (entry: FolderEntry) => string | undefined;
}

export interface PathItems {
  readonly items: readonly CompletionItem[];
  readonly isCut: boolean;
}

/** More are only offered as far as they begin with what is typed. */
const mostItems = 500;

/** Of a name that several folders hold, the one of the first is offered. */
export function pathItems(
  starts: readonly StartingFolder[],
  { folder, name }: TypedPath,
  choice: PathChoice,
): PathItems {
  const docs = new Map<string, Text>();
  const entries: FolderEntry[] = [];
  for (const { list, doc } of starts)
    for (const entry of list(withoutEnd(folder, /\//u) || '.') ?? []) {
      if (docs.has(entry.name) || !isOffered(entry, choice)) continue;
      docs.set(entry.name, doc);
      entries.push(entry);
    }
  const matching = entries.length > mostItems ? entries.filter((entry) => begins(entry, name)) : entries;
  const items = matching
    .sort((a, b) => rank(a, choice) - rank(b, choice) || a.name.localeCompare(b.name, 'en'))
    .slice(0, mostItems)
    .flatMap((entry) => itemOf(entry, docs.get(entry.name), choice));
  return { items, isCut: entries.length > mostItems };
}

function isOffered({ name, isFolder }: FolderEntry, { onlyFolders }: PathChoice): boolean {
  return (isFolder || !onlyFolders) && name !== '.git' && !/[\p{Cc}/\\]/u.test(name);
}

function begins({ name }: FolderEntry, typed: string): boolean {
  return name.toLowerCase().startsWith(typed.toLowerCase());
}

/** The likely, then folders, then files; hidden ones last. */
function rank({ name, isFolder }: FolderEntry, { likely }: PathChoice): number {
  if (!isFolder && likely?.test(name)) return 0;
  return (name.startsWith('.') ? 3 : 1) + (isFolder ? 0 : 1);
}

function itemOf(
  entry: FolderEntry,
  doc: Text | undefined,
  { write, separator }: PathChoice,
): CompletionItem[] {
  const { name, isFolder } = entry;
  const written = write(entry);
  if (written === undefined) return [];
  const end = isFolder ? separator : '';
  // What is typed is compared with the name as one begins to write it: `my\ file`, but without a quote before it.
  const filterText = (/^["']/u.test(written) ? name : written) + end;
  return [
    {
      label: name + end,
      kind: isFolder ? 'folder' : 'file',
      ...(doc ? { doc: { kind: 'text', text: doc } } : {}),
      ...(written === name ? {} : { insertText: written + end, filterText }),
      ...(isFolder ? { goesOn: true } : {}),
    },
  ];
}
