import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../server/src/hosts/word-span';
import { checkCommands, commandsIn, sitesIn, wordSources, wrapperNames } from '../support/shell-sites';

describe('scripts handed to other programs', () => {
  test.each([
    [`bash -c 'docker ps'`, ['docker·ps']],
    [`sh -lc "docker ps | grep x; docker rm y"`, ['docker·ps', 'docker·rm·y']],
    [`bash -euo pipefail -c 'docker ps' name arg`, ['docker·ps']],
    [`bash -o pipefail --login -c 'docker ps'`, ['docker·ps']],
    [`sudo -u x /bin/bash -c 'docker ps && sudo docker rm x'`, ['docker·ps', 'docker·rm·x']],
    [`bash -c "docker run -e \\"A=b c\\" nginx"`, ['docker·run·-e·A=b c·nginx']],
    [`bash -c $'docker run -e \\'A b\\' nginx\\ndocker ps'`, ['docker·run·-e·A b·nginx', 'docker·ps']],
    [`bash -c 'bash -c "docker run \\"a b\\""'`, ['docker·run·a b']],
    [`eval "docker ps"`, ['docker·ps']],
    [`eval docker run '"a b"'`, ['docker·run·a b']],
    [`eval "\${X}" docker ps`, []],
    [`ssh host docker ps -a`, ['docker·ps·-a']],
    [`ssh -i key -p 22 -o A=b user@host "cd x && docker ps"`, ['docker·ps']],
    [`ssh host 'docker run -e "A=b c"' nginx`, ['docker·run·-e·A=b c·nginx']],
    [`ssh host sudo docker ps`, ['docker·ps']],
    [`sshpass -p x ssh host docker ps`, ['docker·ps']],
    [`watch -n1 docker ps`, ['docker·ps']],
    [`watch -n 1 'docker ps | tail'`, ['docker·ps']],
    [`su - user -c "docker ps"`, ['docker·ps']],
    [`su -c "docker ps" user`, ['docker·ps']],
    [`su user --command="docker ps"`, ['docker·ps']],
    [`sg docker -c "docker ps"`, ['docker·ps']],
    [`sg docker "ls"`, []],
    [`flock /tmp/x -c 'docker ps'`, ['docker·ps']],
    [`script -qc 'docker ps' /dev/null`, ['docker·ps']],
    [`vagrant ssh -c 'docker ps'`, ['docker·ps']],
    [`trap 'docker stop x' EXIT INT`, ['docker·stop·x']],
    [`trap -- 'docker stop x' EXIT`, ['docker·stop·x']],
    [`trap "docker stop $X; docker rm $X" EXIT`, ['docker·stop·$X', 'docker·rm·$X']],
    [`trap - EXIT`, []],
    [`alias d='docker' dps='docker ps -a'`, ['docker', 'docker·ps·-a']],
    [`alias -g x='docker'`, ['docker']],
    [`xargs -I{} sh -c 'docker rm {}'`, ['docker·rm·{}']],
    [`find . -exec sh -c 'docker cp "$1" x:/' _ {} \\;`, ['docker·cp·$1·x:/']],
    [`docker exec web sh -c 'docker ps'`, ['docker·exec·web·sh·-c·docker ps', 'docker·ps']],
    [
      `docker run --rm docker:cli sh -ec "docker ps"`,
      ['docker·run·--rm·docker:cli·sh·-ec·docker ps', 'docker·ps'],
    ],
    [`bash script.sh docker ps`, []],
    [`bash -c`, []],
    [`bash -c "$X" 'docker ps'`, []],
    [`bash -x docker ps`, []],
  ])('%s', (text, expected) => {
    checkCommands(`${text}\n`, expected);
  });

  test('a substitution in a script in double quotes is found once', () => {
    checkCommands('ssh host "docker rm $(docker ps -q) \\$(docker ps -aq)"\n', [
      'docker·rm·$(docker ps -q)·$(docker ps -aq)',
      'docker·ps·-q',
      'docker·ps·-aq',
    ]);
    checkCommands('eval "$(docker inspect x)"\n', ['docker·inspect·x']);
  });

  test('what is wrapped by what', () => {
    const [site] = sitesIn(`sudo ssh host "sudo env A=b bash -c 'docker ps'"`);
    expect(site && wrapperNames(site.site)).toBe('sudo ssh sudo env bash');
  });

  test('a script over several lines', () => {
    checkCommands(`bash -c '\n  docker run -d \\\n    nginx\n  # docker x\n  docker ps\n'\ndocker rm x\n`, [
      'docker·run·-d·nginx',
      'docker·ps',
      'docker·rm·x',
    ]);
  });
});

describe('offsets lead to the file', () => {
  test('through quotes and escapes', () => {
    const text = String.raw`bash -c "docker run -e \"A=\\\"b\" nginx"`;
    const [located] = sitesIn(text);
    const site = located?.site;
    if (!located || !site) throw new Error('no site');
    expect(located.offset).toBe(text.indexOf('docker'));
    expect(site.text).toBe(String.raw`docker run -e \"A=\\\"b\" nginx`);
    expect(wordSources(site)).toEqual(['docker', 'run', '-e', String.raw`\"A=\\\"b\"`, 'nginx']);
    const word = site.words[3];
    if (!word) throw new Error('no word');
    expect(word.cooked).toBe('A="b');
    const shown = [...word.cooked].map((_, at) => {
      const { start, end } = sourceSpan(word, at, at + 1);
      return site.text.slice(start, end);
    });
    expect(shown).toEqual(['A', '=', String.raw`\\\"`, 'b']);
  });

  test('through ANSI-C quotes, continuations and joined arguments', () => {
    const text = `ssh host 'docker run' "-e" $'A=\\x41b' ng\\\ninx`;
    const [located] = sitesIn(text);
    if (!located) throw new Error('no site');
    const { offset, site } = located;
    expect(site.words.map((word) => word.cooked)).toEqual(['docker', 'run', '-e', 'A=Ab', 'nginx']);
    const shown = site.words.map(({ span }) => text.slice(offset + span.start, offset + span.end));
    expect(shown).toEqual(['docker', 'run', '-e', 'A=\\x41b', 'ng\\\ninx']);
  });

  test('out of backticks within double quotes', () => {
    const text = 'x="`docker run \\"a b\\" \\`docker ps\\``"';
    expect(commandsIn(text)).toEqual(['docker·run·a b·`docker ps`', 'docker·ps']);
    const sources = sitesIn(text).map(({ site }) => wordSources(site));
    expect(sources).toEqual([
      ['docker', 'run', '\\"a b\\"', '\\`docker ps\\`'],
      ['docker', 'ps'],
    ]);
  });
});
