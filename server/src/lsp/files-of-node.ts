// Files as a server in Node sees them: those of its own machine.
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mostBytes, textFile, type KnownFile } from '../model/known-files';
import type { WorkspaceFiles } from './workspace-files';

export const filesOfNode: WorkspaceFiles = { isFile, read };

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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
