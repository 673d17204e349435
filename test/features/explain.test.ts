// The page that explains a command: its pieces, what happens in order, what is wrong, and what it must not show.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../server/src/base/text';
import { explain } from '../../server/src/features/explain/explain';
import type { Explanation } from '../../server/src/features/explain/explanation';
import { explanationMarkdown } from '../../server/src/features/explain/explanation-markdown';
import { markedLines } from '../../server/src/features/explain/marked-lines';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { root } from '../support/source-files';

function explained(text: string, locale: Locale = 'en', at = text.indexOf('docker')): Explanation {
  const found = explain(openHostFile(text, shell), at, { ...defaultSettings, locale });
  if (!found) throw new Error(`nothing to explain in ${text}`);
  return found;
}

const codes = (text: string): string[] => explained(text).pieces.map(({ code }) => code);
const pageOf = (text: string, locale: Locale = 'en'): string =>
  explanationMarkdown(explained(text, locale), locale);

describe('the pieces', () => {
  test('wrappers, docker, the command, flags with their values, the image and the inner command', () => {
    expect(
      codes('sudo docker -H tcp://h:1 run -dit --rm -p 8080:80 --name=web nginx:1.29 sh -c "echo hi"'),
    ).toEqual([
      'sudo',
      'docker',
      '-H tcp://h:1',
      'run',
      '-dit',
      '--rm',
      '-p 8080:80',
      '--name=web',
      'nginx:1.29',
      'sh -c "echo hi"',
    ]);
  });

  test('each letter of a cluster by itself, the last with its value', () => {
    const piece = explained('docker run -itp 8080:80 nginx').pieces[2];
    expect(piece?.code).toBe('-itp 8080:80');
    expect(piece?.parts?.map(({ code }) => code)).toEqual(['-i', '-t', '-p 8080:80']);
  });

  test('a value glued to its letter, a dash-dash, redirections and a pipe', () => {
    expect(codes('docker run -p8080:80 -- nginx > log 2>&1 | grep x')).toEqual([
      'docker',
      'run',
      '-p8080:80',
      '--',
      'nginx',
      '> log',
      '2>&1',
      '|',
    ]);
  });

  test('words that docker does not know', () => {
    const { pieces } = explained('docker run --frob nginx');
    expect(pieces[2]).toMatchObject({ code: '--frob', texts: ['Docker does not know this word here.'] });
  });

  test('say what the value comes to in this very command', () => {
    const { pieces } = explained('docker run -p 127.0.0.1:8080:80/udp -m 512m nginx', 'en');
    expect(pieces[2]?.texts[0]).toBe(
      'Host port **8080** → container port **80** (UDP), on `127.0.0.1` only, so nothing outside this machine can reach it.',
    );
    expect(pieces[3]?.texts[0]).toBe('512 MiB = 536,870,912 bytes.');
  });

  test('the innermost command at the cursor', () => {
    const text = 'docker stop $(docker ps -q)';
    expect(explained(text, 'en', text.indexOf('ps')).name).toBe('docker ps');
    expect(explained(text, 'en', 3).name).toBe('docker stop');
  });

  test('nothing outside of docker commands', () => {
    expect(explain(openHostFile('echo docker', shell), 2, defaultSettings)).toBeUndefined();
    expect(explain(openHostFile('docker ps', 'plaintext'), 2, defaultSettings)).toBeUndefined();
  });
});

describe('the marked command line', () => {
  test('numbers stand under the pieces', () => {
    const { line, marks } = explained('docker run -d\t-p 80:80  nginx \\\n');
    expect(markedLines(line, marks)).toBe(
      ['docker run -d -p 80:80  nginx', '1      2   3  4         5'].join('\n'),
    );
  });

  test('of several lines they stand before each', () => {
    const { line, marks } = explained('docker run -d \\\r\n\t-p 80:80 \\\r\n  nginx \\\r\n  a \\\r\n  b');
    expect(markedLines(line, marks)).toBe(
      ['1–3  docker run -d \\', '  4      -p 80:80 \\', '  5    nginx \\', '  6    a \\', '       b'].join(
        '\n',
      ),
    );
  });

  test('wide letters take two columns, and narrow pieces do not run into each other', () => {
    const { line, marks } = explained('docker rm 웹 b c d e f g h i j');
    expect(markedLines(line, marks).split('\n')[1]).toBe('1      2  3  4 5 6 7 8 9 10 11 12');
  });

  test('marks behind a value that is left out', () => {
    const { line, marks } = explained('docker run -e PASSWORD="s3cr3t word" nginx');
    expect(markedLines(line, marks)).toBe(
      ['docker run -e PASSWORD="…" nginx', '1      2   3               4'].join('\n'),
    );
  });
});

