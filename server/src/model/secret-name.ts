// Which names say that their value is a secret: the one list for variables, options and fields of values.

const secretName =
  /(?:password|passwd|passphrase|secret|token|api[-_.]?key|(?:^|[-_.])(?:pass|pw|pwd|credentials?)|(?:access|private|secret|encryption|signing)[-_.]key|secret[-_.]key[-_.]base)$/iu;

/** The name may be that of a variable, an option without its dashes, or a field: `DB_PASSWORD`, `api-key`, `sasl.password`. */
export function soundsSecret(name: string): boolean {
  return secretName.test(name) && name !== 'PWD';
}
