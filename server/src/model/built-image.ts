// The Dockerfile that a document builds an image from, where it is sure which.
import type { Dockerfile } from '../dockerfile/dockerfile';
import type { Stage } from '../dockerfile/stages';
import type { HostFile, LocatedScript } from '../hosts/types';
import { filesHere } from './files-here';
import { imageMakers, type ImageMaker } from './image-makers';
import type { FilesAround } from './known-files';
import { builtDockerfile, builtStage } from './local-build';
import { asksOtherEngine } from './other-engine';
import { ownBuild } from './own-build';
import { showsDockerfile } from './shown-dockerfile';

export interface BuiltImage {
  /** Of the Dockerfile; left out where it is the document itself. */
  readonly uri?: string;
  /** As the build names it. */
  readonly path: string;
  readonly dockerfile: Dockerfile;
  /** That which is built; the same object as long as the Dockerfile stays the same. */
  readonly stage: Stage;
}

/** By the reference, such as `app:latest`. */
export type BuiltImages = (reference: string) => BuiltImage | undefined;

/**
 * What the document builds under a reference, worked out once for each; undefined where something else in it makes or
 * fetches an image of this name, where not all builds are of one stage, and where a Dockerfile is not known.
 */
export function builtImages(document: HostFile, folders: FilesAround): BuiltImages {
  const found = new Map<string, BuiltImage | undefined>();
  return (reference) => {
    const makers = imageMakers(document).get(reference);
    if (!makers) return undefined;
    if (!found.has(reference)) found.set(reference, commonImage(makers, document, folders));
    return found.get(reference);
  };
}

function commonImage(
  [first, ...others]: readonly ImageMaker[],
  document: HostFile,
  folders: FilesAround,
): BuiltImage | undefined {
  const image = first && builtBy(document, first, folders);
  return image && others.every((maker) => builtBy(document, maker, folders)?.stage === image.stage)
    ? image
    : undefined;
}

/** The document builds something under the reference before the command of the script, or in another script. */
export function isBuiltBefore(
  document: HostFile,
  reference: string,
  place: LocatedScript,
  offset: number,
): boolean {
  return (imageMakers(document).get(reference) ?? []).some(
    (maker) => maker.place !== place || maker.command.offset < offset,
  );
}

function builtBy(document: HostFile, maker: ImageMaker, folders: FilesAround): BuiltImage | undefined {
  const { invocation } = maker.command;
  if (asksOtherEngine(invocation) || showsDockerfile(document)) return undefined;
  const built = dockerfileOf(document, maker, document.isProse ? folders.slice(0, 1) : folders);
  const stage = built && builtStage(invocation, built.dockerfile);
  return stage && { ...built, stage };
}

/** The Dockerfile that a build reads; that of the document itself where a comment in it tells how to build it. */
export function dockerfileOf(
  document: HostFile,
  maker: ImageMaker,
  folders: FilesAround,
): Omit<BuiltImage, 'stage'> | undefined {
  if (document.dockerfile) return ownBuild(document, maker, folders);
  const here = filesHere(document, maker.place, maker.command, folders);
  const built = here && builtDockerfile(maker.command.invocation, here);
  return built && { uri: built.file.uri, path: built.path, dockerfile: built.dockerfile };
}
