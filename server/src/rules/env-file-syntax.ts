// Files for `--env-file` that were written for a shell: with quotes, with `export`, with blanks around `=`.
import { codeSpan } from '../base/markdown';
import type { Text } from '../base/text';
import { envFileFaults, type EnvFileFault } from '../model/env-file';
import type { Invocation, ValueUse } from '../model/invocation';
import type { TextFile } from '../model/known-files';
import { partSpan } from '../model/word-places';
import type { FileEdits, RelatedPlace } from './elsewhere';
import { defineFileRule } from './file-rule';

interface Data {
  readonly file: TextFile;
  /** Of one kind: the first that docker refuses, or all that it keeps the quotes of. */
  readonly faults: readonly [EnvFileFault, ...EnvFileFault[]];
}

export const envFileSyntax = defineFileRule<Data>({
  id: 'env-file-syntax',
  severity: 'error',
  title: { en: 'Variable file in the syntax of a shell', ko: '셸 문법으로 쓴 환경 변수 파일' },
  why: {
    en: '`docker run --env-file` reads `NAME=value` line by line and knows nothing else of shells. Quotes become part of the value, so that the program in the container gets `"secret"` with them. A blank before `=`, as in `NAME = value` or `export NAME=value`, makes docker refuse the file. Compose reads such files otherwise and takes the quotes away, so a file may work there and not here.',
    ko: '`docker run --env-file` 옵션은 파일을 `이름=값` 형식으로 한 줄씩 읽을 뿐 셸 문법을 모릅니다. 따옴표는 값의 일부가 되므로 컨테이너의 프로그램은 따옴표가 붙은 `"secret"` 값을 받습니다. `NAME = value` 또는 `export NAME=value` 줄처럼 `=` 앞에 공백이 있으면 파일 전체를 거부합니다. Compose는 같은 파일을 다르게 읽어 따옴표를 떼어 내므로, Compose에서는 되던 파일이 여기서는 안 될 수 있습니다.',
  },
  examples: [
    {
      bad: 'docker run --env-file <|>app.env<|> nginx:1.29',
      good: 'docker run --env-file app.env nginx:1.29',
      files: { 'app.env': 'export MODE=production\n' },
      goodFiles: { 'app.env': 'MODE=production\n' },
    },
    {
      bad: 'docker run --env-file <|>app.env<|> nginx:1.29',
      good: 'docker run --env-file app.env nginx:1.29',
      files: { 'app.env': 'GREETING="Hello there"\n' },
      goodFiles: { 'app.env': 'GREETING=Hello there\n' },
    },
  ],
  message: ({ faults }) => tell(faults),
  concerns: (invocation) => envFiles(invocation).length > 0,
  *check(invocation, files) {
    for (const value of envFiles(invocation)) {
      const file = files.find(value.text);
      if (file?.kind !== 'file') continue;
      const faults = worstOf(envFileFaults(file));
      if (!faults) continue;
      const quoted = faults[0].kind === 'quoted';
      yield {
        span: partSpan(invocation.site, value),
        data: { file, faults },
        related: faults.slice(0, mostRelated).map((fault) => placeOf(file, fault)),
        ...(quoted ? { severity: 'warning' as const } : {}),
      };
    }
  },
  fixes({ data: { file, faults } }) {
    const edits = faults.flatMap(mend);
    if (edits.length === 0) return [];
    const [{ kind, name }] = faults;
    const written = `\`${plainName(name) ?? name}=\``;
    const title =
      kind === 'quoted'
        ? { en: 'Remove the quotes in the file', ko: '파일에서 따옴표 지우기' }
        : { en: `Write ${written} in the file`, ko: `파일에 ${written} 형식으로 쓰기` };
    return [{ title, edits: [], safe: false, elsewhere: { uri: file.uri, edits } }];
  },
});

/** A file may have hundreds of quoted values. */
const mostRelated = 10;

/** Compose reads its files with other rules. */
const readers: ReadonlySet<string> = new Set(['container create', 'container exec', 'container run']);

function envFiles({ command, flags }: Invocation): ValueUse[] {
  if (!readers.has(command.spec.path.join(' '))) return [];
  return flags.flatMap(({ flag, value }) => (flag.long === 'env-file' && value?.fixed ? [value] : []));
}

function worstOf(faults: readonly EnvFileFault[]): Data['faults'] | undefined {
  const refused = faults.find(({ kind }) => kind !== 'quoted');
  if (refused) return [refused];
  const [first, ...others] = faults;
  return first && [first, ...others];
}

function placeOf({ uri }: TextFile, { kind, name, line, start, end }: EnvFileFault): RelatedPlace {
  const message = {
    en: kind === 'quoted' ? `${codeSpan(name)} is quoted here` : 'Docker refuses this line',
    ko: kind === 'quoted' ? `${codeSpan(name)} 변수의 값에 따옴표가 있습니다` : 'Docker가 거부하는 줄입니다',
  };
  // The value may be a secret, and is not even pointed at.
  return { uri, at: { line, start, end: kind === 'quoted' ? start + name.length : end }, message };
}

/**
 * `export NAME` and `NAME ` without what a shell would not take for the name; undefined for what is none at all, such as
 * the second line of a key, which is not to be shown.
 */
function plainName(name: string): string | undefined {
  return /^(?:export[ \t]+)?(\w+)[ \t]*$/u.exec(name)?.[1];
}

function mend({ kind, name, line, start, end, value }: EnvFileFault): FileEdits['edits'] {
  if (value === undefined) return [];
  const replace = (from: number, to: number, newText: string): FileEdits['edits'][number] => {
    return { at: { line, start: from, end: to }, newText };
  };
  if (kind === 'quoted') return [replace(value, value + 1, ''), replace(end - 1, end, '')];
  const plain = plainName(name);
  return plain === undefined ? [] : [replace(start, value, `${plain}=`)];
}

function tell([{ kind, name, line }, ...others]: Data['faults']): Text {
  const at = String(line + 1);
  switch (kind) {
    case 'unnamed':
      return {
        en: `Docker refuses this file: line ${at} has no name before \`=\`.`,
        ko: `Docker가 이 파일을 거부합니다. ${at}번째 줄의 \`=\` 앞에 이름이 없습니다.`,
      };
    case 'blank':
      return plainName(name) === undefined
        ? {
            en: `Docker refuses this file: the name in line ${at} has a blank in it.`,
            ko: `Docker가 이 파일을 거부합니다. ${at}번째 줄의 이름에 공백이 있습니다.`,
          }
        : {
            en: `Docker refuses this file: it takes \`${name}\` in line ${at} for a name with a blank in it.`,
            ko: `Docker가 이 파일을 거부합니다. ${at}번째 줄의 \`${name}\` 부분을 공백이 든 이름으로 읽습니다.`,
          };
    case 'quoted': {
      const more = others.length;
      return {
        en: `Docker keeps the quotes around the value of ${codeSpan(name)} in line ${at}${more > 0 ? ` and ${String(more)} more` : ''}: unlike a shell it does not take them away.`,
        ko: `Docker는 셸과 달리 ${at}번째 줄 ${codeSpan(name)} 변수${more > 0 ? ` 등 ${String(more + 1)}개 변수` : ''}의 값에서 따옴표를 떼지 않고 그대로 전달합니다.`,
      };
    }
  }
}
