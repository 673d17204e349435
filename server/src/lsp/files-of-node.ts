// Files as a server in Node sees them: those of its own machine.
import type { Dirent } from 'node:fs';
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mostBytes, textFile, type KnownFile } from '../model/known-files';
import { mostEntries, type FolderEntry } from '../model/known-folders';
import type { WorkspaceFiles } from './workspace-files';

export const filesOfNode: WorkspaceFiles = { isFile, read, list };

async function isFile(uri: string): Promise<boolean> {
  try {
    return (await stat(fileURLToPath(uri))).isFile();
  } catch {
    return false;
  }
}

async function read(uri: string): Promise<KnownFile> {
  try {
    const file = fileURLToPath(uri);
    const stats = await stat(file);
    if (stats.isDirectory()) return { kind: 'folder' };
    if (!stats.isFile() || stats.size > mostBytes) return { kind: 'closed' };
    return textFile(uri, await readFile(file));
  } catch (error) {
    return { kind: isMissing(error) ? 'missing' : 'closed' };
  }
}

async function list(uri: string): Promise<readonly FolderEntry[] | undefined> {
  try {
    const folder = fileURLToPath(uri);
    const found: Promise<FolderEntry>[] = [];
    for await (const entry of await opendir(folder)) {
      found.push(entryOf(entry, folder));
      if (found.length >= mostEntries) break;
    }
    return await Promise.all(found);
  } catch {
    return undefined;
  }
}

/** A link to a folder is one; a link that leads nowhere is none. */
async function entryOf(entry: Dirent, folder: string): Promise<FolderEntry> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, isFolder: entry.isDirectory() };
  const target = await stat(path.join(folder, name)).catch(() => undefined);
  return { name, isFolder: target?.isDirectory() ?? false };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
