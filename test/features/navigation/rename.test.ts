// A rename changes every place of a name, or nothing and says why.
import { describe, expect, test } from 'vitest';
import { renamable, renamed } from '../../support/navigation';

test.each([
  [
    'docker run --name web nginx\r\ndocker exec "web" ls /web\r\ndocker cp <|>web:/a \'web:/b\'\r\n',
    'api',
    'docker run --name api nginx\r\ndocker exec "api" ls /web\r\ndocker cp api:/a \'api:/b\'\r\n',
  ],
  [
    'docker network create web\ndocker run --name web --network web nginx\ndocker stop $(docker ps -qf name=^we<|>b$)\n',
    'api',
    'docker network create web\ndocker run --name api --network web nginx\ndocker stop $(docker ps -qf name=^api$)\n',
  ],
  [
    'NAME=web # 이름\ndocker run --name "${NAME}" nginx\ndocker stop <|>web\n',
    'api',
    'NAME=api # 이름\ndocker run --name "${NAME}" nginx\ndocker stop api\n',
  ],
  [
    'IMAGE="app:1"\ndocker build -t $IMAGE .\ndocker run a<|>pp:2\n',
    'ghcr.io/acme/app',
    'IMAGE="ghcr.io/acme/app:1"\ndocker build -t $IMAGE .\ndocker run ghcr.io/acme/app:2\n',
  ],
  [
    'docker build -t app:<|>1 -t app:2 .\ndocker run app:1\n',
    '1.1',
    'docker build -t app:1.1 -t app:2 .\ndocker run app:1.1\n',
  ],
  [
    'docker run -v <|>data:/data a\ndocker volume rm data',
    'db-data',
    'docker run -v db-data:/data a\ndocker volume rm db-data',
  ],
  [
    'bash -c "docker stop \\"web\\"; docker rm w<|>eb"',
    'api',
    'bash -c "docker stop \\"api\\"; docker rm api"',
  ],
])('%s to %s', (before, newName, after) => {
  expect(renamed(before, newName)).toBe(after);
});

describe('refuses', () => {
  test.each([
    [
      'a name made of parts',
      'A=shop\ndocker run --name $A-web a\ndocker stop <|>shop-web',
      'api-web',
      /put together/u,
    ],
    ['a name with quotes inside', 'docker run --name w"e"b a\ndocker stop <|>web', 'api', /put together/u],
    [
      'a variable with two meanings',
      'A=app\ndocker build -t $A .\ndocker run --name $A $A\ndocker stop <|>app',
      'api',
      /\$A/u,
    ],
    [
      'a name that another container has',
      'docker run --name web a\ndocker run --name api a\ndocker stop <|>web',
      'api',
      /already/u,
    ],
    ['a name of one letter', 'docker stop <|>web', 'x', /at least two/u],
    ['a name with a blank', 'docker stop <|>web', 'web site', /expected/u],
    ['a name with a quote', 'docker stop <|>web', "we'b", /expected/u],
    ['a capital letter in an image', 'docker run ng<|>inx', 'Nginx', /lowercase/u],
    ['a tag in an image', 'docker run ng<|>inx', 'nginx:2', /no tag/u],
    ['a network of the engine', 'docker network rm <|>shop', 'host', /host/u],
    ['a bad tag', 'docker run nginx:<|>1', '-x', /expected/u],
    ['a capital letter in a project', 'docker compose -p <|>shop up', 'Shop', /lowercase/u],
    ['the default context', 'docker context use <|>prod', 'default', /default/u],
  ])('%s', (_, text, newName, reason) => {
    expect(renamed(text, newName)).toMatch(reason);
  });
});

test('begins with the name', () => {
  expect(renamable('docker stop we<|>b')).toBe('web');
  expect(renamable('N=web\ndocker stop $<|>N')).toBe('web');
  expect(renamable('docker run ghcr.io/acme/a<|>pp:1')).toBe('ghcr.io/acme/app');
  expect(renamable('docker run --name w"e"b a\ndocker stop <|>web')).toMatch(/put together/u);
  expect(renamable('echo we<|>b')).toBeUndefined();
  expect(renamed('echo we<|>b', 'api')).toBeUndefined();
});
