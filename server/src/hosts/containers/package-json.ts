// The scripts of a package.json.
import { membersOf, nodeAt, stringOf } from '../json/value';
import { inJson } from '../writing';
import { jsonScripts } from './json-scripts';

export const packageJson = jsonScripts({
  valuesIn: (root) => membersOf(nodeAt(root, 'scripts')).map(({ value }) => value),
  *scriptsIn(text, value) {
    const source = stringOf(text, value);
    if (source) yield { shell: 'posix', source, writing: inJson };
  },
});
