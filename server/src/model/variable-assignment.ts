// Whether shell text gives a variable a value.

/** Whether anything in the text may set the variable: `name=`, `for name in`, `read name`, a declaration. */
export function mayAssign(text: string, name: string): boolean {
  return assignment(name).test(text);
}

/** Where the first of these ends; -1 where there is none. */
export function firstAssignment(text: string, name: string): number {
  const found = assignment(name).exec(text);
  return found ? found.index + found[0].length : -1;
}

function assignment(name: string): RegExp {
  const apart = `(?<![\\w$-])${name}`;
  const declaring =
    'for|select|read|readarray|mapfile|local|declare|typeset|export|readonly|getopts|printf -v';
  return new RegExp(`${apart}\\+?=|\\b(?:${declaring})\\b[^\\n;]*${apart}(?![\\w-])`, 'u');
}
