// What the Go templates of `--format` can do with fields (docker/cli templates; text/template of Go).
import type { ValueSpec } from './types';

export const formatFunctions: readonly ValueSpec[] = [
  {
    value: 'json',
    doc: {
      en: 'Prints a value as JSON: `{{json .Config}}`.',
      ko: '값을 JSON으로 출력합니다. 예: `{{json .Config}}`.',
    },
  },
  {
    value: 'join',
    doc: {
      en: 'Joins the items of a list: `{{join .RepoTags ", "}}`.',
      ko: '목록의 항목을 이어 붙입니다. 예: `{{join .RepoTags ", "}}`.',
    },
  },
  {
    value: 'split',
    doc: {
      en: 'Cuts a text into a list: `{{split .Names ","}}`.',
      ko: '글자를 기준으로 텍스트를 나누어 목록으로 만듭니다. 예: `{{split .Names ","}}`.',
    },
  },
  {
    value: 'lower',
    doc: {
      en: 'Prints a text in lower case: `{{lower .Name}}`.',
      ko: '텍스트를 소문자로 출력합니다. 예: `{{lower .Name}}`.',
    },
  },
  {
    value: 'upper',
    doc: {
      en: 'Prints a text in upper case: `{{upper .State}}`.',
      ko: '텍스트를 대문자로 출력합니다. 예: `{{upper .State}}`.',
    },
  },
  {
    value: 'title',
    doc: {
      en: 'Begins each word with a capital: `{{title .State}}`.',
      ko: '단어의 첫 글자를 대문자로 출력합니다. 예: `{{title .State}}`.',
    },
  },
  {
    value: 'pad',
    doc: {
      en: 'Adds blanks before and after a text: `{{pad .Name 1 2}}`.',
      ko: '텍스트 앞뒤에 공백을 넣습니다. 예: `{{pad .Name 1 2}}`.',
    },
  },
  {
    value: 'truncate',
    doc: {
      en: 'Cuts a text off after a number of characters: `{{truncate .ID 4}}`.',
      ko: '텍스트를 지정한 글자 수에서 자릅니다. 예: `{{truncate .ID 4}}`.',
    },
  },
  {
    value: 'println',
    doc: {
      en: 'Prints values with blanks between and ends the line: `{{println .Name .Driver}}`.',
      ko: '값 사이에 공백을 넣어 출력하고 줄을 바꿉니다. 예: `{{println .Name .Driver}}`.',
    },
  },
  {
    value: 'printf',
    doc: {
      en: 'Prints values in a form: `{{printf "%-20s %s" .Name .Driver}}`.',
      ko: '서식에 맞추어 값을 출력합니다. 예: `{{printf "%-20s %s" .Name .Driver}}`.',
    },
  },
  {
    value: 'index',
    doc: {
      en: 'Takes one item out of a list or map: `{{index .Config.Labels "maintainer"}}`.',
      ko: '목록이나 맵에서 항목 하나를 꺼냅니다. 예: `{{index .Config.Labels "maintainer"}}`.',
    },
  },
  {
    value: 'len',
    doc: {
      en: 'Counts the items of a list or the bytes of a text: `{{len .Mounts}}`.',
      ko: '목록의 항목 수나 텍스트의 바이트 수를 셉니다. 예: `{{len .Mounts}}`.',
    },
  },
  {
    value: 'range',
    doc: {
      en: 'Repeats what follows for each item, up to `{{end}}`: `{{range .Mounts}}{{.Name}} {{end}}`.',
      ko: '`{{end}}` 부분까지를 항목마다 반복합니다. 예: `{{range .Mounts}}{{.Name}} {{end}}`.',
    },
  },
  {
    value: 'if',
    doc: {
      en: 'Prints what follows only if a value is not empty, up to `{{end}}`: `{{if .State.Running}}up{{end}}`.',
      ko: '값이 비어 있지 않을 때만 `{{end}}` 부분까지 출력합니다. 예: `{{if .State.Running}}up{{end}}`.',
    },
  },
  {
    value: 'else',
    doc: {
      en: 'The other case of `if`, `with` and `range`: `{{if .Ports}}{{.Ports}}{{else}}none{{end}}`.',
      ko: '`if`, `with`, `range` 동작의 나머지 경우입니다. 예: `{{if .Ports}}{{.Ports}}{{else}}none{{end}}`.',
    },
  },
  {
    value: 'with',
    doc: {
      en: 'Makes a value the dot of what follows, if it is not empty, up to `{{end}}`: `{{with .State.Health}}{{.Status}}{{end}}`.',
      ko: '값이 비어 있지 않으면 `{{end}}` 부분까지 그 값을 점이 가리키게 합니다. 예: `{{with .State.Health}}{{.Status}}{{end}}`.',
    },
  },
  {
    value: 'eq',
    doc: {
      en: 'Whether two values are equal: `{{if eq .Driver "local"}}…{{end}}`; `ne`, `lt` and `gt` work alike.',
      ko: '두 값이 같은지 비교합니다. 예: `{{if eq .Driver "local"}}…{{end}}`. `ne`, `lt`, `gt` 함수도 같은 방식입니다.',
    },
  },
  {
    value: 'end',
    doc: { en: 'Closes `range`, `if` and `with`.', ko: '`range`, `if`, `with` 블록을 닫습니다.' },
  },
];
