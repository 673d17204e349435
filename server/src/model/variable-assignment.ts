// Whether shell text gives a variable a value.

/** Where the first place that may set the variable ends; -1 where there is none. */
export function firstAssignment(text: string, name: string): number {
  const found = assignment(name).exec(text);
  return found ? found.index + found[0].length : -1;
}

const patterns = new Map<string, RegExp>();

/** What may set the variable: `name=`, `for name in`, `read name`, a declaration. For one name always the same object. */
export function assignment(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = settingOf(name);
    if (patterns.size >= mostPatterns) patterns.clear();
    patterns.set(name, pattern);
  }
  return pattern;
}

/** More names than scripts have; who types long enough types more. */
const mostPatterns = 500;

function settingOf(name: string): RegExp {
  const apart = `(?<![\\w$-])${name}`;
  const declaring =
    'for|select|read|readarray|mapfile|local|declare|typeset|export|readonly|getopts|printf -v';
  return new RegExp(`${apart}\\+?=|\\b(?:${declaring})\\b[^\\n;]*${apart}(?![\\w-])`, 'u');
}
