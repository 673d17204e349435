// From a use of a name to its definition and to all other uses.
import { describe, expect, test } from 'vitest';
import { findHighlights } from '../../../server/src/features/navigation/references';
import { openHostFile } from '../../../server/src/hosts/host-file';
import { shell } from '../../support/check';
import { checkName } from '../../support/navigation';

describe('containers', () => {
  test.each([
    'docker run --name !⟦web⟧ nginx\ndocker stop ⟦w<|>eb⟧ && docker rm -f ⟦web⟧ other',
    'docker create --name=!⟦w<|>eb⟧ nginx\ndocker exec -it ⟦web⟧ sh -c web\ndocker logs -f "⟦web⟧"',
    "docker run --name !⟦<|>web⟧ nginx\ndocker cp ⟦web⟧:/etc/web ./web\ndocker cp web.txt '⟦web⟧:/tmp'",
    'docker run --name !⟦web⟧ nginx\ndocker run --network container:⟦web⟧ --volumes-from ⟦we<|>b⟧:ro --link ⟦web⟧:alias a',
    'docker run --name !⟦web⟧ a\ndocker run --pid container:⟦web⟧ --ipc=container:⟦we<|>b⟧ --uts=host b',
    'docker run --name !⟦web⟧ a\nid=$(docker ps -aqf name=^/⟦we<|>b⟧$)\ndocker inspect ⟦web⟧ web2',
    'docker run --name !⟦web⟧ a\ndocker network connect --alias web web ⟦w<|>eb⟧\ndocker commit ⟦web⟧ web',
    'docker run --name !⟦web⟧ a\ndocker rename ⟦<|>web⟧ old\ndocker wait ⟦web⟧',
    'docker rm $(docker stop ⟦w<|>eb⟧)\nsudo docker run --name !⟦web⟧ nginx',
    'docker rm ⟦w<|>eb⟧\ndocker stop ⟦web⟧',
    'docker run --name !⟦web⟧ a || docker start \\\n  ⟦we<|>b⟧',
  ])('%s', checkName);
});

describe('networks', () => {
  test.each([
    'docker network create !⟦shop⟧\ndocker run --network ⟦sh<|>op⟧ a\ndocker network connect ⟦shop⟧ shop',
    'docker network create -d bridge !⟦shop⟧\ndocker run --network name=⟦sh<|>op⟧,alias=shop a\ndocker network rm ⟦shop⟧',
    'docker network inspect ⟦sh<|>op⟧\ndocker network ls -f name=⟦shop⟧\ndocker ps --filter network=⟦shop⟧',
  ])('%s', checkName);

  test('what every engine has is no name', () => {
    checkName('docker run --network ho<|>st a\ndocker run --network host b');
  });
});

describe('volumes', () => {
  test.each([
    'docker volume create !⟦data⟧\ndocker run -v ⟦da<|>ta⟧:/data:ro --name data a\ndocker volume rm ⟦data⟧',
    'docker run --mount type=volume,source=!⟦data⟧,target=/x a\ndocker run --mount "src=⟦da<|>ta⟧,dst=/y" b',
    'docker run -v /data:/data -v !⟦da<|>ta⟧:/x a\ndocker run -v ./data:/data b',
  ])('%s', checkName);
});

describe('images and tags', () => {
  test.each([
    'docker build -t !⟦a<|>pp⟧:1 .\ndocker run ⟦app⟧:1 app\ndocker push docker.io/library/app:2',
    'docker build -t !⟦app⟧:1 -t ⟦app⟧:2 .\ndocker run ⟦ap<|>p⟧:1',
    'docker build -t app:!⟦1⟧ -t app:2 .\ndocker run app:⟦<|>1⟧\ndocker run other:1',
    'docker build -t !⟦ghcr.io/acme/app⟧ .\ndocker pull ⟦ghcr.io/ac<|>me/app⟧:main\ndocker rmi ⟦ghcr.io/acme/app⟧',
    'docker tag src !⟦app⟧\ndocker commit web ⟦app⟧:2\ndocker save ⟦ap<|>p⟧',
    'docker build -t !⟦app⟧:$(git rev-parse HEAD) .\ndocker push ⟦a<|>pp⟧:$SHA',
    'docker pull !⟦nginx⟧\ndocker run ⟦ngi<|>nx⟧',
  ])('%s', (drawn) => {
    // The same repository under its long name is the same image.
    checkName(drawn.replace('docker.io/library/app:2', '⟦docker.io/library/app⟧:2'));
  });
});

describe('projects and contexts', () => {
  test.each([
    'docker compose -p !⟦shop⟧ up -d\ndocker compose --project-name ⟦sh<|>op⟧ logs\ndocker-compose -p ⟦shop⟧ down',
    'docker context create !⟦prod⟧ --docker host=ssh://x\ndocker --context ⟦pr<|>od⟧ ps\ndocker context use ⟦prod⟧',
  ])('%s', checkName);
});

describe('names in variables', () => {
  test.each([
    'NAME=⟦web⟧\ndocker run --name !⟦$NAME⟧ nginx\ndocker stop ⟦we<|>b⟧',
    'NAME="⟦w<|>eb⟧"\ndocker run --name "!⟦${NAME}⟧" nginx\ndocker stop "⟦$NAME⟧"',
    'IMAGE=⟦app⟧:1.0\ndocker build -t !⟦$IMAGE⟧ .\ndocker run ⟦ap<|>p⟧:1.0',
    'TAG=1.0\ndocker build -t !⟦app⟧:$TAG .\ndocker run ⟦ap<|>p⟧:1.0',
    'APP=shop\ndocker run --name !⟦$APP-web⟧ a\ndocker stop ⟦shop-<|>web⟧',
    'VOL=⟦data⟧\ndocker run -v !⟦$VOL⟧:/x a\ndocker volume rm ⟦da<|>ta⟧',
  ])('%s', checkName);

  test('a variable without one certain value is no name', () => {
    checkName('NAME=web\nNAME=api\ndocker run --name $NA<|>ME nginx\ndocker stop web');
  });
});

test('a highlight tells what makes the thing', () => {
  const text = 'NAME=web\ndocker run --name $NAME nginx\ndocker stop web\n';
  const found = findHighlights(openHostFile(text, shell), text.indexOf('web\n', 20));
  expect(found.map(({ start, end, makes }) => [text.slice(start, end), makes])).toEqual([
    ['web', true],
    ['$NAME', true],
    ['web', false],
  ]);
});
