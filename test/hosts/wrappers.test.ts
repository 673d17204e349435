import { describe, expect, test } from 'vitest';
import { cookedWords, checkCommands, siteIn, sitesIn, wrapperNames } from '../support/shell-sites';

describe('programs that run docker', () => {
  test.each([
    ['sudo docker ps', 'sudo'],
    ['sudo -u web -E docker ps', 'sudo'],
    ['sudo -iu web docker ps', 'sudo'],
    ['sudo --user=web --group docker docker ps', 'sudo'],
    ['sudo --user web -- docker ps', 'sudo'],
    ['sudo A=b DOCKER_HOST=x docker ps', 'sudo'],
    ['/usr/bin/sudo docker ps', 'sudo'],
    ['doas -u web docker ps', 'doas'],
    ['exec docker ps', 'exec'],
    ['exec -a name docker ps', 'exec'],
    ['command docker ps', 'command'],
    ['builtin command -p docker ps', 'builtin command'],
    ['time -p docker ps', 'time'],
    ['/usr/bin/time -f %e docker ps', 'time'],
    ['nohup docker ps', 'nohup'],
    ['env docker ps', 'env'],
    ['env -i A=b C="d e" docker ps', 'env'],
    ['env -u X --unset Y docker ps', 'env'],
    ['A=b docker ps', ''],
    ['A=b C= D[1]=e F+=g docker ps', ''],
    ['timeout 10 docker ps', 'timeout'],
    ['timeout -k 5 --signal KILL 10s docker ps', 'timeout'],
    ['timeout --foreground -k5 "$T" docker ps', 'timeout'],
    ['nice docker ps', 'nice'],
    ['nice -n 10 docker ps', 'nice'],
    ['nice -10 docker ps', 'nice'],
    ['ionice -c2 -n 7 docker ps', 'ionice'],
    ['setsid -w docker ps', 'setsid'],
    ['stdbuf -oL -e 0 docker ps', 'stdbuf'],
    ['strace -f -o log docker ps', 'strace'],
    ['winpty docker ps', 'winpty'],
    ['chroot /mnt docker ps', 'chroot'],
    ['flock -n /tmp/lock docker ps', 'flock'],
    ['flock -w 5 /tmp/lock sudo docker ps', 'flock sudo'],
    ['gosu web docker ps', 'gosu'],
    ['runuser -u web -- docker ps', 'runuser'],
    ['systemd-run --unit x -p A=b docker ps', 'systemd-run'],
    ['wsl -d Ubuntu docker ps', 'wsl'],
    ['noglob docker ps', 'noglob'],
    ['kubectl exec -it pod -- docker ps', 'kubectl'],
    ['aws-vault exec prod -- docker ps', 'aws-vault'],
    ['sudo env A=b nice -n 5 timeout 3 docker ps', 'sudo env nice timeout'],
  ])('%s', (text, wrappers) => {
    checkCommands(text, [cookedWords(siteIn(text)).join('·')]);
    expect(cookedWords(siteIn(text)).slice(-2)).toEqual(['docker', 'ps']);
    expect(wrapperNames(siteIn(text))).toBe(wrappers);
    expect(siteIn(text).appendsArguments).toBe(false);
  });

  test('their spans lie before the site', () => {
    const text = 'sudo  env A=b docker ps';
    const [located] = sitesIn(text);
    const shown = located?.site.wrappers.map(({ name, span }) => {
      return [name, text.slice(located.offset + span.start, located.offset + span.end), span.start];
    });
    expect(shown).toEqual([
      ['sudo', 'sudo', -14],
      ['env', 'env', -8],
    ]);
  });

  test.each([
    'sudo -l docker',
    'command -v docker',
    'command -V docker',
    'sudo apt install docker',
    'time',
    'sudo -u docker',
  ])('no docker command in %s', (text) => {
    checkCommands(text, []);
  });
});

describe('arguments that are not written', () => {
  test.each([
    ['docker ps -q | xargs docker rm', true],
    ['docker ps -q | xargs -r -n1 -P 4 docker rm', true],
    ['docker ps -q | xargs --no-run-if-empty --max-args 1 sudo docker rm', true],
    ['docker ps -q | xargs -I{} docker rm {}', false],
    ['docker ps -q | xargs -I {} docker rm {}', false],
    ['docker ps -q | xargs -rI % docker rm %', false],
    ['docker ps -q | xargs --replace docker rm {}', false],
    ['find . -exec docker rm {} +', true],
    ['find . -exec docker rm {} \\;', false],
    ["find . -type f -execdir docker rm '{}' ';' -print", false],
    ["alias dr='docker rm'", true],
    ['parallel docker rm ::: a b', true],
    ['parallel -j 4 docker rm {} ::: a b', false],
  ])('%s', (text, appends) => {
    const site = sitesIn(text).at(-1)?.site;
    expect(site && cookedWords(site).slice(0, 2)).toEqual(['docker', 'rm']);
    expect(site?.appendsArguments).toBe(appends);
  });

  test('find ends the command with `;` or `+`', () => {
    checkCommands('find . -name "*.tar" -exec docker load -i {} \\; -exec docker rm {} + -print\n', [
      'docker·load·-i·{}',
      'docker·rm·{}',
    ]);
    const [first, second] = sitesIn('find . -exec docker load -i {} \\; -o -ok docker rm {} + > log');
    expect(first?.site.text).toBe('docker load -i {}');
    expect(second?.site.text).toBe('docker rm {}');
  });

  test('parallel ends the command with its arguments', () => {
    checkCommands('parallel docker pull {} ::: a b\n', ['docker·pull·{}']);
  });
});
