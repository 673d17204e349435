// The scripts of a package.json.
import { membersOf, nodeAt, parseJson, stringOf } from '../json/value';
import { inJson } from '../writing';
import type { ScriptFinder } from './embedded-scripts';

export const packageJson: ScriptFinder = function* (text) {
  for (const { value } of membersOf(nodeAt(parseJson(text), 'scripts'))) {
    const source = stringOf(text, value);
    if (source) yield { shell: 'posix', source, writing: inJson };
  }
};
