// From the words of a build to the places in its Dockerfile.
import { expect, test } from 'vitest';
import { dockerfilePlacesAt } from '../../../server/src/features/navigation/dockerfile-places';
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
