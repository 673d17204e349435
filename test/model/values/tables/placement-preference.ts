// What docker 28.2.2 said of values of the type placement-preference.
import type { VerdictTable } from '../verdict-table';

export const placementPreference: VerdictTable = {
  accepted: ['spread=node.labels.x', 'spread=', 'spread=x'],
  refused: [
    ['spread', 'parse', 'bad-form', 'spread'],
    ['foo=x', 'parse', 'unknown-name', 'foo'],
    ['a=b=c', 'parse', 'unknown-name', 'a'],
    ['', 'parse', 'bad-form', ''],
    ['=x', 'parse', 'bad-form', '=x'],
    ['Spread=x', 'parse', 'unknown-name', 'Spread'],
  ],
};