describe('what happens, in order', () => {
  const firsts = (text: string): string[] => explained(text).steps.map((step) => step.slice(0, 46));

  test('docker run', () => {
    expect(firsts('docker run -d --rm --name web --network app -v data:/x -p 80:80 nginx top')).toEqual([
      'The daemon looks for the image `nginx` on its ',
      'The daemon creates a container with the name `',
      'It is connected to the network `app`, which mu',
      'Named volume: docker keeps the data of `data` ',
      'Host port **80** → container port **80** (TCP)',
      "It starts `top`, in place of the image's own c",
      'docker prints the ID of the container and retu',
      'When its program ends, the container is remove',
    ]);
  });

  test.each([
    ['docker run --pull always nginx', /asks Docker Hub for the newest `nginx`/u],
    ['docker run --pull=never nginx', /docker stops with an error/u],
    ['docker run ghcr.io/a/b:1', /pulled from `ghcr.io`/u],
    ['docker run nginx', /default bridge.*IP address only/u],
    ['docker run --network host -p 80:80 nginx', /Published ports have no effect/u],
    ['docker run --network none nginx', /connected to no network/u],
    ['docker run --network container:db nginx', /joins the network of the container `db`/u],
    ['docker run --net=name=app,alias=web nginx', /connected to the network `app`/u],
    ['docker run -it nginx', /Your terminal becomes that of the container/u],
    ['docker run --restart unless-stopped nginx', /the policy `unless-stopped` decides/u],
    ['docker run --entrypoint sh nginx -c ls', /the program `sh` with the arguments `-c ls`/u],
    ['docker create --name x nginx', /Nothing runs yet/u],
    ['docker run', /image is missing/u],
    ['docker -c prod run nginx', /sends the request to `prod`/u],
    ['docker run --help', /prints help and does nothing else/u],
    ['docker build -t app:1 --target test .', /builds the stage `test`/u],
    ['docker build .', /The image gets no name/u],
    ['docker build https://github.com/a/b.git', /no local files are sent/u],
    ['docker exec -u root -w /srv db ls', /starts `ls` inside as the user `root` in the directory `\/srv`/u],
    ['docker logs --tail 5 --since 1h -f db', /the last `5` lines, since `1h`/u],
    ['docker stop -t 30 a b', /waits up to `30` seconds/u],
    ['docker rm -fv a', /kills `a` with `SIGKILL`/u],
    ['docker network create --internal x', /no way out/u],
    ['docker network connect --alias d x c', /by its name and as `d`/u],
    ['docker volume rm v', /deletes `v` with all data/u],
    ['docker system prune -af --volumes', /anonymous volumes that no container uses/u],
    ['docker compose -f a.yml up -d', /Compose reads `a.yml`/u],
    ['docker compose down -v', /deletes the named volumes/u],
    ['docker info', /Shows/u],
  ])('%s', (text, pattern) => {
    expect(explained(text).steps.join('\n')).toMatch(pattern);
  });
});

