// Completion: what is offered where, in which order, and what accepting it does to the text.
import { describe, expect, test } from 'vitest';
import { acceptCompletion, checkCompletion, labelsAt } from '../support/check';

describe('commands', () => {
  test('the common ones first', () => {
    checkCompletion('docker <|>', ['run', 'ps', 'swarm']);
  });

  test('of a group', () => {
    checkCompletion('docker network <|>', ['create', 'connect'], ['run']);
  });

  test('hidden ones are not offered', () => {
    expect(labelsAt('docker <|>')).not.toContain('completion');
  });

  test('behind wrappers and in substitutions', () => {
    checkCompletion('sudo docker <|>', ['run']);
    checkCompletion('ID=$(docker <|>)', ['ps']);
  });

  test('also between two words', () => {
    checkCompletion('docker <|> nginx', ['run']);
  });
});

describe('flags', () => {
  test('common ones first, used ones not again, repeatable ones again', () => {
    checkCompletion(
      'docker run --name a -d -p 1:1 --<|>',
      ['--publish', '--volume', '--restart'],
      ['--name', '--detach'],
    );
  });

  test.each(['docker run -<|>', 'docker run --<|>', 'docker run --re<|>'])(
    'in %s the typed dashes are replaced',
    (text) => {
      expect(acceptCompletion(text, '--restart')).toBe('docker run --restart ');
    },
  );

  test('a cluster goes on with letters', () => {
    checkCompletion('docker run -i<|>', ['-it'], ['-ii']);
    expect(acceptCompletion('docker run -i<|> alpine', '-it')).toBe('docker run -it alpine');
  });

  test('after the image none is offered', () => {
    expect(labelsAt('docker run nginx --<|>')).toEqual([]);
    expect(labelsAt('docker exec web --<|>')).toEqual([]);
  });

  test('commands that take flags anywhere offer them after the operand', () => {
    checkCompletion('docker logs web --<|>', ['--follow', '--tail']);
  });

  test('on the next line of a continued command', () => {
    checkCompletion('docker run -d \\\n  --<|>', ['--name']);
    checkCompletion('docker run -d \\\n  --<|> \\\n  nginx', ['--name']);
  });

  test('an empty word offers operands first, then flags', () => {
    const labels = labelsAt('docker run <|>');
    const image = labels.findIndex((label) => label.startsWith('nginx'));
    expect(image).toBeGreaterThanOrEqual(0);
    expect(labels.indexOf('--name')).toBeGreaterThan(image);
  });

  test('after a blank nobody asked at, only what must follow', () => {
    expect(labelsAt('docker ps <|>', true)).toEqual([]);
    expect(labelsAt('docker run -d <|>', true)).not.toContain('--name');
    expect(labelsAt('docker run --restart <|>', true)).toContain('always');
  });
});

describe('values', () => {
  test.each([
    ['docker run --restart <|>', ['no', 'on-failure', 'always', 'unless-stopped']],
    ['docker run --restart=<|>', ['always']],
    ['docker run --network <|>', ['bridge', 'host', 'none']],
    ['docker kill --signal <|>', ['SIGTERM', 'SIGKILL']],
    ['docker run --pull <|>', ['missing', 'always', 'never']],
    ['docker run --log-driver <|>', ['json-file', 'local']],
    ['docker run --memory 512<|>', ['512m', '512g']],
    ['docker ps --filter <|>', ['status=', 'name=']],
    ['docker ps --filter status=<|>', ['running', 'exited']],
    ['docker ps -f "status=<|>"', ['exited']],
    ['docker images --filter dangling=<|>', ['true']],
    ["docker ps --format '{{<|>'", ['.Names', 'json']],
    ['docker ps --format <|>', ['json', '{{.Names}}']],
    ['docker run --cap-add <|>', ['NET_ADMIN']],
    ['docker run --platform <|>', ['linux/amd64']],
    ['docker logs --since <|> web', ['10m']],
    ['docker run --mount <|>', ['type', 'source', 'target']],
    ['docker run --mount type=<|>', ['bind', 'volume', 'tmpfs']],
    ['docker run --mount type=bind,<|>', ['source', 'target'], ['type']],
  ])('%s', (text, wanted, unwanted: string[] = []) => {
    checkCompletion(text, wanted, unwanted);
  });

  test('a value joined by = keeps the name', () => {
    expect(acceptCompletion('docker run --restart=al<|>', 'always')).toBe('docker run --restart=always');
  });

  test('the mount key replaces only its own piece', () => {
    expect(acceptCompletion('docker run --mount type=bind,so<|> x', 'source')).toBe(
      'docker run --mount type=bind,source= x',
    );
  });

  test('variables of the image', () => {
    checkCompletion('docker run -e <|> mysql:8.4', ['MYSQL_ROOT_PASSWORD', 'MYSQL_DATABASE']);
    expect(acceptCompletion('docker run -e MYSQL_D<|> mysql', 'MYSQL_DATABASE')).toBe(
      'docker run -e MYSQL_DATABASE= mysql',
    );
  });
});

describe('names of the file', () => {
  const script =
    'docker network create my-net\ndocker volume create data\ndocker run -d --name web -v cache:/c nginx\n';

  test.each([
    ['docker stop <|>', ['web']],
    ['docker logs -f <|>', ['web']],
    ['docker exec -it <|>', ['web']],
    ['docker network inspect <|>', ['my-net']],
    ['docker run --network <|>', ['my-net', 'container:web']],
    ['docker volume rm <|>', ['cache', 'data']],
    ['docker run --volumes-from <|>', ['web']],
  ])('%s', (line, wanted) => {
    checkCompletion(script + line, wanted);
  });

  test('images built here', () => {
    checkCompletion('docker build -t acme/app:1 .\ndocker run <|>', ['acme/app:1']);
  });

  test('the name being typed is not its own suggestion', () => {
    expect(labelsAt('docker run --name we<|> nginx')).not.toContain('we');
  });
});

describe('nothing is offered', () => {
  test.each(['ec<|>', 'dock<|>er', '# docker <|>', 'echo docker <|>', 'docker run nginx ls <|>'])(
    '%s',
    (text) => {
      expect(labelsAt(text)).toEqual([]);
    },
  );
});

test('well-known images and their tags', () => {
  checkCompletion('docker run postgres:<|>', ['postgres:17']);
});
