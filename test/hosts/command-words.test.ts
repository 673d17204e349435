import { describe, test } from 'vitest';
import { checkCommands } from '../support/shell-sites';

describe('what counts as docker', () => {
  test.each([
    ['docker ps', 'docker·ps'],
    ['docker', 'docker'],
    ['docker.exe ps', 'docker.exe·ps'],
    // What it is to the shell a rule tells.
    ['docker\u00a0run nginx', 'docker\u00a0run·nginx'],
    ['docker-compose up', 'docker-compose·up'],
    ['/usr/bin/docker ps', '/usr/bin/docker·ps'],
    ['./bin/docker ps', './bin/docker·ps'],
    ['"docker" ps', 'docker·ps'],
    [`'docker' ps`, 'docker·ps'],
    ['\\docker ps', 'docker·ps'],
    ['"/opt/my tools/docker" ps', '/opt/my tools/docker·ps'],
    ['${DOCKER:-docker} ps', '${DOCKER:-docker}·ps'],
    ['"${DOCKER:-docker}" ps', '${DOCKER:-docker}·ps'],
    ['${DOCKER-/usr/bin/docker} ps', '${DOCKER-/usr/bin/docker}·ps'],
  ])('%s', (text, expected) => {
    checkCommands(text, [expected]);
  });

  test.each([
    '$DOCKER ps',
    '${DOCKER} ps',
    '"$DOCKER" ps',
    'dockerd --debug',
    'docker-machine ls',
    'podman ps',
    'echo docker ps',
    'echo "docker ps"',
    "echo 'docker ps'",
    '# docker ps',
    'ls # docker ps',
    'which docker',
    'command -v docker',
    'type docker',
    'apt-get install docker',
    'systemctl restart docker',
    'sudo usermod -aG docker "$USER"',
    'NAME=docker',
    'docker=1',
    'docker() { :; }',
    'function docker { :; }',
    'cd docker',
    'run docker ps',
    'retry 3 docker ps',
    'A=(docker run nginx)',
    'A+=(docker run)',
    'declare -a CMD=(docker run --rm)',
    'case "$1" in docker) ;; esac',
    'case x in a|docker) ;; (docker|b) ;; esac',
    'for docker in a; do :; done',
    'for x in docker ps; do :; done',
    'select docker in a; do :; done',
    '[[ $1 == docker && $2 = ps ]]',
    '[ "$1" = docker ]',
    '(( docker > 1 ))',
    'export docker',
  ])('none in %s', (text) => {
    checkCommands(text, []);
  });

  test('a copied prompt is skipped', () => {
    checkCommands('$ docker ps\n$ sudo docker ps -a\n', ['docker·ps', 'docker·ps·-a']);
    checkCommands('  $ docker ps\n', ['docker·ps']);
    checkCommands('$ docker run -d \\\n    nginx\n', ['docker·run·-d·nginx']);
  });
});
