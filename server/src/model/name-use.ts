// What is called by name in a script, and what a command has to do with the name.

/** Everything a script calls by name. */
export type NamedKind = 'container' | 'network' | 'volume' | 'image' | 'project' | 'context';

/** `object` is a container, image, network or volume, as for `docker inspect`. */
export type MentionKind = NamedKind | 'object';

/**
 * `definition`: the command makes something of this name. `implicit`: it makes it, or fetches it, where it is not there
 * yet. `use`: it has to be there.
 */
export type NameRole = 'definition' | 'implicit' | 'use';

export interface NameUse {
  readonly kind: NamedKind;
  readonly role: NameRole;
}

/** A name in the text of a word or value. */
export interface NameInText {
  readonly use: { readonly kind: MentionKind; readonly role: NameRole };
  readonly start: number;
  readonly name: string;
}
