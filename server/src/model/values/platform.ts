// `--platform`: `os`, `architecture`, `os/architecture` or `os/architecture/variant`; builds take several with commas.
import { upTo } from '../../base/cut-off';
import { parseCsv } from './csv';
import { partOf, pieceOf, slicePiece, spanOf, splitPiece, type Piece } from './piece';
import { lateProblem, parsed, quote, type ParsedValue, type PartKind, type ValueProblem } from './value';

export interface ParsedPlatform extends ParsedValue {
  /** Each platform as written, without the commas. */
  readonly platforms: readonly Piece[];
}

/** One platform that the client itself reads. */
export function parsePlatform(text: string): ParsedPlatform {
  const value = pieceOf(text);
  const { parts } = readPlatform(value);
  return { platforms: [value], ...parsed(parts, text === '' ? undefined : findPlatformProblem(value)) };
}

/** A list of platforms that the client reads, as that of `image rm`. */
export function parsePlatformList(text: string): ParsedPlatform {
  const { items, problem } = parseCsv(text);
  const late = items.map(findPlatformProblem).find((found) => found !== undefined);
  return {
    platforms: items,
    ...parsed(
      items.flatMap((item) => readPlatform(item).parts),
      problem ?? late,
    ),
  };
}

/** Platforms that the client passes on unread, as those of `pull` and `buildx build`. */
export function parsePlatforms(text: string): ParsedPlatform {
  const platforms = splitPiece(pieceOf(text), ',');
  return { platforms, parts: platforms.flatMap((platform) => readPlatform(platform).parts) };
}

const kinds: readonly PartKind[] = ['name', 'name', 'name'];

function readPlatform(platform: Piece): ParsedValue {
  return { parts: splitPiece(platform, '/').map((piece, index) => partOf(kinds[index] ?? 'text', piece)) };
}

/** Names that may stand alone: Go's operating systems and architectures, with the other names that containerd knows. */
const loneNames: ReadonlySet<string> = new Set(
  (
    'aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos ' +
    '386 aarch64 amd64 amd64p32 arm arm64 arm64be armbe armel armhf i386 loong64 mips mips64 mips64le mips64p32 ' +
    'mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm x86-64 x86_64'
  ).split(' '),
);

function findPlatformProblem(platform: Piece): ValueProblem | undefined {
  const pieces = splitPiece(platform, '/');
  const [system, second, , fourth] = pieces;
  if (fourth) return formProblem(platform);
  for (const [index, piece] of pieces.entries()) {
    // The operating system may have its version behind it, in brackets.
    const form = index === 0 ? /^[A-Za-z0-9_-]+(?:\([A-Za-z0-9_.-]*\))?$/u : /^[A-Za-z0-9_.-]+$/u;
    if (!form.test(piece.text)) return componentProblem(platform, piece);
  }
  const bare = slicePiece(system, 0, upTo(system.text, '(').length);
  if (second || loneNames.has(bare.text.toLowerCase())) return undefined;
  return lateProblem('not-a-platform', spanOf(bare), {
    en: `${quote(bare.text)} is neither an operating system nor an architecture: expected such as \`linux/amd64\``,
    ko: `${quote(bare.text)} 값은 운영 체제도 아키텍처도 아닙니다. \`linux/amd64\`처럼 써야 합니다`,
  });
}

function formProblem(platform: Piece): ValueProblem {
  return lateProblem('too-many-parts', spanOf(platform), {
    en: `${quote(platform.text)} has too many parts: expected \`os/architecture/variant\` at most`,
    ko: `${quote(platform.text)} 값에 항목이 너무 많습니다. \`운영 체제/아키텍처/변형\`까지만 쓸 수 있습니다`,
  });
}

function componentProblem(platform: Piece, piece: Piece): ValueProblem {
  if (platform.text.includes(','))
    return lateProblem('not-a-platform', spanOf(platform), {
      en: `${quote(platform.text)} names several platforms: only one can be given here`,
      ko: `${quote(platform.text)} 값은 플랫폼이 여럿입니다. 여기에는 하나만 쓸 수 있습니다`,
    });
  return lateProblem('not-a-platform', spanOf(piece), {
    en: `${quote(piece.text)} is not a part of a platform: expected such as \`linux/amd64\` or \`linux/arm64/v8\``,
    ko: `${quote(piece.text)} 값은 플랫폼의 일부가 아닙니다. \`linux/amd64\`나 \`linux/arm64/v8\`처럼 써야 합니다`,
  });
}
