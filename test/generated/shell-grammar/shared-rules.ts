// The grammar's repository: what several commands have in common is kept once.
import { include, type Pattern } from './pattern';

export type Repository = Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;

export interface SharedRules {
  /** Puts the patterns into the repository, unless they are there under any name, and returns what includes them. */
  readonly share: (wantedName: string, patterns: readonly Pattern[]) => Pattern;
  readonly repository: Repository;
}

export function startSharing(): SharedRules {
  const repository: Record<string, { readonly patterns: readonly Pattern[] }> = {};
  const names = new Map<string, string>();
  const share = (wantedName: string, patterns: readonly Pattern[]): Pattern => {
    const [only, ...others] = patterns;
    if (only?.include !== undefined && others.length === 0) return only;
    const form = JSON.stringify(patterns);
    const known = names.get(form);
    if (known !== undefined) return include(`#${known}`);
    const name = freeName(wantedName, repository);
    names.set(form, name);
    repository[name] = { patterns };
    return include(`#${name}`);
  };
  return { share, repository };
}

function freeName(wanted: string, taken: Repository): string {
  let name = wanted;
  for (let count = 2; name in taken; count += 1) name = `${wanted}-${count}`;
  return name;
}
