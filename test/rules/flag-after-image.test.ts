// Edge cases of flag-after-image: what is a mistake, what is the program's own option, and how lines survive the fix.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'flag-after-image';

describe('reports', () => {
  test.each([
    ['docker run -d nginx --name web', '--name web'],
    ['docker run nginx --rm', '--rm'],
    ['docker run nginx --restart=always', '--restart=always'],
    ['docker run nginx:1.29 --publish 8080:80 --name web', '--publish 8080:80 --name web'],
    ['docker run nginx -p 127.0.0.1:8080:80/tcp', '-p 127.0.0.1:8080:80/tcp'],
    ['docker run nginx -v "$(pwd)"/html:/srv', '-v "$(pwd)"/html:/srv'],
    ['docker run mysql:8.4 -v data:/var/lib/mysql', '-v data:/var/lib/mysql'],
    ['docker run mysql:8.4 -e MYSQL_DATABASE=app', '-e MYSQL_DATABASE=app'],
    ['docker create nginx --network my-net', '--network my-net'],
    ['sudo docker container run -d nginx --name web', '--name web'],
    ['docker exec web -it bash', '-it'],
    ['docker exec -u root web -w /app ls', '-w /app'],
    ['docker run "nginx" --name web', '--name web'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run mysql mysql -uroot -p',
    'docker run -d spiped -d -s x',
    'docker run nats -p 4444',
    'docker run node -e "1"',
    'docker run --rm golang go build -v',
    'docker run mongo --help',
    'docker run postgres:17 --version',
    'docker run app --config /etc/app.yml --debug',
    'docker run perl:5 -e "print 1"',
    'docker run alpine -- --name x',
    'docker run -- alpine --name x',
    'docker run --entrypoint sh alpine --name x',
    'docker run $OPTS --name web nginx',
    'docker run "${ARGS[@]}" nginx --name x',
    'docker run $IMAGE --name web',
    'docker run sigp/lighthouse --network mainnet',
    'docker run curlimages/curl -v https://example.com/path',
    'docker run --rm busybox ls -la --name',
    'docker exec web ls --name x',
    'docker exec web sh -c "docker run nginx"',
    'docker tag a b',
    'docker run ubuntu -it',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test('keeps line breaks', () => {
    checkFix(
      id,
      'docker run -d \\\n  -p 8080:80 \\\n  nginx \\\n  --name myapp\n',
      'docker run -d \\\n  -p 8080:80 \\\n  --name myapp \\\n  nginx\n',
    );
  });

  test('moves all options that follow and leaves the command of the container', () => {
    checkFix(
      id,
      'docker run alpine --name a --rm sh -c "echo hi"',
      'docker run --name a --rm alpine sh -c "echo hi"',
    );
  });

  test('keeps what stands behind the command', () => {
    checkFix(
      id,
      'docker run -d nginx --name a > log 2>&1 # start',
      'docker run -d --name a nginx > log 2>&1 # start',
    );
  });

  test('keeps quotes and variables as written', () => {
    const fixed = applyFirstFix(id, 'docker run "nginx" --name "web-$ENV" --publish "$PORT:80"');
    expect(fixed).toBe('docker run --name "web-$ENV" --publish "$PORT:80" "nginx"');
  });

  test('of exec moves a cluster', () => {
    checkFix(id, 'docker exec web -it bash', 'docker exec -it web bash');
  });
});
