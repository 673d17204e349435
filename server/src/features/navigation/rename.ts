// Renaming a thing everywhere in the file, in commands and in the variables that hold its name.
import type { Span } from '../../base/span';
import type { Text } from '../../base/text';
import type { HostFile } from '../../hosts/types';
import { nameProblem } from '../../model/name-grammar';
import { namesOf, type Occurrence, type SymbolKind } from '../../model/script-names';
import { parseImageRef } from '../../model/values/image-ref';
import { quote } from '../../model/values/value';
import type { Edit } from '../../rules/rule';
import { dockerfileAt, placed } from '../dockerfile/dockerfiles-of';
import { prepareDockerfileRename, renameInDockerfile } from '../dockerfile/rename-in-dockerfile';
import type { RenameAnswer } from './rename-answer';
import { occurrenceAt, occurrencesOf } from './symbol';

/** What can be renamed at the offset, with its text to begin with; undefined where no name stands. */
export function prepareRename(
  file: HostFile,
  offset: number,
): RenameAnswer<{ readonly span: Span; readonly text: string }> | undefined {
  const occurrence = occurrenceAt(file, offset);
  if (!occurrence) return prepareInDockerfile(file, offset);
  const refusal = refusalOf(file, occurrence);
  if (refusal) return { refusal };
  const { start, end } = occurrence;
  const place = occurrence.editable ?? occurrence;
  return { span: { start, end }, text: file.text.slice(place.start, place.end) };
}

/** Spans are offsets in the file, ascending; undefined where no name stands. */
export function rename(
  file: HostFile,
  offset: number,
  newName: string,
): RenameAnswer<{ readonly edits: readonly Edit[] }> | undefined {
  const occurrence = occurrenceAt(file, offset);
  if (!occurrence) return renamedInDockerfile(file, offset, newName);
  const refusal =
    refusalOf(file, occurrence) ?? badName(occurrence.kind, newName) ?? takenName(file, occurrence, newName);
  if (refusal) return { refusal };
  const places = new Map<number, Span>();
  for (const { editable } of occurrencesOf(file, occurrence))
    if (editable) places.set(editable.start, editable);
  const spans = [...places.values()].sort((a, b) => a.start - b.start);
  return { edits: spans.map((span) => ({ span, newText: newName })) };
}

/** A place that cannot be changed would keep the old name; a variable may hold another thing's name as well. */
function refusalOf(file: HostFile, occurrence: Occurrence): Text | undefined {
  const all = occurrencesOf(file, occurrence);
  const fixed = all.find(({ editable }) => !editable);
  if (fixed) {
    const written = quote(file.text.slice(fixed.start, fixed.end));
    const name = quote(occurrence.name);
    return {
      en: `${name} cannot be renamed here: ${written} is put together by the script or quoted in the middle.`,
      ko: `${name} 이름은 여기서 바꿀 수 없습니다. ${written} 부분을 스크립트가 조합하거나 이름 중간에 따옴표가 있습니다.`,
    };
  }
  const shared = all.find(
    ({ variable, editable }) => variable !== undefined && editable && sharesPlace(file, occurrence, editable),
  );
  if (!shared) return undefined;
  const variable = quote(`$${shared.variable ?? ''}`);
  return {
    en: `The variable ${variable} names something else too: change its value by hand.`,
    ko: `${variable} 변수는 다른 것의 이름으로도 쓰입니다. 변수의 값을 직접 바꾸십시오.`,
  };
}

function sharesPlace(file: HostFile, { kind, name }: Occurrence, place: Span): boolean {
  return namesOf(file).some(
    ({ editable, ...other }) =>
      editable &&
      editable.start < place.end &&
      place.start < editable.end &&
      (other.kind !== kind || other.name !== name),
  );
}

function badName(kind: SymbolKind, newName: string): Text | undefined {
  const expected = nameProblem(kind, newName);
  if (!expected) return undefined;
  return {
    en: `${quote(newName)} is not a name that docker takes here: expected ${expected.en}.`,
    ko: `${quote(newName)} 값은 docker가 여기에 받는 이름이 아닙니다(허용: ${expected.ko}).`,
  };
}

function takenName(file: HostFile, { kind, name }: Occurrence, newName: string): Text | undefined {
  const future = futureName(kind, name, newName);
  if (future === name || !namesOf(file).some((other) => other.kind === kind && other.name === future))
    return undefined;
  return {
    en: `${quote(newName)} is already the name of another ${kinds[kind].en} in this file.`,
    ko: `${quote(newName)} 이름은 이 파일의 다른 ${kinds[kind].ko} 이름으로 이미 쓰이고 있습니다.`,
  };
}

function futureName(kind: SymbolKind, name: string, newName: string): string {
  if (kind === 'image') return parseImageRef(newName).familiarName;
  return kind === 'tag' ? `${name.slice(0, name.lastIndexOf(':'))}:${newName}` : newName;
}

const kinds: Readonly<Record<SymbolKind, Text>> = {
  container: { en: 'container', ko: '컨테이너' },
  context: { en: 'context', ko: '컨텍스트' },
  image: { en: 'image', ko: '이미지' },
  network: { en: 'network', ko: '네트워크' },
  project: { en: 'project', ko: '프로젝트' },
  tag: { en: 'tag', ko: '태그' },
  volume: { en: 'volume', ko: '볼륨' },
};

function prepareInDockerfile(file: HostFile, offset: number): ReturnType<typeof prepareRename> {
  const found = dockerfileAt(file, offset);
  const answer = found && prepareDockerfileRename(found.dockerfile, found.at);
  return answer && 'span' in answer ? { ...answer, span: placed(answer.span, found.place) } : answer;
}

function renamedInDockerfile(file: HostFile, offset: number, newName: string): ReturnType<typeof rename> {
  const found = dockerfileAt(file, offset);
  const answer = found && renameInDockerfile(found.dockerfile, found.at, newName);
  if (!answer || !('edits' in answer)) return answer;
  return { edits: answer.edits.map(({ span, newText }) => ({ span: placed(span, found.place), newText })) };
}
