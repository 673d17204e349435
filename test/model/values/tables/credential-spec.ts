// What docker 28.2.2 said of values of the type credential-spec.
import type { VerdictTable } from '../verdict-table';

export const credentialSpec: VerdictTable = {
  accepted: ['file://x', 'registry://x', 'config://x', '', 'file://', 'config://'],
  refused: [
    ['x', 'parse', 'bad-form', 'x'],
    ['file:x', 'parse', 'bad-form', 'file:x'],
    ['FILE://x', 'parse', 'bad-form', 'FILE://x'],
  ],
};
