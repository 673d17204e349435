// Offers names that the same file defines.
import type { HostFile } from '../../hosts/types';
import { namedObjects, type NamedKind } from '../../model/named-objects';
import { understand } from '../../model/understand';
import type { Cursor } from '../cursor';
import type { CompletionItem } from './item';

/** Each name once, the one defined nearest before the cursor first; the word being typed is no definition. */
export function nameItems(file: HostFile, cursor: Cursor, kind: NamedKind): CompletionItem[] {
  const names = new Map<string, number>();
  for (const { offset, site } of file.sites) {
    for (const object of namedObjects(understand(site))) {
      if (object.kind !== kind) continue;
      if (site === cursor.invocation.site && object.at.word === cursor.word?.index) continue;
      // Definitions after the cursor come last, the later the further back.
      const before = offset <= cursor.located.offset;
      const distance = before ? cursor.located.offset - offset : 1e9 + offset;
      names.set(object.name, Math.min(distance, names.get(object.name) ?? Infinity));
    }
  }
  return [...names]
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => ({ label: name, kind, doc: { kind: 'text', text: definedHere } }));
}

const definedHere = { en: 'Defined in this file.', ko: '이 파일에서 정의한 이름입니다.' };
