// Offers what an operand may name.
import type { OperandSpec } from '../../spec/types';
import type { Cursor } from '../cursor';
import { imageItems } from './images';
import type { CompletionItem } from './item';
import { liveItems, nameItems, type NameSource, type OfferedKind } from './names';

export function operandItems(
  names: NameSource,
  cursor: Cursor,
  operand: OperandSpec,
  typed: string,
): CompletionItem[] {
  const named = (kind: OfferedKind): CompletionItem[] => nameItems(names, cursor, kind);
  switch (operand.kind) {
    case 'image':
      return imageItems(names, cursor, typed);
    case 'container':
      return named('container');
    case 'network':
      return [...named('network'), ...builtinNetworks];
    case 'volume':
      return named('volume');
    case 'object':
      return [...named('container'), ...named('image'), ...named('network'), ...named('volume')];
    case 'container-path-or-host-path':
      // `web:/path`: the name with its colon, the path is for the user.
      return named('container').map((item) => ({ ...item, insertText: `${item.label}:`, goesOn: true }));
    case 'build-context':
      return [{ label: '.', kind: 'value', doc: { kind: 'text', text: thisDirectory } }];
    case 'context':
      return liveItems(names.live, 'context');
    case 'service':
    case 'node':
    case 'stack':
    case 'secret':
    case 'config':
    case 'plugin':
    case 'builder':
    case 'checkpoint':
    case 'new-name':
    case 'host-path':
    case 'command':
    case 'argument':
    case 'key-value':
    case 'text':
      return [];
  }
}

const thisDirectory = {
  en: 'This directory is the build context: its files can be copied into the image.',
  ko: '현재 디렉터리가 빌드 컨텍스트가 되며, 그 안의 파일을 이미지에 복사할 수 있습니다.',
};

const builtinNetworks: readonly CompletionItem[] = [
  {
    label: 'bridge',
    kind: 'network',
    doc: {
      kind: 'text',
      text: {
        en: 'The default bridge network. Containers in it reach each other by IP address only.',
        ko: '기본 bridge 네트워크입니다. 이 네트워크의 컨테이너끼리는 IP 주소로만 통신합니다.',
      },
    },
  },
];
