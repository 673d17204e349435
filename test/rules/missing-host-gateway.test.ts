// Edge cases of missing-host-gateway.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'missing-host-gateway';

describe('reports', () => {
  test.each([
    'docker run -e URL=http://host.docker.internal:8080/api app:1',
    'docker run --env "URL=http://host.docker.internal:$PORT" app:1',
    'docker run --rm curlimages/curl:8.14.1 http://host.docker.internal:8080',
    'docker create --network shop -e HOST=host.docker.internal app:1',
    'docker run --add-host db:10.0.0.5 -e HOST=host.docker.internal app:1 host.docker.internal',
  ])('%s', (line) => {
    checkFindings(line, [`${id}: host.docker.internal`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --add-host host.docker.internal:host-gateway -e H=host.docker.internal app:1',
    'docker run --add-host=host.docker.internal=host-gateway -e H=host.docker.internal app:1',
    'docker run --add-host "$HOST" -e H=host.docker.internal app:1',
    'docker run --network host -e H=host.docker.internal app:1',
    'docker run --network=container:db -e H=host.docker.internal app:1',
    'docker run $OPTS -e H=host.docker.internal app:1',
    'docker run --name host.docker.internal app:1',
    'docker exec -e H=host.docker.internal web sh',
    'docker service create -e H=host.docker.internal app:1',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix keeps one option to a line', () => {
  checkFix(
    id,
    'docker run -d \\\n  -e H=host.docker.internal \\\n  app:1',
    'docker run -d \\\n  -e H=host.docker.internal \\\n  --add-host host.docker.internal:host-gateway \\\n  app:1',
  );
});
