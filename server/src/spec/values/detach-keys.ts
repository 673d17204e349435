// Keys that leave a container without stopping it.
import type { ValueSpec } from '../types';

export const detachKeys: readonly ValueSpec[] = [
  {
    value: 'ctrl-p,ctrl-q',
    doc: {
      en: 'Ctrl+P, then Ctrl+Q. The default; Ctrl+P is delayed in shells because of it.',
      ko: 'Ctrl+P 다음에 Ctrl+Q를 누르는 기본값입니다. 이 때문에 셸에서 Ctrl+P 입력이 한 박자 늦게 처리됩니다.',
    },
  },
  { value: 'ctrl-]', doc: { en: 'Ctrl+], as in telnet.', ko: 'telnet처럼 Ctrl+] 키를 씁니다.' } },
  {
    value: 'ctrl-@',
    doc: {
      en: 'Ctrl+@, which is Ctrl+Space in many terminals.',
      ko: '많은 터미널에서 Ctrl+Space에 해당하는 Ctrl+@ 키를 씁니다.',
    },
  },
  { value: 'ctrl-x,x', doc: { en: 'Ctrl+X, then the letter x.', ko: 'Ctrl+X 다음에 글자 x를 누릅니다.' } },
];