describe('the page', () => {
  test('tells what is wrong and the fix, in the language of the user', () => {
    expect(pageOf('docker run -d nginx --name myapp', 'ko')).toContain(
      '- **경고** ([flag-after-image](https://github.com/dockline/dockline/blob/main/server/docs/rules/flag-after-image.md)): `--name` 옵션이 `nginx` 이미지 뒤에 있어서',
    );
    expect(pageOf('docker run -d nginx --name myapp', 'ko')).toContain(
      '**수정:** `--name` 옵션을 이미지 앞으로 옮기기',
    );
    expect(pageOf('docker run -d nginx:1.29')).toContain('Dockline finds nothing wrong here.');
  });

  test('as a whole', () => {
    expect(pageOf('docker pull nginx:1.29')).toBe(`# \`docker pull\`

Downloads an image from a registry.

## The command

\`\`\`text
docker pull nginx:1.29
1      2    3
\`\`\`

## Piece by piece

1. **\`docker\`**

   The docker client: it reads the words behind it and asks the docker daemon to do the work.

2. **\`pull\`**

   ${explained('docker pull nginx:1.29').pieces[1]?.texts[0] ?? ''}

3. **\`nginx:1.29\`**

   ${(explained('docker pull nginx:1.29').pieces[2]?.texts ?? []).join('\n\n').replaceAll('\n-', '\n   -').replace('\n\n`', '\n\n   `')}

## What happens, in order

1. The daemon asks the registry which layers \`nginx:1.29\` is made of.
2. It downloads the layers that are missing on its machine; those it has are used again.
3. The name now means the downloaded image. Running containers keep the old one.

## What is wrong

Dockline finds nothing wrong here.

[Reference of docker: docker pull](https://docs.docker.com/reference/cli/docker/image/pull/)
`);
  });

  test.each([
    'docker run -e PASSWORD=geheim nginx',
    'docker run --env=PASSWORD=geheim nginx',
    'docker run -ePASSWORD=geheim nginx',
    'docker run -e "PASSWORD=geheim und mehr" nginx',
    'docker build --build-arg TOKEN=geheim .',
    'docker login -u me -p geheim',
    'docker login --password=geheim',
    'docker swarm join --token geheim host:2377',
    'docker build https://me:geheim@example.com/x.git',
    'docker stop $(docker run -d -e PASSWORD=geheim nginx)',
    'docker compose run -e PASSWORD=geheim web',
    'docker exec -e PASSWORD=geheim db ls',
    'sshpass -p geheim ssh host docker ps',
    'PASSWORD=geheim docker run -e PASSWORD nginx',
    'docker exec db mysql -u root -pgeheim',
    'docker exec db mysqldump --password=geheim shop',
    'docker exec -i db psql postgres://shop:geheim@localhost/shop',
    'docker exec db sh -c "export PASSWORD=geheim"',
    'docker exec db sh -c \'mysql -uroot -p"geheim" -e "select 1"\'',
    'docker exec db bash -lc "cd /x && DB_PASSWORD=geheim ./import"',
    'docker run app su -c \'sh -c "mongosh -u a -p geheim"\'',
    'docker exec cache redis-cli -a geheim ping',
    'docker exec web curl -u me:geheim http://api',
    'docker exec web curl -H "Authorization: Bearer geheim" http://api',
    'docker run alpine ./deploy --api-key geheim',
    'docker exec dind docker login -u me -p geheim',
    'docker exec dind docker run -e PASSWORD=geheim nginx',
    "docker run --health-cmd 'mysqladmin ping -pgeheim' mysql",
    'docker volume create --opt o=addr=10.0.0.1,username=me,password=geheim x',
    'docker run -e PASSWORD =geheim nginx',
    'docker login --password-stdin <<< geheim',
    'docker stop "$(docker exec db mysql -pgeheim -e ids)"',
    'docker run --label token=geheim nginx',
  ])('repeats no secret: %s', (text) => {
    for (const locale of ['en', 'ko'] as const) expect(pageOf(text, locale)).not.toContain('geheim');
  });

  test.each([
    ['docker exec db mysql -u root -pgeheim shop', 'mysql -u root -p… shop'],
    ['docker exec db sh -c "export A=1 b=2; ls -p /x"', 'sh -c "export A=… b=2; ls -p /x"'],
    ['docker exec web curl -u me:geheim http://api -o x', 'curl -u … http://api -o x'],
    ['docker run app ./serve --token geheim --port=80', './serve --token … --port=80'],
    ['docker run app dd if=/dev/zero of=/x bs=1M', 'dd if=/dev/zero of=/x bs=1M'],
    ['docker run app ls --password-file /run/x', 'ls --password-file /run/x'],
    ['docker run app mysql -p shop', 'mysql -p shop'],
    ['docker run app sh -c "mysql \\\n  -pgeheim x"', 'sh -c "mysql -p… x"'],
  ])('of an inner command only the secrets are left out: %s', (text, shown) => {
    expect(codes(text).at(-1)).toBe(shown);
  });

  test('a command of 16,000 words with a secret in every second is shown in no time', () => {
    const began = performance.now();
    const text = `docker run ${'-e A=geheim '.repeat(4000)}nginx sh ${'-p A=geheim '.repeat(4000)}`;
    expect(pageOf(text)).not.toContain('geheim');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test.each([
    'docker run --name "a`b [x](command:evil) <img src=x>" nginx',
    "docker run --name '<script>alert(1)</script>' nginx",
    'docker exec db sh -c "[click](command:workbench.action.quit) <b>"',
    "docker run --name '```\n<script>' nginx",
    "docker stop '](javascript:x) <img>'",
    "docker '[x](command:evil)<img>' ps",
  ])('text of the document means nothing but itself: %s', (text) => {
    for (const locale of ['en', 'ko'] as const) {
      const bare = withoutCode(pageOf(text, locale));
      expect(bare).not.toMatch(/command:|javascript:|<script|<img|<b>/u);
    }
  });

  test('every command of the examples, at every offset, in both languages', () => {
    for (const name of ['notes.sh', 'deploy.sh', 'spring-boot.sh', 'cleanup.sh']) {
      const text = readFileSync(path.join(root, 'examples', name), 'utf8');
      const file = openHostFile(text, shell);
      for (const { offset, site } of file.sites) {
        for (const locale of ['en', 'ko'] as const) {
          const found = explain(file, offset, { ...defaultSettings, locale });
          expect(found?.span.start).toBe(offset);
          expect(found?.steps.length).toBeGreaterThan(0);
          expect(found?.pieces.every((piece) => piece.texts.length + (piece.parts?.length ?? 0) > 0)).toBe(
            true,
          );
          if (locale === 'ko') expect(found && explanationMarkdown(found, locale)).toMatch(/실행 순서/u);
        }
        // Half-typed, too.
        for (let end = 6; end < site.text.length; end += 7) {
          const half = site.text.slice(0, end);
          const page = explain(openHostFile(half, shell), 1, defaultSettings);
          if (page) expect(explanationMarkdown(page, 'en')).toContain('## ');
        }
      }
    }
  });
});

/** The Markdown without code blocks, code spans and escaped characters. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(?<fence>`{3,})text\n[\s\S]*?\n\k<fence>$/gmu, '')
    .replace(/\\[\\`*_{}[\]()#+\-.!<>|~&:]/gu, '')
    .replace(/(?<!`)(?<run>`+)(?!`)[\s\S]*?(?<!`)\k<run>(?!`)/gu, '');
}
