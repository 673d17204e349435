// A throw-away copy of a workspace, since tests edit and a workbench may save.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @returns the copy's folder, of the same name, and a function that removes it */
export function copyWorkspace(folder) {
  const parent = mkdtempSync(path.join(tmpdir(), 'dockline-workspace-'));
  const copy = path.join(parent, path.basename(path.resolve(folder)));
  cpSync(folder, copy, { recursive: true });
  return { folder: copy, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
