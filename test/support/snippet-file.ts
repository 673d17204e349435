// The snippets that the manifest contributes for a language, as VS Code would read them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fillSnippetBody, type FilledBody } from './snippet-body';
import { root } from './source-files';

export interface Snippet extends FilledBody {
  readonly name: string;
  /** What people type to find it; the first one is the full name. */
  readonly prefixes: readonly string[];
  readonly description: string;
}

interface Manifest {
  readonly contributes: {
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
  };
}

export interface SnippetEntry {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

export function readSnippets(language: string): readonly Snippet[] {
  const { contributes } = readJson('package.json') as Manifest;
  const files = contributes.snippets.filter((contribution) => contribution.language === language);
  return files.flatMap((file) => {
    return Object.entries(readSnippetFile(file.path)).map(([name, { prefix, description, body }]) => ({
      name,
      prefixes: typeof prefix === 'string' ? [prefix] : prefix,
      description,
      ...fillSnippetBody(body),
    }));
  });
}

/** As it is written; the path is from the root of the repository. */
export function readSnippetFile(file: string): Readonly<Record<string, SnippetEntry>> {
  return readJson(file) as Record<string, SnippetEntry>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
