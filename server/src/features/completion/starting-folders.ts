// The folders that the paths of a command may count from.
import type { Text } from '../../base/text';
import type { HostFile, LocatedSite } from '../../hosts/types';
import { isRunAround } from '../../model/files-here';
import type { PathLookup } from '../../model/known-folders';
import { runFolder } from '../../model/run-folder';
import type { StartingFolder } from './known-paths';

/**
 * Where the document does not say it, a script is run in its own folder or in that of the workspace. None where nobody
 * can know.
 */
export function startingFolders(
  document: HostFile,
  { offset, site }: LocatedSite,
  { folders }: PathLookup,
): StartingFolder[] {
  if (!isRunAround(document, site)) return [];
  const up = runFolder(document, offset);
  if (up === undefined) return [];
  if (up !== 'unsaid') return folders.slice(up, up + 1).map((list) => ({ list, doc: runsThere }));
  const [own, ...above] = folders;
  const top = above.at(-1);
  if (!own) return [];
  const ownFolder = { list: own, doc: besideDocument };
  if (!top || runInOwnFolder.has(document.languageId)) return [ownFolder];
  const topFolder = { list: top, doc: inTopFolder };
  return isOfTool(document.path, above.length) ? [topFolder] : [ownFolder, topFolder];
}

const runInOwnFolder: ReadonlySet<string> = new Set(['json', 'just', 'makefile']);

/** In a folder such as `.github`, whose files are read by tools that start in the folder of the project. */
function isOfTool(path: string, depth: number): boolean {
  return path
    .split('/')
    .slice(-depth - 1, -1)
    .some((folder) => folder.startsWith('.'));
}

const besideDocument: Text = {
  en: 'In the folder of this document.',
  ko: '이 문서와 같은 폴더를 기준으로 한 경로입니다.',
};

const inTopFolder: Text = {
  en: 'In the top folder of the workspace.',
  ko: '작업 영역의 최상위 폴더를 기준으로 한 경로입니다.',
};

const runsThere: Text = {
  en: 'In the folder that the script goes to.',
  ko: '스크립트가 이동한 폴더를 기준으로 한 경로입니다.',
};
