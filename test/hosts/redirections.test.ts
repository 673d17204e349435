import { describe, expect, test } from 'vitest';
import { checkCommands, siteIn } from '../support/shell-sites';

function redirectionsOf(text: string): readonly string[] {
  const { redirections, text: source } = siteIn(text);
  return redirections.map(
    ({ descriptor, operator, target, span }) =>
      `${descriptor} ${operator} ${target} [${source.slice(span.start, span.end)}]`,
  );
}

describe('redirections are no words of the command', () => {
  test.each([
    ['docker ps > out', ['1 > out [> out]']],
    ['docker ps >out 2>&1', ['1 > out [>out]', '2 >& 1 [2>&1]']],
    ['docker ps 2> /dev/null', ['2 > /dev/null [2> /dev/null]']],
    ['docker ps &> all', ['1 &> all [&> all]']],
    ['docker ps &>> all', ['1 &>> all [&>> all]']],
    ['docker ps >> "a b"', ['1 >> a b [>> "a b"]']],
    ['docker ps >| x', ['1 >| x [>| x]']],
    ['docker ps >&2', ['1 >& 2 [>&2]']],
    ['docker ps {log}> x', ['1 > x [{log}> x]']],
    ['docker ps 3<> x', ['3 <> x [3<> x]']],
    ['docker load < image.tar', ['0 < image.tar [< image.tar]']],
    ['docker load <<< "$X"', ['0 <<< $X [<<< "$X"]']],
    ['docker load <&3', ['0 <& 3 [<&3]']],
    ['docker ps > "$(date).log"', ['1 > $(date).log [> "$(date).log"]']],
    ['docker ps >', ['1 >  [>]']],
  ])('%s', (text, expected) => {
    expect(redirectionsOf(text)).toEqual(expected);
    checkCommands(text, [text.includes('load') ? 'docker·load' : 'docker·ps']);
  });

  test('they may stand anywhere', () => {
    checkCommands('docker >out run 2>&1 nginx <in sh\n', ['docker·run·nginx·sh']);
    checkCommands('>out docker ps\n', ['docker·ps']);
    checkCommands('2>/dev/null sudo docker ps\n', ['docker·ps']);
  });

  test('a number before them is a word if a blank stands between', () => {
    checkCommands('docker stop -t 5 > log\n', ['docker·stop·-t·5']);
    checkCommands('docker stop -t 5>log\n', ['docker·stop·-t']);
  });

  test('the target of a process substitution is a word', () => {
    checkCommands('docker load -i <(curl x)\n', ['docker·load·-i·<(curl x)']);
    checkCommands('docker logs web > >(tee log) 2>&1\n', ['docker·logs·web']);
  });
});

describe('placeholders stay words', () => {
  test.each([
    ['docker run <image>', 'docker·run·<image>'],
    ['docker run -v <host path>:/data <image>', 'docker·run·-v·<host path>:/data·<image>'],
    ['docker tag "$A" <registry>/<name>:<tag>', 'docker·tag·$A·<registry>/<name>:<tag>'],
    ['docker run -m <size>m <image>', 'docker·run·-m·<size>m·<image>'],
    ['docker stop <컨테이너 이름>', 'docker·stop·<컨테이너 이름>'],
    ['docker rm <id|name>', 'docker·rm·<id|name>'],
    ['docker run -p <host>:<container> <image> > log', 'docker·run·-p·<host>:<container>·<image>'],
    ['docker run [OPTIONS] IMAGE [COMMAND] [ARG...]', 'docker·run·[OPTIONS]·IMAGE·[COMMAND]·[ARG...]'],
  ])('%s', (text, expected) => {
    checkCommands(text, [expected]);
  });

  test.each([
    ['docker load <in >out', 'docker·load'],
    ['docker load < in > out', 'docker·load'],
    ['docker load <in.tar 2>err', 'docker·load'],
    ['docker exec -i db psql <dump.sql >/dev/null', 'docker·exec·-i·db·psql'],
    ['docker exec -i db psql <dump.sql>/dev/null', 'docker·exec·-i·db·psql'],
  ])('redirections stay redirections: %s', (text, expected) => {
    checkCommands(text, [expected]);
  });
});
