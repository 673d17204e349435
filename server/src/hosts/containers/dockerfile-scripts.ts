// The container of Dockerfiles: docker commands in comments, in what instructions run, and in heredocs.
import { firstIndex } from '../../base/first-index';
import { editDockerfile, readDockerfile, type Dockerfile } from '../../dockerfile/dockerfile';
import type { Instruction, LocatedInstruction } from '../../dockerfile/instruction';
import { isHeredocScript, isPosixShell, namesOtherProgram } from '../../dockerfile/shell-text';
import { dialects, type ScriptShell } from '../dialects/registry';
import { needle } from '../docker-word';
import { changeText, cutText, wholeFile, type MappedText } from '../mapped-text';
import { asItStands, type Writing } from '../writing';
import type { Container } from './container';
import { commentCommands } from './dockerfile-comments';
import { scriptsInParts, type FilePart } from './embedded-scripts';
import { joinWords } from './exec-form';
import type { ScriptBlock } from './script-block';

export const dockerfileScripts: Container = {
  open(text) {
    const dockerfile = readDockerfile(text);
    return { ...scriptsOf(dockerfile).open(text), dockerfile };
  },
  edit(found, text, edit) {
    const dockerfile = found.dockerfile ? editDockerfile(found.dockerfile, text, edit) : readDockerfile(text);
    return { ...scriptsOf(dockerfile).edit(found, text, edit), dockerfile };
  },
};

/** Each instruction is a part, with what stands above it. */
function scriptsOf(dockerfile: Dockerfile): Container {
  const source = wholeFile(dockerfile.text);
  const parts = Array.from(partsOf(dockerfile));
  return scriptsInParts({
    partsOf: () => parts,
    scriptsOf(_, { start }) {
      const part = parts[firstIndex(parts.length, (index) => (parts[index]?.start ?? 0) >= start)];
      return part ? blocksOf(dockerfile, source, part) : [];
    },
    // Where instructions begin is known already, and the parts around the edit are told from that.
    isWhole: () => false,
  });
}

/** The scripts of a Dockerfile whose text is `source`, where the file puts `outer` before each line. */
export function* dockerfileBlocks(
  dockerfile: Dockerfile,
  source: MappedText,
  outer: string,
): Iterable<ScriptBlock> {
  for (const block of findBlocks(dockerfile, source)) {
    const { linePrefix } = block.writing;
    yield linePrefix === undefined
      ? block
      : { ...block, writing: { ...block.writing, linePrefix: outer + linePrefix } };
  }
}

/** A line of its own cannot be added: the joined lines are one line of the shell. */
const inOneLine: Writing = { escape: 'none', linePrefix: undefined };

/** `source` is the text of the Dockerfile, and where it stands. */
function* findBlocks(dockerfile: Dockerfile, source: MappedText): Iterable<ScriptBlock> {
  for (const part of partsOf(dockerfile)) yield* blocksOf(dockerfile, source, part);
}

interface DockerfilePart extends FilePart {
  /** None behind the last. */
  readonly located: LocatedInstruction | undefined;
  /** What runs the instruction; undefined for shells that we cannot read. */
  readonly shell: ScriptShell | undefined;
}

function* partsOf({ instructions, escape, text }: Dockerfile): Iterable<DockerfilePart> {
  const first = escape === '`' ? shellNamed('cmd') : 'posix';
  let shell = first;
  let start = 0;
  for (const located of instructions) {
    const {
      name,
      json,
      text: { length },
    } = located.instruction;
    if (name === 'FROM') shell = first;
    else if (name === 'SHELL' && json) shell = shellNamed(json[0]?.text ?? '');
    const end = located.offset + length;
    yield { start, end, context: `${escape}${shell ?? ''}`, located, shell };
    start = end;
  }
  yield { start, end: text.length, context: '', located: undefined, shell: undefined };
}

function* blocksOf(
  { text }: Dockerfile,
  source: MappedText,
  { start, located, shell }: DockerfilePart,
): Iterable<ScriptBlock> {
  yield* commentCommands(source, start, located?.offset ?? text.length);
  if (located?.instruction.text.includes(needle)) yield* instructionBlocks(source, located, shell);
}

/** Undefined for shells that we cannot read. */
function shellNamed(program: string): ScriptShell | undefined {
  const name =
    program
      .toLowerCase()
      .split(/[\\/]/u)
      .at(-1)
      ?.replace(/\.exe$/u, '') ?? '';
  const shell = isPosixShell(program) ? 'posix' : name === 'pwsh' ? 'powershell' : name;
  return (Object.keys(dialects) as ScriptShell[]).find((known) => known === shell && known !== 'exec-form');
}

const runners: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);

function* instructionBlocks(
  file: MappedText,
  located: LocatedInstruction,
  shell: ScriptShell | undefined,
): Iterable<ScriptBlock> {
  const { offset } = located;
  const instruction = located.instruction.trigger ?? located.instruction;
  const { json, heredocs, words } = instruction;
  if (!runners.has(instruction.name)) return;
  if (json) {
    if (json.length > 0) yield jsonBlock(file, offset, instruction);
    return;
  }
  const [heredoc] = heredocs;
  if (heredoc && isHeredocScript(instruction) && shell) {
    const source = cutText(file, offset + heredoc.body.start, offset + heredoc.body.end);
    if (source.text !== '' && !namesOtherProgram(source.text)) yield { shell, source, writing: asItStands };
    return;
  }
  const first = instruction.name === 'HEALTHCHECK' ? words[1] : words[0];
  // The builder joins lines with its own character, which cmd does not know.
  if (shell && first && !(shell === 'cmd' && instruction.text.includes('\n')))
    yield { shell, source: shellText(file, offset, instruction, first.start), writing: inOneLine };
}

/**
 * What the shell gets. A backslash that joins lines may stay: the shell joins them just so. Comment lines and blank
 * lines between are taken out, as the builder does.
 */
function shellText(file: MappedText, offset: number, instruction: Instruction, start: number): MappedText {
  const { comments, blankLines, heredocs, text } = instruction;
  const end = heredocs.find((heredoc) => heredoc.end)?.body.start ?? text.length;
  let result = '';
  const pairs: number[] = [];
  let from = start;
  for (const { start: gap, end: gapEnd } of [...comments, ...blankLines].sort((a, b) => a.start - b.start)) {
    pairs.push(result.length, offset + from);
    result += text.slice(from, gap);
    from = gapEnd + (/^\r?\n/u.exec(text.slice(gapEnd, gapEnd + 2))?.[0].length ?? 0);
  }
  pairs.push(result.length, offset + from);
  return changeText(file, result + text.slice(from, end), { pairs, spread: [] });
}

/** The dialect knows what `["sh", "-c", "docker ps"]` holds. */
function jsonBlock(file: MappedText, offset: number, { json = [] }: Instruction): ScriptBlock {
  const words = json.map(({ text, map: { pairs, spread } }) =>
    changeText(file, text, {
      pairs: pairs.map((value, index) => (index % 2 === 0 ? value : value + offset)),
      spread,
    }),
  );
  const writing: Writing = { escape: 'json-word', linePrefix: undefined };
  return { shell: 'exec-form', source: joinWords(file.file, words), writing };
}
