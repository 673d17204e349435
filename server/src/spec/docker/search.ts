// docker search.
import type { CommandSpec } from '../types';

export const search: CommandSpec = {
  path: ['search'],
  usage: '[OPTIONS] TERM',
  summary: { en: 'Searches Docker Hub for images.', ko: 'Docker Hub에서 이미지를 검색합니다.' },
  doc: {
    en: 'Looks for repositories on Docker Hub whose name or description contains a word, and shows stars and whether the image is an official one. It does not list tags; those are on the website of the registry. Other registries are not searched. Prefer official images or those of a publisher you know.',
    ko: 'Docker Hub에서 이름이나 설명에 단어가 들어 있는 저장소를 찾아 별점 수와 공식 이미지 여부를 보여 줍니다. 태그는 나열하지 않으므로 레지스트리 웹사이트에서 확인해야 합니다. 다른 레지스트리는 검색하지 않습니다. 되도록 공식 이미지나 아는 게시자의 이미지를 고릅니다.',
  },
  examples: [
    {
      code: 'docker search --filter is-official=true --limit 5 postgres',
      doc: {
        en: 'Finds official images for a word.',
        ko: '단어에 해당하는 공식 이미지를 찾습니다.',
      },
    },
  ],
  seeAlso: ['image pull', 'image ls'],
  concepts: ['image-references'],
  operands: [
    {
      name: 'TERM',
      kind: 'text',
      doc: {
        en: 'The word to look for, or `USER/WORD`.',
        ko: '찾을 단어입니다. `USER/WORD` 형태로도 적을 수 있습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Shows only search results that match: `is-official=true`, or `stars=N` for at least N stars.',
        ko: '조건에 맞는 검색 결과만 표시합니다. `is-official=true` 조건이나, 별점이 N개 이상인 것을 뜻하는 `stars=N` 조건을 쓸 수 있습니다.',
      },
      example: '--filter stars=100',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints search results with a Go template or as `table` with chosen columns. Fields: `.Name`, `.Description`, `.StarCount`, `.IsOfficial`.',
        ko: '검색 결과를 Go 템플릿이나 열을 고른 `table` 형식으로 출력합니다. 쓸 수 있는 필드는 `.Name`, `.Description`, `.StarCount`, `.IsOfficial` 등입니다.',
      },
      example: "--format '{{.Name}}: {{.StarCount}}'",
    },
    {
      long: 'limit',
      type: 'int',
      doc: {
        en: 'Shows at most this number of search results, from 1 to 100; 25 if left out.',
        ko: '검색 결과를 최대 이 개수만큼 표시합니다. 1에서 100까지 적을 수 있고 생략하면 25개입니다.',
      },
      example: '--limit 10',
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Prints the descriptions of repositories in full length.',
        ko: '저장소의 설명을 줄이지 않고 출력합니다.',
      },
    },
  ],
};
