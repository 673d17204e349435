// Offers names that the same file defines.
import type { HostFile } from '../../hosts/types';
import type { NamedKind } from '../../model/name-use';
import { scriptOf } from '../../model/script';
import { mentionsIn } from '../../model/script-names';
import { literalVariables } from '../../model/script-variables';
import type { Cursor } from '../cursor';
import type { CompletionItem } from './item';

/** What the list shows an icon for. */
export type OfferedKind = Extract<NamedKind, 'container' | 'image' | 'network' | 'volume'>;

/** Each name once, the one defined nearest before the cursor first; the word being typed is no definition. */
export function nameItems(file: HostFile, cursor: Cursor, kind: OfferedKind): CompletionItem[] {
  const names = new Map<string, number>();
  const lookUp = literalVariables(file);
  for (const command of scriptOf(file).commands) {
    const { offset, site } = command;
    for (const { kind: named, role, name, within } of mentionsIn(command, lookUp)) {
      if (named !== kind || role === 'use') continue;
      const word = within.stretches[0]?.at.word;
      if (site === cursor.invocation.site && word === cursor.word?.index) continue;
      // Definitions after the cursor come last, the later the further back.
      const before = offset <= cursor.located.offset;
      const distance = before ? cursor.located.offset - offset : 1e9 + offset;
      names.set(name, Math.min(distance, names.get(name) ?? Infinity));
    }
  }
  return [...names]
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => ({ label: name, kind, doc: { kind: 'text', text: definedHere } }));
}

const definedHere = { en: 'Defined in this file.', ko: '이 파일에서 정의한 이름입니다.' };
