// Words that `--format` takes in place of a Go template.
import type { ValueSpec } from '../types';

const keywords = {
  table: {
    value: 'table',
    doc: {
      en: 'Prints the usual table; before a template it adds headers: `table {{.Name}}`.',
      ko: '기본 표를 출력합니다. 템플릿 앞에 쓰면 열 제목이 붙습니다. 예: `table {{.Name}}`.',
    },
  },
  json: {
    value: 'json',
    doc: {
      en: 'Prints JSON, for programs such as `jq`.',
      ko: '`jq` 같은 프로그램에서 읽을 수 있도록 JSON으로 출력합니다.',
    },
  },
  pretty: {
    value: 'pretty',
    doc: { en: 'Prints a text for people to read.', ko: '사람이 읽기 좋은 형식으로 출력합니다.' },
  },
  yaml: { value: 'yaml', doc: { en: 'Prints YAML.', ko: 'YAML로 출력합니다.' } },
} satisfies Record<string, ValueSpec>;

/** For lists that have a table. */
export const listKeywords: readonly ValueSpec[] = [keywords.table, keywords.json];

/** For single objects. */
export const detailKeywords: readonly ValueSpec[] = [keywords.json];

/** For objects that have a text for people, which is the default. */
export const prettyKeywords: readonly ValueSpec[] = [keywords.pretty, keywords.json];

/** For lists that have a text for people besides their table. */
export const usageKeywords: readonly ValueSpec[] = [keywords.table, keywords.json, keywords.pretty];

/** For configuration. */
export const configurationKeywords: readonly ValueSpec[] = [keywords.yaml, keywords.json];
