// The project's own source files, for the tests that hold the laws of the code.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** All TypeScript files below the folder. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      const text = readFileSync(full, 'utf8');
      const lines = text.split('\n').length - 1;
      return { path: path.relative(root, full).replaceAll(path.sep, '/'), text, lines };
    });
}

/** The modules a file imports: relative ones resolved to project paths without extension, others as written. */
export function importsOf(file: SourceFile): string[] {
  return Array.from(
    file.text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gmu),
    (found) => {
      const target = found[1] ?? found[2] ?? '';
      return target.startsWith('.') ? path.posix.join(path.posix.dirname(file.path), target) : target;
    },
  );
}
