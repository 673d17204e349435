// A `docker build` of a folder on this machine: the Dockerfile that it reads, as far as the command tells.
import { withoutEnd } from '../base/cut-off';
import { readDockerfile, type Dockerfile } from '../dockerfile/dockerfile';
import { stageNamed, stagesOf, type Stage } from '../dockerfile/stages';
import type { FilesHere } from './files-here';
import { knowsAllFlags, lastUse, usesOf } from './flag-state';
import type { Invocation, Operand, WordPart } from './invocation';
import type { TextFile } from './known-files';

export interface LocalBuild {
  readonly context: Operand;
  /** Where it is told; the context where it is not. */
  readonly at: WordPart;
  /** In the order in which they are looked for. */
  readonly dockerfiles: readonly string[];
}

export interface BuiltDockerfile {
  readonly file: TextFile;
  /** As the command names it. */
  readonly path: string;
  readonly dockerfile: Dockerfile;
}

/** Undefined for other commands, for contexts that are no folders, and where something is known only when it runs. */
export function localBuild(invocation: Invocation): LocalBuild | undefined {
  const { command, operands, help } = invocation;
  const path = command.spec.path.join(' ');
  if ((path !== 'image build' && path !== 'buildx build') || help || !knowsAllFlags(invocation))
    return undefined;
  const [context, other] = operands;
  if (!context || other || !context.fixed || isElsewhere(context.text)) return undefined;
  const file = lastUse(invocation, 'file');
  if (!file) {
    const folder = withoutEnd(context.text, /\//u);
    return { context, at: context, dockerfiles: [`${folder}/Dockerfile`, `${folder}/dockerfile`] };
  }
  if (!file.value?.fixed || isElsewhere(file.value.text)) return undefined;
  return { context, at: file.value, dockerfiles: [file.value.text] };
}

/** A URL, a Git repository, or standard input. */
function isElsewhere(text: string): boolean {
  return text === '-' || text === '' || /^[\w+.-]{2,}:|^[^/]+@/u.test(text);
}

const read = new WeakMap<TextFile, Dockerfile>();

/** Undefined where it is not known, or where another frontend than docker's reads it. */
export function builtDockerfile(invocation: Invocation, files: FilesHere): BuiltDockerfile | undefined {
  const build = localBuild(invocation);
  if (!build || choosesFrontend(invocation)) return undefined;
  for (const path of build.dockerfiles) {
    const file = files.find(path);
    if (file?.kind !== 'file') continue;
    let dockerfile = read.get(file);
    if (!dockerfile) read.set(file, (dockerfile = readDockerfile(file.text)));
    return isReadByDocker(dockerfile) ? { file, path, dockerfile } : undefined;
  }
  return undefined;
}

/** The command itself tells which frontend reads the Dockerfile. */
export function choosesFrontend(invocation: Invocation): boolean {
  return buildArguments(invocation).some(({ name }) => name === 'BUILDKIT_SYNTAX');
}

/** It is one that docker's own frontend reads. */
export function isReadByDocker(dockerfile: Dockerfile): boolean {
  const syntax = dockerfile.directives.find(({ name }) => name === 'syntax')?.value.text;
  if (syntax !== undefined && !/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/u.test(syntax))
    return false;
  return stagesOf(dockerfile).length > 0;
}

/** The stage that `--target` names, or the last; undefined where there is none of that name or it is not known. */
export function builtStage(invocation: Invocation, dockerfile: Dockerfile): Stage | undefined {
  const stages = stagesOf(dockerfile);
  const target = lastUse(invocation, 'target');
  // An empty name counts as none.
  if (!target || (target.value?.fixed && target.value.text === '')) return stages.at(-1);
  return target.value?.fixed ? stageNamed(dockerfile, target.value.text, stages.length) : undefined;
}

export interface BuildArgument {
  readonly name: string;
  readonly at: WordPart;
}

/** Those whose name is known. */
export function buildArguments(invocation: Invocation): BuildArgument[] {
  return usesOf(invocation, 'build-arg').flatMap(({ value }) => {
    if (!value) return [];
    const name = /^[A-Za-z_]\w*(?==|$)/u.exec(value.text)?.[0];
    if (name === undefined) return [];
    return [{ name, at: { word: value.word, start: value.start, end: value.start + name.length } }];
  });
}
