// Edge cases of conflicting-flags.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'conflicting-flags';

describe('reports', () => {
  test.each([
    ['docker run --rm --restart always nginx', '--restart'],
    ['docker run --restart=always --rm nginx', '--rm'],
    ['docker run --rm --restart on-failure:3 nginx', '--restart'],
    ['docker run -d -a stdout nginx', '-a'],
    ['docker run --no-healthcheck --health-cmd true nginx', '--health-cmd'],
    ['docker volume create --name a b', 'b'],
    ['docker pull -a nginx:1.29', 'nginx:1.29'],
    ['docker start -a web db', 'db'],
    ['docker push -a acme/app:1', 'acme/app:1'],
    ['docker run --network-alias web nginx', '--network-alias'],
    ['docker run --network host --network my-net nginx', '--network'],
    ['docker run --log-driver none --log-opt max-size=10m nginx', '--log-opt'],
    ['docker images --tree -q', '-q'],
    ['docker compose up -d --abort-on-container-exit', '--abort-on-container-exit'],
    ['docker compose up --watch --detach', '--detach'],
    ['docker compose up --build --no-build', '--no-build'],
    ['docker compose create --force-recreate --no-recreate', '--no-recreate'],
    ['docker compose run --service-ports -p 8080:80 web', '-p'],
    ['docker service create --mode global --replicas 2 nginx', '--replicas'],
    ['docker -H ssh://a --context b ps', '--context'],
    ['docker system prune --volumes --filter until=24h', '--filter'],
    ['docker run --network-alias web app:1', '--network-alias'],
    ['docker run --network host --network-alias web app:1', '--network-alias'],
    ['docker run --network shop --network bridge app:1', '--network'],
    [
      'docker run --network name=shop,mac-address=02:42:ac:11:00:02 --mac-address 02:42:ac:11:00:03 app:1',
      '--mac-address',
    ],
    ['docker run --ip6 ::2 --network name=shop,ip6=::1 app:1', '--network'],
    ['docker service create --mode global --replicas 2 app:1', '--replicas'],
    ['docker service create --mode replicated-job --update-delay 2s app:1', '--update-delay'],
    ['docker volume prune --all --filter all=1', '--filter'],
    ['docker system prune --volumes --filter until=24h --filter label=x', '--filter'],
    ['docker images --tree -q', '-q'],
    ['docker compose up -d --abort-on-container-exit', '--abort-on-container-exit'],
    ['docker compose up --watch --detach', '--detach'],
    ['docker compose up --build --no-build', '--no-build'],
    ['docker compose create --force-recreate --no-recreate', '--no-recreate'],
    ['docker compose run --service-ports -p 8080:80 web', '-p'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --rm --restart no nginx',
    'docker run --rm --restart "$POLICY" nginx',
    'docker run --rm=false --restart always nginx',
    'docker run --rm --restart always --restart no nginx',
    'docker run -d --rm nginx',
    'docker pull -a nginx',
    'docker start web db',
    'docker start -a $OPTS web',
    'docker compose up -d --build --force-recreate --wait',
    'docker compose up --abort-on-container-exit --exit-code-from test',
    'docker compose up --attach web --no-build',
    'docker compose run --service-ports web',
    'docker start -a web $MORE',
    'docker pull -a $OPTS nginx:1.29',
    'docker volume create --name a $OPTS b',
    'docker run $OPTS --network-alias web app:1',
    'docker run --network "$NET" --network-alias web app:1',
    'docker run --network shop --network-alias web app:1',
    'docker run --network name=shop,ip=10.0.0.9 --ip6 ::1 app:1',
    'docker service create --mode global --update-delay 2s app:1',
    'docker volume prune --filter all=1',
    'docker system prune --filter until=24h',
    'docker system prune --volumes --filter label=x',
    'docker run --network my-net --network-alias web nginx',
    'docker run --network a --network b nginx',
    'docker run --network $NET --network-alias web nginx',
    'docker service create --mode replicated-job --max-concurrent 2 nginx',
    'docker volume create --name= data',
    'docker images --tree',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the first fix removes the switch', () => {
  checkFix(
    id,
    'docker run --rm \\\n  --restart always \\\n  nginx',
    'docker run \\\n  --restart always \\\n  nginx',
  );
});
