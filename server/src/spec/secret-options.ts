// Programs that take a password or key as the value of a short option, as their manuals tell.

export interface SecretOptions {
  /** Letters whose value is joined to them, as `-psecret` of mysql, where a blank would mean something else. */
  readonly joined?: string;
  /** Letters whose value may also be the next word, as `-a secret` of redis-cli. */
  readonly apart?: string;
}

const joinedP: SecretOptions = { joined: 'p' };
const apartP: SecretOptions = { apart: 'p' };

/** By the name of the program or of its subcommand. */
export const secretOptions: ReadonlyMap<string, SecretOptions> = new Map([
  ...[
    'mariadb',
    'mariadb-admin',
    'mariadb-dump',
    'mariadb-import',
    'mariadb-show',
    'mysql',
    'mysqladmin',
    'mysqlcheck',
    'mysqldump',
    'mysqlimport',
    'mysqlpump',
    'mysqlshow',
    'mysqlsh',
    'mysqlslap',
  ].map((name) => [name, joinedP] as const),
  ...[
    'cqlsh',
    'cypher-shell',
    'login',
    'mongo',
    'mongodump',
    'mongoexport',
    'mongoimport',
    'mongorestore',
    'mongosh',
    'mongostat',
    'mongotop',
    'rabbitmqadmin',
    'sshpass',
  ].map((name) => [name, apartP] as const),
  ...['redis-cli', 'valkey-cli', 'http', 'https'].map((name) => [name, { apart: 'a' }] as const),
  ...['bcp', 'sqlcmd', 'unzip', 'zip'].map((name) => [name, { apart: 'P' }] as const),
  ...['ldapadd', 'ldapdelete', 'ldapmodify', 'ldappasswd', 'ldapsearch', 'ldapwhoami'].map(
    (name) => [name, { apart: 'w' }] as const,
  ),
  ...['curl', 'smbclient'].map((name) => [name, { apart: name === 'curl' ? 'uU' : 'U' }] as const),
]);

/** Long options that name no secret in their last word and yet take one. */
export const otherSecretOptions: ReadonlySet<string> = new Set([
  'masterauth',
  'passin',
  'passout',
  'proxy-user',
  'requirepass',
]);
