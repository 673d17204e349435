// Edge cases of secret-in-environment.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFindings, checkFix, shell } from '../support/check';

const id = 'secret-in-environment';

describe('reports', () => {
  test.each([
    ['docker run -e DB_PASSWORD=hG7-rwT2 app:1', 'DB_PASSWORD'],
    ['docker run --env=API_KEY=hG7-rwT2 app:1', 'API_KEY'],
    ['docker run -eGITHUB_TOKEN=ghp_hG7rwT2 app:1', 'GITHUB_TOKEN'],
    ['docker run -e "AWS_SECRET_ACCESS_KEY=hG7/rwT2" app:1', 'AWS_SECRET_ACCESS_KEY'],
    ['docker run -e PGPASSWORD="hG7 rwT2" app:1', 'PGPASSWORD'],
    ['docker exec -e MYSQL_PWD=hG7-rwT2 db mysql', 'MYSQL_PWD'],
    ['docker service create -e SECRET_KEY_BASE=hG7rwT2 app:1', 'SECRET_KEY_BASE'],
    ['docker run -e DATABASE_URL=postgres://app:hG7rwT2@db/app app:1', 'DATABASE_URL'],
    ['docker build --build-arg NPM_TOKEN=hG7-rwT2 .', 'NPM_TOKEN'],
    ['docker login -u kim -p hG7-rwT2 registry.example', '-p'],
    ['docker login --password=hG7-rwT2', '--password'],
    ['docker run -e NEO4J_AUTH=neo4j/hG7rwT2 neo4j:5', 'NEO4J_AUTH'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -e DB_PASSWORD app:1',
    'docker build --build-arg NPM_TOKEN --build-arg VERSION=hG7-rwT2 .',
    'docker login -u kim -p "$TOKEN"',
    'docker login -u kim -p password',
    'docker login -u kim --password-stdin',
    'docker run -e DB_PASSWORD= app:1',
    'docker run -e DB_PASSWORD="$DB_PASSWORD" app:1',
    'docker run -e DB_PASSWORD=$(pass show db) app:1',
    'docker run -e DB_PASSWORD="x$SUFFIX" app:1',
    'docker run -e DB_PASSWORD_FILE=/run/secrets/db app:1',
    'docker run -e DB_PASSWORD=/run/secrets/db app:1',
    'docker run -e DB_PASSWORD=changeme app:1',
    'docker run -e DB_PASSWORD=my-secret-pw app:1',
    'docker run -e DB_PASSWORD=mysecretpassword app:1',
    'docker run -e DB_PASSWORD=password123 app:1',
    'docker run -e DB_PASSWORD=<password> app:1',
    'docker run -e DB_PASSWORD=YOUR_PASSWORD app:1',
    'docker run -e DB_PASSWORD=비밀번호 app:1',
    'docker run -e API_KEY=sk-... app:1',
    'docker run -e API_KEY=xxxxxxxx app:1',
    'docker run -e ALLOW_EMPTY_PASSWORD=yes app:1',
    'docker run -e DISABLE_TOKEN=true app:1',
    'docker run -e AWS_ACCESS_KEY_ID=AKIAHG7RWT2 app:1',
    'docker run -e TOKEN_TTL=3600s app:1',
    'docker run -e COMPASS=north-west app:1',
    'docker run -e PWD=hG7rwT2 app:1',
    'docker run -e DATABASE_URL=postgres://app:password@db/app app:1',
    'docker run -e DATABASE_URL=postgres://db/app app:1',
    'docker run -e DB_PASSWORD=gitea registry.example.com/gitea:1',
    'docker run app:1 -c DB_PASSWORD=hG7rwT2',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('never tells the secret', () => {
  const text = 'docker run -e DB_PASSWORD=hG7-rwT2 app:1';
  for (const locale of ['en', 'ko'] as const) {
    const found = diagnostics(openHostFile(text, shell), { ...defaultSettings, locale });
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('hG7');
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('DB_PASSWORD');
  }
});

describe('the fix', () => {
  test.each([
    ['docker run -e PGPASSWORD="hG7 rwT2" app:1', 'docker run -e PGPASSWORD app:1'],
    ['docker run "--env=PGPASSWORD=hG7 rwT2" \\\n  app:1', 'docker run --env=PGPASSWORD \\\n  app:1'],
    ['docker run -ePGPASSWORD=hG7rwT2 app:1', 'docker run -ePGPASSWORD app:1'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });
});
