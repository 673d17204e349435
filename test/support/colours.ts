// The scopes that the text of a file gets: our injection grammar over a host grammar, in the tokenizer that VS Code uses.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { root } from './source-files';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From the outermost to the innermost. */
  readonly scopes: readonly string[];
}

export interface HostGrammar {
  readonly name: string;
  /** The scope of the files. */
  readonly scope: string;
  /** Where the grammars are: that of the files, and those which it includes. */
  readonly files: Readonly<Record<string, string>>;
}

const stub = (name: string): string => path.join(root, 'test/syntaxes/stubs', `${name}.tmLanguage.json`);
const editors = (file: string): string => path.join(root, '.cache/vscode/builtin-extensions', file);

/** Small grammars of our own, with the entries that ours include, under the editor's names. */
const stubs = {
  'source.shell': stub('shell'),
  'source.batchfile': stub('bat'),
  'source.powershell': stub('powershell'),
  'text.html.markdown': stub('markdown'),
};

const editorGrammars = {
  'source.shell': editors('shellscript/syntaxes/shell-unix-bash.tmLanguage.json'),
  'source.batchfile': editors('bat/syntaxes/batchfile.tmLanguage.json'),
  'source.powershell': editors('powershell/syntaxes/powershell.tmLanguage.json'),
  'text.html.markdown': editors('markdown-basics/syntaxes/markdown.tmLanguage.json'),
};

/** The editor's own grammars are there once an editor has been prepared for `npm start` or `npm run test:vscode`. */
export function hostsOf(scope: keyof typeof stubs): readonly HostGrammar[] {
  const ours = { name: 'our stub', scope, files: stubs };
  const editor = { name: 'the grammar of VS Code', scope, files: editorGrammars };
  return existsSync(editorGrammars[scope]) ? [ours, editor] : [ours];
}

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  contributes: { grammars: readonly Contribution[] };
};

const oniguruma = loadWASM(
  readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')).buffer,
).then(() => ({
  createOnigScanner: (patterns: string[]) => createOnigScanner(patterns),
  createOnigString: (text: string) => createOnigString(text),
}));

/** The host grammar with all that our manifest injects into it, or by itself. */
export async function loadGrammar(host: HostGrammar, injected = true): Promise<IGrammar> {
  const contributions = injected ? manifest.contributes.grammars : [];
  const registry = new Registry({
    onigLib: oniguruma,
    loadGrammar: (scope) => {
      const own = contributions.find((contribution) => contribution.scopeName === scope);
      const file = own ? path.join(root, own.path) : host.files[scope];
      return Promise.resolve(file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: (scope) =>
      contributions.flatMap((own) => (own.injectTo?.includes(scope) ? [own.scopeName] : [])),
  });
  const grammar = await registry.loadGrammar(host.scope);
  if (!grammar) throw new Error(`no grammar for ${host.scope}`);
  return grammar;
}

/** All tokens in their order; offsets are those of the whole text, whose lines end with `\n`. */
export function tokensOf(grammar: IGrammar, text: string): readonly Token[] {
  const tokens: Token[] = [];
  let state = INITIAL;
  let at = 0;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const end = Math.min(endIndex, line.length);
      if (end > startIndex)
        tokens.push({ start: at + startIndex, end: at + end, text: line.slice(startIndex, end), scopes });
    }
    at += line.length + 1;
  }
  return tokens;
}

/** A scope of ours: those of a host grammar end in its name. */
export const isOurs = (scope: string): boolean => scope.endsWith('.docker');

/**
 * One line for each stretch of text with the same scopes of ours, outer ones first, `meta.` left out where a more
 * telling one follows: `nginx  entity.name.type.image`. What has no scope of ours is left out.
 */
export function describeColours(tokens: readonly Token[]): readonly string[] {
  const lines: { text: string; scope: string; end: number }[] = [];
  for (const token of tokens) {
    const scope = token.scopes.findLast((name) => isOurs(name) && !name.startsWith('meta.'));
    if (scope === undefined) continue;
    const last = lines.at(-1);
    if (last && last.scope === scope && last.end === token.start) {
      last.text += token.text;
      last.end = token.end;
    } else lines.push({ text: token.text, scope, end: token.end });
  }
  return lines.map(({ text, scope }) => `${text}  ${scope.replace(/\.docker$/u, '')}`);
}

/** Each line of the text, followed by its coloured pieces. */
export function describeLines(text: string, tokens: readonly Token[]): string {
  let start = 0;
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const end = start + line.length;
      const pieces = describeColours(tokens.filter((token) => token.start >= start && token.end <= end));
      start = end + 1;
      return [line, ...pieces.map((piece) => `    ${piece}`)].join('\n');
    });
  return `${lines.join('\n')}\n`;
}
