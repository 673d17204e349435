// From the words of a build to the places in its Dockerfile, and from an image to its stage.
import { describe, expect, test } from 'vitest';
import { builtImageAt } from '../../../server/src/features/built-image-at';
import { dockerfilePlacesAt, stagePlace } from '../../../server/src/features/navigation/dockerfile-places';
import { openHostFile } from '../../../server/src/hosts/host-file';
import { shell } from '../../support/check';
import { filesOf } from '../../support/files-around';
import { readMarks, variantsOf } from '../../support/fixture';

const dockerfile =
  '# 앱\r\nARG TAG=1\r\nFROM node:$TAG AS build\r\nARG TAG\r\nARG MODE LEVEL\r\nFROM nginx:1.29\r\n';

/** As `text at line`. */
function placesAt(marked: string, languageId: string = shell): string[] {
  const { text, offsets } = readMarks(marked);
  const around = filesOf({ 'web/Dockerfile': dockerfile });
  return dockerfilePlacesAt(openHostFile(text, languageId, 'run.sh'), offsets[0] ?? 0, around).map(
    ({ uri, at }) => {
      expect(uri).toBe('file:///shop/web/Dockerfile');
      return `${dockerfile.split('\r\n')[at.line]?.slice(at.start, at.end) ?? ''} at ${String(at.line)}`;
    },
  );
}

test.each([
  ['docker build --target bu<|>ild web', ['build at 2']],
  ['docker build --target=<|>1 web', ['FROM at 5']],
  ['docker build -t shop/앱<|> -f web/Dockerfile .', ['FROM at 5']],
  ['docker build -t a -t <|>"b" --target build web', ['build at 2']],
  ['docker build \\\n  --build-arg LEV<|>EL=2 web', ['LEVEL at 4']],
  ['docker build --build-arg "<|>TAG=$TAG" web', ['TAG at 1', 'TAG at 3']],
  ['docker build --build-arg TAG=<|>2 web', []],
  ['docker build --build-arg OTHER<|> web', []],
  ['docker build --target te<|>st web', []],
  ['docker build -<|>t a web', []],
  ['docker build -t a<|> .', []],
  ['cd web; docker build -t a<|> .', []],
  ['docker run a<|>', []],
])('%s', (text, expected) => {
  for (const { name, marked } of variantsOf(text)) expect(placesAt(marked), name).toEqual(expected);
});

test('in code blocks', () => {
  expect(
    placesAt('# 앱\n\n> ```sh\n> docker build \\\n>   --target bui<|>ld web\n> ```\n', 'markdown'),
  ).toEqual(['build at 2']);
});

test('in the Dockerfile itself', () => {
  const header = '# docker build -t shop --target build -f web/Dockerfile .\n';
  const file = openHostFile(header + dockerfile, 'dockerfile', '/shop/web/Dockerfile');
  const at = { line: 3, start: 18, end: 23 };
  for (const word of ['shop', 'build -f'])
    expect(dockerfilePlacesAt(file, file.text.indexOf(word), []), word).toEqual([{ at }]);
  expect(dockerfilePlacesAt(file, file.text.indexOf('AS build') + 4, [])).toEqual([]);
});

describe('an image', () => {
  const builds = 'IMAGE=shop/web\ndocker build -t $IMAGE:1 --target build web\n';

  test.each([
    ['docker run shop/w<|>eb:1', 'build at 2'],
    ['docker push docker.io/shop/web:<|>1', 'build at 2'],
    ['docker run "$IM<|>AGE:1"', 'build at 2'],
    ['docker run shop/w<|>eb', undefined],
    ['docker run other<|>', undefined],
    ['docker run -<|>d shop/web:1', undefined],
    ['docker stop shop<|>', undefined],
    ['docker pull shop/web:1\ndocker run shop/w<|>eb:1', undefined],
  ])('%s', (line, expected) => {
    for (const { name, marked } of variantsOf(builds + line)) {
      const { text, offsets } = readMarks(marked);
      const file = openHostFile(text, shell, 'run.sh');
      const image = builtImageAt(file, offsets[0] ?? 0, filesOf({ 'web/Dockerfile': dockerfile }));
      const place = image && stagePlace(image);
      const shown = place && dockerfile.split('\r\n')[place.at.line]?.slice(place.at.start, place.at.end);
      expect(place && `${String(shown)} at ${String(place.at.line)}`, name).toBe(expected);
    }
  });
});
