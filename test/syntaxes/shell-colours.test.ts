// What is coloured in shell files, over every host grammar at hand, against snapshots that people can read.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/registry';
import { colourDifferences } from '../support/colour-differences';
import { describeColours, hosts, isOurs, loadGrammar, tokensOf, type Token } from '../support/shell-colours';
import { readSnippets } from '../support/snippet-file';
import { root } from '../support/source-files';

const cases = path.join(import.meta.dirname, 'cases');
const scriptsIn = (folder: string): (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sh'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

/** Each line of the text, followed by its coloured pieces. */
function describeLines(text: string, tokens: readonly Token[]): string {
  let start = 0;
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const end = start + line.length;
      const pieces = describeColours(tokens.filter((token) => token.start >= start && token.end <= end));
      start = end + 1;
      return [line, ...pieces.map((piece) => `    ${piece}`)].join('\n');
    });
  return `${lines.join('\n')}\n`;
}

describe.each(hosts.map((host) => [host.name, host] as const))('over %s', async (_, host) => {
  const grammar = await loadGrammar(host);
  const bare = await loadGrammar(host, false);

  test.each(scriptsIn(cases))('%s is coloured as its snapshot says', async (name, text) => {
    const described = describeLines(text, tokensOf(grammar, text));
    await expect(described).toMatchFileSnapshot(path.join(cases, `${name}.colours`));
  });

  test.each([...scriptsIn(cases), ...scriptsIn(path.join(root, 'examples'))])(
    'in %s the colours say what the model says',
    (_name, text) => {
      expect(colourDifferences(text, tokensOf(grammar, text))).toEqual([]);
    },
  );

  test.each(readSnippets('shellscript').map(({ name, text }) => [name, text] as const))(
    'in the snippet %s the colours say what the model says',
    (_name, text) => {
      expect(colourDifferences(text, tokensOf(grammar, text))).toEqual([]);
    },
  );

  // The mended ones: in some broken ones our scanner reads on where the shell, and so its colours, stop.
  test('in the examples of the rules the colours say what the model says', () => {
    for (const { good } of rules.flatMap(({ examples }) => examples))
      expect(colourDifferences(good, tokensOf(grammar, good))).toEqual([]);
  });

  test.each([
    'echo docker run nginx',
    'sudo apt-get install -y docker compose',
    '# docker run nginx',
    "echo 'docker run nginx'",
    'echo "docker run nginx; docker ps"',
    'echo "$(ssh host "cd /srv; docker ps")"',
    'dockerd --debug',
    'docker-machine ls',
    'my-docker run nginx',
    '$docker run nginx',
    'docker=podman',
    'which docker',
    'command -v docker >/dev/null',
    'sudo -l docker',
    'cat <<END\ndocker ps\nEND',
    'case $1 in docker) echo hi ;; esac',
  ])('is silent on %s', (text) => {
    expect(describeColours(tokensOf(grammar, text))).toEqual([]);
  });

  test.each([
    ['docker ps', '; echo "x" $y'],
    ['docker ps -a', ' && echo "x" # c'],
    ['docker ps -f name=x', ' || exit 1'],
    ['docker logs web', ' | grep -v x'],
    ['docker run nginx', ' # a comment'],
    ['docker run nginx sh -c "x"', '\necho -n "x" | tr a b'],
    ['docker run --name', '\necho -n "x"'],
    ['docker run -d \\\n', '  # the comment ends the command\n  nginx'],
    ['docker stop web', ' & wait'],
    ['x=$(docker ps -q', ') y=$(date)'],
    ['(docker ps', ') && echo x'],
    ['docker run "a', '"; echo x'],
    ['docker run -e A="b', '"\necho x'],
    ['docker exec -i db sh', ' <<END\ndocker ps $x\nEND\necho "y"'],
  ])('%s ends before %s', (command, rest) => {
    const behind = (tokens: readonly Token[]): unknown =>
      tokens
        .filter(({ start, text }) => start >= command.length + 2 && text.trim() !== '')
        .map(({ start, scopes }) => [start, scopes.at(-1)]);
    const tokens = tokensOf(grammar, command + rest);
    expect(tokens[0]?.scopes.some(isOurs) || tokens.some(({ scopes }) => scopes.some(isOurs))).toBe(true);
    expect(behind(tokens)).toEqual(behind(tokensOf(bare, command + rest)));
    expect(tokens.at(-1)?.scopes.some(isOurs)).toBe(false);
  });
});
