// pflag's way of reading flags, as the real client shows it.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { Invocation } from '../../server/src/model/invocation';
import { understand } from '../../server/src/model/understand';

function parse(line: string): Invocation {
  const located = openHostFile(line, 'shellscript').sites[0];
  if (!located) throw new Error(`no docker command in ${line}`);
  return understand(located.site);
}

/** `command | flag=value … | operand …`, the operands with what they are. */
function show(line: string): string {
  const { command, outerFlags, flags, operands } = parse(line);
  const tell = (use: (typeof flags)[number]): string =>
    use.value ? `${use.flag.long}=${use.value.text}` : use.flag.long;
  return [
    command.path.join(' '),
    [...outerFlags, ...flags].map(tell).join(' '),
    operands.map((operand) => `${operand.spec?.kind ?? '?'}:${operand.text}`).join(' '),
  ].join(' | ');
}

describe('flags', () => {
  test.each([
    ['docker run -itd img', 'run | interactive tty detach | image:img'],
    ['docker run -itp 8080:80 img', 'run | interactive tty publish=8080:80 | image:img'],
    ['docker run -itp8080:80 img', 'run | interactive tty publish=8080:80 | image:img'],
    ['docker run -p=8080:80 img', 'run | publish=8080:80 | image:img'],
    ['docker run -eX=1 img', 'run | env=X=1 | image:img'],
    ['docker run -it=false img sh', 'run | interactive tty=false | image:img command:sh'],
    ['docker run --detach false img', 'run | detach | image:false command:img'],
    ['docker run --name -d img', 'run | name=-d | image:img'],
    ['docker run --name= img', 'run | name= | image:img'],
    ['docker run -- img -d', 'run |  | image:img command:-d'],
    ['docker run img -d -- x', 'run |  | image:img command:-d argument:-- argument:x'],
    ['docker run -h web img', 'run | hostname=web | image:img'],
    ['docker stop web -t 5 db', 'stop | timeout=5 | container:web container:db'],
    ['docker stop -- -x', 'stop |  | container:-x'],
    [
      'docker exec -it web sh -c "ls -l"',
      'exec | interactive tty | container:web command:sh argument:-c argument:ls -l',
    ],
    ['docker -H tcp://x:1 --debug ps -aq', 'ps | host=tcp://x:1 debug all quiet | '],
    ['docker compose -f a.yml up -d web', 'compose up | file=a.yml detach | service:web'],
    ['docker-compose up -d', 'compose up | detach | '],
    ['docker buildx history inspect --format json ^1', 'buildx history inspect | format=json | text:^1'],
    [
      'docker buildx history inspect attachment --type sbom',
      'buildx history inspect attachment | type=sbom | ',
    ],
    ['docker ps --format={{.Names}} -a', 'ps | format={{.Names}} all | '],
    ['docker container run --rm img', 'container run | rm | image:img'],
  ])('%s', (line, shown) => {
    expect(show(line)).toBe(shown);
  });
});

describe('problems', () => {
  test.each([
    ['docker run --pub 1:1 img', 'unknown-flag'],
    ['docker run -rm img', 'unknown-shorthand'],
    ['docker run -d0 img', 'unknown-shorthand'],
    ['docker run -it --name', 'missing-flag-value'],
    ['docker run', 'wrong-argument-count'],
    ['docker ps x', 'wrong-argument-count'],
    ['docker RUN x', 'unknown-command'],
    ['docker container nosuch', 'unknown-command'],
  ])('%s: %s', (line, kind) => {
    expect(parse(line).problems.map((problem) => problem.kind)).toContain(kind);
  });

  test.each([
    'docker run --help',
    'docker ps -h',
    'docker',
    'docker container',
    'docker help run',
    'docker --version',
  ])('none in %s', (line) => {
    expect(parse(line).problems).toEqual([]);
  });
});

describe('certainty ends', () => {
  test.each([
    ['docker run $OPTS img', 2],
    ['docker run "${ARGS[@]}" img', 2],
    ['docker run --nosuch x img', 3],
    ['docker run --name $N img', 5],
    ['docker run "$IMAGE"', 3],
  ])('%s at word %i', (line, word) => {
    expect(parse(line).certainUntil).toBe(word);
  });
});
