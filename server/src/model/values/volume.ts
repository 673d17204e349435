// `--volume`: `[source:]target[:options]`, with a drive letter's colon kept as in `C:\data:/data`.
import { endOf, partOf, pieceOf, slicePiece, spanOf, splitPiece, type Piece } from './piece';
import { lateProblem, quote, type ParsedValue, type ValuePart, type ValueProblem } from './value';

export interface ParsedVolume extends ParsedValue {
  /** `bind` for a path on the host, `volume` for a volume's name, `anonymous` where no source is given. */
  readonly kind: 'bind' | 'volume' | 'anonymous';
  readonly source?: ValuePart;
  readonly target?: ValuePart;
  /** The mode and other options between commas; the engine checks them, the client does not. */
  readonly options: readonly ValuePart[];
}

export function parseVolume(text: string): ParsedVolume {
  const sections = splitSections(text);
  const problem = findProblem(text, sections);
  const [first, second, third, ...rest] = sections;
  const source = second && first ? partOf('source', first) : undefined;
  const targetPiece = second ?? first;
  const target = targetPiece && partOf('target', targetPiece);
  const options = third ? splitPiece(third, ',').map((option) => partOf('option', option)) : [];
  return {
    kind: source ? sourceKind(source.text) : 'anonymous',
    ...(source && source.text !== '' ? { source } : {}),
    ...(target && target.text !== '' ? { target } : {}),
    options,
    parts: [source, target, ...options, ...rest.map((piece) => partOf('text', piece))].filter(
      (part) => part !== undefined,
    ),
    ...(problem ? { problem } : {}),
  };
}

/** At each colon but the one behind a single letter, which is a drive's. */
function splitSections(text: string): Piece[] {
  const value = pieceOf(text);
  // The client does not split so short a text: `:` and `::` are paths for it.
  if (/^[\0-\x7f]{1,2}$/u.test(text)) return [value];
  const sections: Piece[] = [];
  let start = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (at - start <= 2 && /^\p{L}$/u.test(text.slice(start, at))) continue;
    sections.push(slicePiece(value, start, at));
    start = at + 1;
  }
  sections.push(slicePiece(value, start));
  return sections;
}

/** What the client takes for a path on the host: whatever begins like one, on any system. */
function sourceKind(source: string): 'bind' | 'volume' {
  return /^(?:[./~]|\\\\|\p{L}:)/u.test(source) ? 'bind' : 'volume';
}

function findProblem(text: string, sections: readonly Piece[]): ValueProblem | undefined {
  for (const [index, section] of sections.entries()) {
    if (section.text === '') return emptyProblem(text, section);
    if (index === 2 && sections.length > 3) return colonsProblem(text, section, sections);
  }
  return undefined;
}

function emptyProblem(text: string, section: Piece): ValueProblem {
  if (text === '')
    return lateProblem('missing-part', endOf(section), {
      en: 'the value is empty: expected `source:target`, such as `data:/data`',
      ko: '값이 비어 있습니다. `data:/data`처럼 `원본:대상` 형식이 필요합니다',
    });
  return lateProblem('missing-part', spanOf(section), {
    en: `a part between the colons of ${quote(text)} is empty: expected \`source:target\` or \`source:target:options\``,
    ko: `${quote(text)} 값에서 콜론 사이가 비어 있습니다. \`원본:대상\` 또는 \`원본:대상:옵션\` 형식이 필요합니다`,
  });
}

function colonsProblem(text: string, section: Piece, sections: readonly Piece[]): ValueProblem {
  const last = sections.at(-1) ?? section;
  return lateProblem(
    'too-many-parts',
    { start: spanOf(section).start, end: spanOf(last).end },
    {
      en: `${quote(text)} has too many colons: expected \`source:target\` or \`source:target:options\``,
      ko: `${quote(text)} 값에 콜론이 너무 많습니다. \`원본:대상\` 또는 \`원본:대상:옵션\` 형식이 필요합니다`,
    },
  );
}
