// The JSON schema of `.docklinerc.json` says what the registry says; `npm run docs` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFileName } from '../../server/src/features/project-file';
import { severities } from '../../server/src/features/setting-values';
import { rules } from '../../server/src/rules/registry';
import { root } from '../support/source-files';

const place = 'server/docs/docklinerc.schema.json';

/** JSON schemas have no languages of their own, so both stand in one text. */
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Dockline',
  description:
    'Settings of Dockline for all files below this folder; they win over the settings of the user. / 이 폴더 아래의 모든 파일에 적용되는 Dockline 설정입니다. 사용자 설정보다 우선합니다.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    locale: {
      type: 'string',
      enum: ['auto', 'en', 'ko'],
      default: 'auto',
      description: 'Language of hovers and messages. / 설명과 메시지의 언어입니다.',
    },
    rules: {
      type: 'object',
      additionalProperties: false,
      description: 'Severity for each rule. / 규칙별 심각도입니다.',
      properties: Object.fromEntries(
        rules.map(({ id, severity, title }) => [
          id,
          { type: 'string', enum: severities, default: severity, description: `${title.en} / ${title.ko}` },
        ]),
      ),
    },
    docker: {
      type: 'object',
      additionalProperties: false,
      description: 'The docker that the commands are written for. / 명령이 실행될 Docker입니다.',
      properties: {
        version: {
          type: 'string',
          pattern: '^(?:newest|\\d{1,3}(?:\\.\\d{1,3}){0,2})$',
          default: 'newest',
          description: '`newest` or a version such as `28.2`. / `newest` 또는 `28.2` 같은 버전입니다.',
        },
        plugins: {
          type: 'array',
          items: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
          uniqueItems: true,
          description: 'Names of CLI plugins in use. / 사용하는 CLI 플러그인의 이름입니다.',
        },
      },
    },
  },
};

if (process.env['DOCKLINE_WRITE_DOCS'] === '1')
  writeFileSync(path.join(root, place), `${JSON.stringify(schema, null, 2)}\n`);

test('the schema is up to date (npm run docs)', () => {
  expect(JSON.parse(readFileSync(path.join(root, place), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(schema)) as unknown,
  );
});

test('it is contributed, and packed', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    contributes: { jsonValidation: unknown };
  };
  expect(manifest.contributes.jsonValidation).toEqual([{ fileMatch: projectFileName, url: `./${place}` }]);
  expect(readFileSync(path.join(root, '.vscodeignore'), 'utf8')).toContain(`!${place}`);
});
