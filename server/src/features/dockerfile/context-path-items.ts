// Offers paths of the build context: sources of `COPY` and `ADD`, and of bind mounts of `RUN`.
import type { HostFile } from '../../hosts/types';
import type { PathLookup } from '../../model/known-folders';
import type { CompletionItem, CompletionResult } from '../completion/item';
import { pathItems, splitPath } from '../completion/known-paths';
import { buildContextOf } from './build-context';
import { writtenSoFar, type WrittenSoFar } from './written-so-far';

interface SourcePlace {
  /** As written, from where the path begins up to the cursor. */
  readonly written: string;
  readonly path: string;
  /** Without blanks a name is a word. */
  readonly form: 'word' | 'json' | 'field';
  /** May as well be the target. */
  readonly isDoubtful: boolean;
  /** What was named before. */
  readonly used: readonly string[];
}

/** `at` is the cursor's offset in the file. Undefined where no path of the context is expected or known. */
export function contextPaths(file: HostFile, at: number, lookup: PathLookup): CompletionResult | undefined {
  const { text, dockerfile } = file;
  const so = lookup.folders.length > 0 && dockerfile ? writtenSoFar(dockerfile, at) : undefined;
  const behind = text.slice(at, at + 1000).split(/[\r\n]/u, 1)[0] ?? '';
  const place = so && sourcePlace(so, behind);
  // An address, a Git repository, a variable, a pattern, or somewhere above.
  if (!place || /[$*?[\\@:]|^<<|(?:^|\/)\.\.(?:\/|$)/u.test(place.path)) return undefined;
  const typed = splitPath(place.path.replace(/^\/+/u, ''));
  if (place.isDoubtful && (typed.name === '' || /^[./]/u.test(place.path))) return undefined;
  const context = buildContextOf(file, lookup, typed.folder);
  if (!context) return undefined;
  const { items, isCut } = pathItems([context.folder], typed, {
    separator: '/',
    write: ({ name }) => {
      const path = typed.folder + name;
      return context.ignores(path) || place.used.includes(path) ? undefined : writtenName(name, place.form);
    },
  });
  const whole = place.form !== 'field' && place.path === '' ? [wholeContext] : [];
  const start = at - splitPath(place.written).name.length;
  const rest = restOfName[place.form].exec(behind)?.[0] ?? '';
  return items.length + whole.length === 0
    ? undefined
    : {
        insert: { start, end: at },
        replace: { start, end: at + rest.length },
        items: [...whole, ...items],
        isCut,
      };
}

const restOfName = { word: /^[^\s/]*/u, json: /^[^"\\/]*/u, field: /^[^\s/,]*/u };

const wholeContext: CompletionItem = {
  label: '.',
  kind: 'folder',
  doc: {
    kind: 'text',
    text: {
      en: 'The whole build context but for what `.dockerignore` keeps out of it.',
      ko: '`.dockerignore` 파일이 제외한 것을 뺀 빌드 컨텍스트 전체입니다.',
    },
  },
};

/** Undefined for names that would be several words, patterns or variables there. */
function writtenName(name: string, form: SourcePlace['form']): string | undefined {
  if (/[$*?[\\]|^<</u.test(name) || (form === 'field' && name.includes(','))) return undefined;
  if (form === 'json') return JSON.stringify(name).slice(1, -1);
  return /[\s"'`]/u.test(name) ? undefined : name;
}

function sourcePlace(so: WrittenSoFar, behind: string): SourcePlace | undefined {
  const { instruction, typed, inHeredoc } = so;
  if (inHeredoc) return undefined;
  if (typed.startsWith('--')) return so.wordsBefore === 0 ? mountSource(instruction.name, typed) : undefined;
  const { name, flags, keyword, joined, argumentsAt } = instruction;
  if ((name !== 'COPY' && name !== 'ADD') || keyword.text === typed) return undefined;
  if (flags.some((flag) => flag.name === 'from')) return undefined;
  const args = joined.text.slice(argumentsAt);
  return args.startsWith('[') ? jsonSource(args, behind) : wordSource(so, behind);
}

function wordSource({ instruction, typed, wordsBefore }: WrittenSoFar, behind: string): SourcePlace {
  return {
    written: typed,
    path: typed,
    form: 'word',
    isDoubtful: wordsBefore > 0 && !/^\S*[ \t]+\S/u.test(behind),
    used: instruction.words.slice(0, wordsBefore).map(({ text }) => text.replace(/\/$/u, '')),
  };
}

/** In a string that is not closed before the cursor. */
function jsonSource(args: string, behind: string): SourcePlace | undefined {
  const found = /^\[\s*((?:"(?:[^"\\]|\\.)*"\s*,\s*)*)"([^"\\]*)$/u.exec(args);
  if (!found) return undefined;
  const [, before = '', written = ''] = found;
  const used = Array.from(before.matchAll(/"([^"]*)"/gu), ([, path = '']) => path.replace(/\/$/u, ''));
  const isDoubtful = used.length > 0 && !/^[^"]*"\s*,/u.test(behind);
  return { written, path: written, form: 'json', isDoubtful, used };
}

function mountSource(instruction: string, typed: string): SourcePlace | undefined {
  const value = instruction === 'RUN' ? /^--mount=(.*)$/su.exec(typed)?.[1] : undefined;
  const fields = value?.split(',') ?? [];
  const written = /^(?:source|src)=(.*)$/su.exec(fields.at(-1) ?? '')?.[1];
  const type = fields.find((field) => field.startsWith('type='));
  if (written === undefined || (type !== undefined && type !== 'type=bind')) return undefined;
  if (fields.some((field) => field.startsWith('from='))) return undefined;
  return { written, path: written, form: 'field', isDoubtful: false, used: [] };
}
