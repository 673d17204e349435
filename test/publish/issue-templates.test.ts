// The templates of issues: forms that GitHub accepts, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/source-files';

const folder = path.join(root, '.github/ISSUE_TEMPLATE');

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly {
    readonly type: string;
    readonly id: string;
    readonly attributes: {
      readonly label: string;
      readonly description?: string;
      readonly options?: readonly string[];
    };
    readonly validations?: { readonly required: boolean };
  }[];
}

test('there is one for each kind of report', () => {
  expect(readdirSync(folder).sort()).toEqual(['bug.yml', 'false-alarm.yml', 'missing-docs.yml']);
});

test.each(readdirSync(folder))('%s', (file) => {
  const { name, description, labels, body, ...others } = parse(
    readFileSync(path.join(folder, file), 'utf8'),
  ) as Form;
  expect(others).toEqual({});
  expect(labels.length).toBeGreaterThan(0);
  const shown = [
    name,
    description,
    ...body.flatMap(({ attributes }) => [attributes.label, attributes.description ?? '/ 한']),
  ];
  for (const text of shown) expect(text).toMatch(/ ?\/ .*[가-힣]/u);
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  for (const { type, attributes } of body) {
    expect(['input', 'textarea', 'dropdown']).toContain(type);
    expect(attributes.options !== undefined).toBe(type === 'dropdown');
  }
  expect(body.some(({ validations }) => validations?.required)).toBe(true);
});

test('the command that a template names is that of the manifest', () => {
  const bug = readFileSync(path.join(folder, 'bug.yml'), 'utf8');
  for (const language of ['', '.ko']) {
    const texts = JSON.parse(readFileSync(path.join(root, `package.nls${language}.json`), 'utf8')) as Record<
      string,
      string
    >;
    expect(bug).toContain(`\`Dockline: ${texts['command.showOutput.title'] ?? ''}\``);
  }
});
