// Offers names: those that the same file defines, then those that the engine really has.
import type { Text } from '../../base/text';
import type { HostFile } from '../../hosts/types';
import type { NamedKind } from '../../model/name-use';
import { scriptOf } from '../../model/script';
import { mentionsIn } from '../../model/script-names';
import { literalVariables } from '../../model/script-variables';
import type { Cursor } from '../cursor';
import type { LiveKind, LiveLookup, LiveObject } from '../live/live-objects';
import type { CompletionItem } from './item';

/** What the list shows an icon for. */
export type OfferedKind = Extract<NamedKind, 'container' | 'image' | 'network' | 'volume'>;

/** Where names come from. */
export interface NameSource {
  readonly file: HostFile;
  readonly live: LiveLookup;
}

/** Each name once, the one defined nearest before the cursor first; the word being typed is no definition. */
export function nameItems({ file, live }: NameSource, cursor: Cursor, kind: OfferedKind): CompletionItem[] {
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
  const objects = new Map(live(kind).map((object) => [object.name, object]));
  const own = [...names].sort(([, a], [, b]) => a - b).map(([name]) => name);
  const others = [...objects.keys()].filter((name) => !names.has(name));
  return [...own, ...others].map((name) => nameItem(kind, name, objects.get(name), names.has(name)));
}

/** What only the engine or the client's own configuration knows, such as contexts. */
export function liveItems(live: LiveLookup, kind: LiveKind): CompletionItem[] {
  return live(kind).map((object) => nameItem(kind, object.name, object, false));
}

function nameItem(
  kind: LiveKind,
  name: string,
  object: LiveObject | undefined,
  isOwn: boolean,
): CompletionItem {
  return {
    label: name,
    kind,
    ...(object && object.state !== '' ? { detail: object.state } : {}),
    ...(isOwn
      ? { doc: { kind: 'text', text: definedHere } }
      : object
        ? { doc: { kind: 'text', text: known[kind] } }
        : {}),
  };
}

const definedHere: Text = { en: 'Defined in this file.', ko: '이 파일에서 정의한 이름입니다.' };

const known: Record<LiveKind, Text> = {
  container: { en: 'A container that Docker has right now.', ko: '현재 Docker에 있는 컨테이너입니다.' },
  image: { en: 'An image that Docker has right now.', ko: '현재 Docker에 있는 이미지입니다.' },
  network: { en: 'A network that Docker has right now.', ko: '현재 Docker에 있는 네트워크입니다.' },
  volume: { en: 'A volume that Docker has right now.', ko: '현재 Docker에 있는 볼륨입니다.' },
  context: {
    en: 'A context of your docker client.',
    ko: '이 컴퓨터의 docker 클라이언트에 저장된 컨텍스트입니다.',
  },
};
