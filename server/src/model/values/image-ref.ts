// Image references, after the grammar of the distribution project: `[registry/]repository[:tag][@digest]`.
import { findReferenceProblem } from './image-ref-problem';
import { cutPiece, partOf, pieceOf, slicePiece, type Piece } from './piece';
import type { ParsedValue, ValuePart } from './value';

export interface ParsedImageRef extends ParsedValue {
  /** As written, such as `ghcr.io` or `localhost:5000`; left out where Docker Hub is meant without being named. */
  readonly registry?: ValuePart;
  /** Without registry, tag and digest; empty where it is missing. */
  readonly repository: ValuePart;
  /** May be empty in broken text. */
  readonly tag?: ValuePart;
  /** With its algorithm: `sha256:…`. */
  readonly digest?: ValuePart;
  /** The shortest name of the repository: `nginx` for `docker.io/library/nginx`, `ghcr.io/acme/web` for itself. */
  readonly familiarName: string;
}

/** The pieces of a reference before they are judged. */
export interface ReferencePieces {
  readonly whole: Piece;
  readonly registry?: Piece;
  readonly repository: Piece;
  readonly tag?: Piece;
  readonly digest?: Piece;
}

export function parseImageRef(text: string): ParsedImageRef {
  const pieces = splitReference(pieceOf(text));
  const registry = pieces.registry && partOf('registry', pieces.registry);
  const repository = partOf('repository', pieces.repository);
  const tag = pieces.tag && partOf('tag', pieces.tag);
  const digest = pieces.digest && partOf('digest', pieces.digest);
  const problem = findReferenceProblem(pieces);
  return {
    ...(registry ? { registry } : {}),
    repository,
    ...(tag ? { tag } : {}),
    ...(digest ? { digest } : {}),
    familiarName: familiarName(registry?.text, repository.text),
    parts: [registry, repository, tag, digest].filter((part) => part !== undefined),
    ...(problem ? { problem } : {}),
  };
}

function splitReference(whole: Piece): ReferencePieces {
  const [named, digest] = cutPiece(whole, '@');
  const tagAt = named.text.indexOf(':', named.text.lastIndexOf('/') + 1);
  const name = tagAt < 0 ? named : slicePiece(named, 0, tagAt);
  const slash = name.text.indexOf('/');
  const hasRegistry = slash >= 0 && isRegistry(name.text.slice(0, slash));
  return {
    whole,
    ...(hasRegistry ? { registry: slicePiece(name, 0, slash) } : {}),
    repository: hasRegistry ? slicePiece(name, slash + 1) : name,
    ...(tagAt < 0 ? {} : { tag: slicePiece(named, tagAt + 1) }),
    ...(digest ? { digest } : {}),
  };
}

/** With the tag that docker puts where none is written: `app:latest` for `app` and for `docker.io/library/app`. */
export function referenceOf(text: string): string {
  const { familiarName: name, tag, digest } = parseImageRef(text);
  return `${name}:${tag?.text ?? digest?.text ?? 'latest'}`;
}

/** Whether the text before the first slash is a host rather than a user of Docker Hub. */
function isRegistry(text: string): boolean {
  return /[.:]/u.test(text) || text === 'localhost' || text !== text.toLowerCase();
}

function familiarName(registry: string | undefined, repository: string): string {
  if (registry !== undefined && registry !== 'docker.io' && registry !== 'index.docker.io')
    return `${registry}/${repository}`;
  return /^library\/[^/]+$/u.test(repository) ? repository.slice('library/'.length) : repository;
}
