// docker config inspect.
import type { CommandSpec } from '../../types';

export const configInspect: CommandSpec = {
  path: ['config', 'inspect'],
  usage: '[OPTIONS] CONFIG [CONFIG...]',
  summary: { en: 'Shows configs in detail.', ko: 'config의 상세 정보를 보여 줍니다.' },
  doc: {
    en: 'Shows configs with their content, encoded in base64, or readable with `--pretty`.',
    ko: 'config를 내용과 함께 보여 줍니다. 내용은 base64로 표시되며 `--pretty` 옵션을 주면 읽을 수 있는 형태로 나옵니다.',
  },
  examples: [
    {
      code: 'docker config inspect --pretty nginx-v2',
      doc: { en: 'Shows the stored file.', ko: '저장된 파일을 보여 줍니다.' },
    },
  ],
  seeAlso: ['config ls'],
  operands: [
    {
      name: 'CONFIG',
      kind: 'config',
      repeated: true,
      doc: { en: 'Configs to show.', ko: '조회할 config입니다.' },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints parts of the config with a Go template.',
        ko: 'config 정보의 일부를 Go 템플릿으로 출력합니다.',
      },
      example: "--format '{{.Spec.Name}}'",
    },
    {
      long: 'pretty',
      type: 'switch',
      doc: {
        en: 'Shows the config with its content as text.',
        ko: 'config와 그 내용을 읽기 쉬운 글로 보여 줍니다.',
      },
    },
  ],
};
