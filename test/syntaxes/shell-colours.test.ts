// Where colours begin and end in shell files, over every host grammar at hand.
import { describe, expect, test } from 'vitest';
import { describeColours, hostsOf, isOurs, loadGrammar, tokensOf, type Token } from '../support/colours';

describe.each(hostsOf('source.shell').map((host) => [host.name, host] as const))(
  'over %s',
  async (_, host) => {
    const grammar = await loadGrammar(host);
    const bare = await loadGrammar(host, false);

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
  },
);
