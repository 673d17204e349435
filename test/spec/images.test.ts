// The well-known images: names and tags that docker takes, and texts that are complete and tidy.
import { describe, expect, test } from 'vitest';
import type { Text } from '../../server/src/base/text';
import { parseEnv } from '../../server/src/model/values/env';
import { parseImageRef } from '../../server/src/model/values/image-ref';
import { images } from '../../server/src/spec/images';
import type { ImageEnvSpec, ImageSpec } from '../../server/src/spec/types';
import { textFaults } from '../support/text-faults';

const cases = images.map((image) => [image.name, image] as const);
const variables = images.flatMap((image) =>
  (image.env ?? []).map((variable) => [`${image.name} ${variable.name}`, variable, image] as const),
);

describe('images', () => {
  test('there are at least sixty, each once', () => {
    const names = images.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(cases)('%s is the shortest name of its repository', (name) => {
    const { familiarName, tag, problem } = parseImageRef(name);
    expect(problem).toBeUndefined();
    expect(tag).toBeUndefined();
    expect(familiarName).toBe(name);
  });

  test.each(cases)('%s has tags that docker takes, each once', (name, { tags }) => {
    expect(tags.length).toBeGreaterThan(0);
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) {
      const { problem, tag: read } = parseImageRef(`${name}:${tag}`);
      expect(problem, tag).toBeUndefined();
      expect(read?.text).toBe(tag);
    }
  });

  test.each(cases)('%s recommends a tag that does not move to the next major version', (name, { tags }) => {
    // It has never had another.
    if (name === 'hello-world') return;
    expect(tags[0]).not.toBe('latest');
  });

  test.each(cases)('%s has ports and a directory that exist', (_, { ports = [], dataDirectory }) => {
    expect(new Set(ports).size).toBe(ports.length);
    for (const port of ports) {
      expect(port).toBeGreaterThanOrEqual(1);
      expect(port).toBeLessThanOrEqual(65535);
    }
    if (dataDirectory !== undefined) expect(dataDirectory).toMatch(/^(?:\/[\w.-]+)+$/u);
  });

  test.each(cases)('%s says what it is for', (_, { purpose }) => {
    expect(textFaults(purpose)).toEqual([]);
  });

  test('each image says something of its own, but for an image under a second name', () => {
    const said = new Map<string, Set<Text>>();
    for (const { purpose } of images)
      for (const text of [purpose.en, purpose.ko])
        said.set(text, new Set([...(said.get(text) ?? []), purpose]));
    expect([...said].filter(([, owners]) => owners.size > 1).map(([text]) => text)).toEqual([]);
  });
});

describe('variables', () => {
  test.each(variables)('%s is a variable that docker takes', (_, { name, example }) => {
    const text = `${name}=${example ?? ''}`;
    expect(parseEnv(text).problem).toBeUndefined();
    // The engine splits at the first `=`.
    expect(name).toMatch(/^[A-Za-z_][\w.]*$/u);
  });

  test.each(variables)('%s says what it does and shows a value', (_, { doc, example }) => {
    expect(textFaults(doc)).toEqual([]);
    expect(example).toBeTruthy();
  });

  test('no image has a variable twice', () => {
    const twice = images.filter(({ env = [] }) => new Set(env.map(({ name }) => name)).size < env.length);
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  test('what holds a password is marked as a secret, what names a file is not', () => {
    const shouldBeSecret = ({ name }: ImageEnvSpec): boolean =>
      /(?:PASSWORD|PASS|PASSWD|TOKEN|_SECRET|ENCRYPTIONKEY|FERNET_KEY)$/iu.test(name) &&
      !/(?:ALLOW_EMPTY|RANDOM_ROOT|RANDOM|ONETIME|NO)_(?:ROOT_)?PASSWORD$/u.test(name);
    const wrong = variables.filter(
      ([, variable]) =>
        (shouldBeSecret(variable) && !variable.secret) ||
        (variable.secret && variable.name.endsWith('_FILE')),
    );
    expect(wrong.map(([place]) => place)).toEqual([]);
  });

  test('what is required comes first, so that completion offers it first', () => {
    const late = images.filter(({ env = [] }) => {
      const firstOptional = env.findIndex(({ required }) => !required);
      return firstOptional >= 0 && env.slice(firstOptional).some(({ required }) => required);
    });
    expect(late.map(({ name }) => name)).toEqual([]);
  });

  test('a required variable says what fails without it', () => {
    const silent = variables.filter(
      ([, { required, doc }]) =>
        required && !/\b(?:without|must|fails|exits|needs?)\b|COUCHDB_USER/iu.test(doc.en),
    );
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  const required = (name: string): string[] =>
    (images.find((image) => image.name === name)?.env ?? [])
      .filter((variable) => variable.required)
      .map((variable) => variable.name);

  test.each([
    ['mysql', ['MYSQL_ROOT_PASSWORD']],
    ['mariadb', ['MARIADB_ROOT_PASSWORD']],
    ['postgres', ['POSTGRES_PASSWORD']],
    ['mcr.microsoft.com/mssql/server', ['ACCEPT_EULA', 'MSSQL_SA_PASSWORD']],
    ['redis', []],
  ])('%s needs %j', (name, names) => {
    expect(required(name)).toEqual(names);
  });
});

describe('images whose shell ends at once without a terminal', () => {
  const byName = new Map<string, ImageSpec>(images.map((image) => [image.name, image]));

  test.each(['alpine', 'ubuntu', 'debian', 'busybox', 'python', 'node', 'golang'])('%s', (name) => {
    expect(byName.get(name)?.needsCommand).toBe(true);
  });

  // Without arguments the last three print their usage; a terminal would not keep them alive.
  test.each(['nginx', 'postgres', 'hello-world', 'minio/minio', 'maven', 'curlimages/curl'])(
    '%s has no shell to wait in',
    (name) => {
      expect(byName.get(name)?.needsCommand).toBeUndefined();
    },
  );
});
