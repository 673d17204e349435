// Fenced blocks of the shells in Markdown have the colours of their files; what stands around them has none.
import { describe, expect, test } from 'vitest';
import { describeLines, hostsOf, loadGrammar, tokensOf } from '../support/colours';

const text = `docker run --name web nginx
\`\`\`bash
docker run -d \\
  --name web nginx:1.29
\`\`\`
docker ps
> \`\`\`powershell
> docker run -d \`
>   --name web nginx:1.29
> \`\`\`
1. In cmd.exe:

   \`\`\`bat
   docker run -d ^
     --name web nginx:1.29
   docker stop ^
   \`\`\`
   docker ps
`;

const image = ['    nginx  entity.name.type.image', '    :  punctuation.separator.image'];
const firstLine = ['    docker  entity.name.command', '    run  support.function.subcommand'];
const lineEnd = 'constant.character.escape.line-continuation';
const run = (indent: string, character: string): string[] => [
  `${indent}docker run -d ${character}`,
  ...firstLine,
  '    -d  constant.other.option',
  `    ${character}  ${lineEnd}`,
  `${indent}  --name web nginx:1.29`,
  '    --name  constant.other.option',
  '    web  string.unquoted.value',
  ...image,
  '    1.29  constant.numeric.tag',
];

describe.each(hostsOf('text.html.markdown').map((host) => [host.name, host] as const))(
  'over %s',
  async (_, host) => {
    const grammar = await loadGrammar(host);

    test('each block has its shell', () => {
      expect(describeLines(text, tokensOf(grammar, text)).trimEnd().split('\n')).toEqual([
        'docker run --name web nginx',
        '```bash',
        ...run('', '\\'),
        '```',
        'docker ps',
        '> ```powershell',
        ...run('> ', '`'),
        '> ```',
        '1. In cmd.exe:',
        '',
        '   ```bat',
        ...run('   ', '^'),
        '   docker stop ^',
        '    docker  entity.name.command',
        '    stop  support.function.subcommand',
        `    ^  ${lineEnd}`,
        '   ```',
        '   docker ps',
      ]);
    });
  },
);
