// Hovers: which source they are shown for and what they tell, in both languages.
import { describe, expect, test } from 'vitest';
import { checkHover, hoverAt } from '../support/check';

describe('commands', () => {
  test('docker itself lists its commands', () => {
    checkHover('dock<|>er run nginx', 'docker', [/`run`/u, /docs\.docker\.com/u]);
  });

  test('a command shows its usage, examples and reference', () => {
    checkHover('docker ru<|>n nginx', 'run', [
      /docker run \[OPTIONS\] IMAGE \[COMMAND\] \[ARG\.\.\.\]/u,
      /https:\/\/docs\.docker\.com\/reference\/cli\/docker\/container\/run\//u,
      /docker container run/u,
    ]);
  });

  test('a group lists what is in it', () => {
    checkHover('docker net<|>work ls', 'network', [/`create`/u, /`connect`/u]);
  });

  test('the words of a management command each have their own', () => {
    checkHover('docker container st<|>op web', 'stop', [/docker container stop/u, /docker stop/u]);
  });

  test('in Korean', () => {
    checkHover('docker st<|>op web', 'stop', [/[가-힣]/u], 'ko');
  });
});

describe('flags', () => {
  test('a long flag', () => {
    checkHover('docker run --res<|>tart always nginx', '--restart', [/--restart/u, /Default: `no`/u]);
  });

  test('a long flag with its value attached', () => {
    checkHover('docker run --rest<|>art=always nginx', '--restart', [/--restart/u]);
  });

  test('a lone short flag is shown with its dash', () => {
    checkHover('docker run -<|>d nginx', '-d', [/-d, --detach/u]);
    checkHover('docker run -d<|> nginx', '-d', [/-d, --detach/u]);
  });

  test.each([
    ['docker run -<|>itd alpine', 'i', /--interactive/u],
    ['docker run -i<|>td alpine', 't', /--tty/u],
    ['docker run -it<|>d alpine', 'd', /--detach/u],
    ['docker run -itd<|> alpine', 'd', /--detach/u],
  ])('each letter of a cluster by itself: %s', (text, letter, pattern) => {
    checkHover(text, letter, [pattern]);
  });

  test('a repeatable flag says so', () => {
    checkHover('docker run -<|>p 80:80 nginx', '-p', [/several times/u]);
  });

  test('the same letter means what the command says', () => {
    checkHover('docker ps -<|>f name=x', '-f', [/--filter/u]);
    checkHover('docker rm -<|>f web', '-f', [/--force/u]);
    checkHover('docker logs -<|>f web', '-f', [/--follow/u]);
  });

  test('global flags stand before the command', () => {
    checkHover('docker --con<|>text prod ps', '--context', [/--context/u]);
  });
});

describe('values', () => {
  test('a published port is told in words', () => {
    checkHover('docker run -p 80<|>80:80 nginx', '8080:80', [
      /8080/u,
      /80/u,
      /TCP/u,
      /all (?:network )?interfaces/u,
    ]);
    checkHover('docker run -p 80<|>80:80 nginx', '8080:80', [/호스트/u, /컨테이너/u], 'ko');
  });

  test('a value joined to its letter', () => {
    checkHover('docker run -p80<|>80:80 nginx', '8080:80', [/8080/u]);
  });

  test('a value in quotes', () => {
    checkHover('docker run -p "127.0.0.1:80<|>80:80" nginx', '"127.0.0.1:8080:80"', [/127\.0\.0\.1/u]);
  });

  test('bind mounts and named volumes are told apart', () => {
    checkHover(
      'docker run -v /srv/<|>html:/usr/share/nginx/html:ro nginx',
      '/srv/html:/usr/share/nginx/html:ro',
      [/bind mount/iu, /read-only/iu],
    );
    checkHover('docker run -v da<|>ta:/var/lib/mysql mysql', 'data:/var/lib/mysql', [/volume/iu]);
  });

  test('sizes are told in bytes', () => {
    checkHover('docker run --memory 51<|>2m nginx', '512m', [/512 MiB/u]);
  });

  test('an environment variable without a value comes from the outside', () => {
    checkHover('docker run -e TOK<|>EN nginx', 'TOKEN', [/environment/u]);
  });

  test('filters and templates are told piece by piece', () => {
    checkHover('docker ps -f status=ex<|>ited', 'status=exited', [/`status`/u, /`exited`/u]);
    checkHover("docker ps --format '{{.Na<|>mes}}'", "'{{.Names}}'", [/`\{\{\.Names\}\}`/u]);
    checkHover('docker run --cap-add CAP_NET_<|>ADMIN nginx', 'CAP_NET_ADMIN', [/CAP_NET_ADMIN/u]);
  });

  test('known values have their own text', () => {
    checkHover('docker run --restart unless-<|>stopped nginx', 'unless-stopped', [
      /unless-stopped/u,
      /--restart/u,
    ]);
  });
});

describe('operands', () => {
  test('the image is taken apart', () => {
    checkHover('docker run ghcr.io/acme/<|>web:2', 'ghcr.io/acme/web:2', [/ghcr\.io/u, /acme\/web/u, /`2`/u]);
    checkHover('docker run ng<|>inx', 'nginx', [/latest/u]);
  });

  test('what follows the image runs in the container', () => {
    checkHover('docker run ubuntu ba<|>sh -c ls', 'bash', [/inside the container/u]);
    checkHover('docker run ubuntu bash -<|>c ls', '-c', [/container/u]);
    checkHover('docker run ubuntu ba<|>sh', 'bash', [/컨테이너 안/u], 'ko');
  });

  test('the container', () => {
    checkHover('docker stop w<|>eb', 'web', [/container/iu]);
  });

  test('the double dash', () => {
    checkHover('docker run -<|>- nginx', '--', [/ends the options/u]);
  });
});

describe('nothing is shown', () => {
  test.each([
    'ec<|>ho docker',
    '# docker r<|>un nginx',
    'docker unknowncmd w<|>eb',
    'x=1 <|>',
    'docker scout c<|>ves',
  ])('%s', (text) => {
    expect(hoverAt(text)).toBeUndefined();
  });
});

test('text of the document cannot become Markdown', () => {
  const found = hoverAt('docker run "ac<|>me/[click](command:evil)`x`"');
  expect(found?.markdown ?? '').not.toMatch(/\]\(command:/u);
});
