// Docker command lines in Dockerfiles: which texts are commands, and where exactly their words stand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';

function commands(text: string): string[] {
  return openHostFile(text, 'dockerfile').sites.map(({ offset, site }) => {
    const words = site.words.map(({ cooked, span }) => {
      const source = text.slice(offset + span.start, offset + span.end);
      return site.shell === 'exec-form' || source === cooked ? cooked : `${cooked}⟨${source}⟩`;
    });
    return words.join(' ');
  });
}

describe('comments', () => {
  test.each([
    [
      '# docker build -t app . && docker run --rm app\nFROM a',
      ['docker build -t app .', 'docker run --rm app'],
    ],
    ['#   $ sudo docker ps\nFROM a', ['docker ps']],
    ['# docker run -d \\\n#   -p 80:80 \\\n#   app:1\nFROM a', ['docker run -d -p 80:80 app:1']],
    ['FROM a\n# docker push app:1', ['docker push app:1']],
    ['# docker build is what makes an image of this\nFROM a', []],
    ['# docker run -it does not work here.\nFROM a', []],
    ['# docker build 명령으로 빌드합니다\nFROM a', []],
    ['# Docker image of the app\nFROM a', []],
    ['# see docker run --help\nFROM a', []],
    ['# syntax=docker/dockerfile:1\nFROM docker:28\n', []],
  ])('%j', (text, expected) => {
    expect(commands(text)).toEqual(expected);
    expect(commands(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});

describe('instructions', () => {
  test.each([
    ['FROM a\nRUN docker pull b && \\\n  # why\n  docker ps', ['docker pull b', 'docker ps']],
    ['FROM a\nRUN docker run \\\n\n  b', ['docker run b']],
    ['FROM a\nRUN <<EOF\ndocker pull b\nEOF\nRUN x', ['docker pull b']],
    ['FROM a\nRUN <<EOF python\n# docker ps\nEOF', []],
    ['FROM a\nCMD ["docker", "run", "b c"]', ['docker run b c']],
    ['FROM a\nENTRYPOINT ["sh", "-c", "docker ps -a"]', ['docker ps -a']],
    ['FROM a\nHEALTHCHECK --retries=3 CMD docker info', ['docker info']],
    ['FROM a\nONBUILD RUN docker info', ['docker info']],
    ['FROM a\nSHELL ["python", "-c"]\nRUN docker info', []],
    ['FROM a\nLABEL usage="docker run app"', []],
  ])('%j', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });
});

test('an edit elsewhere leaves the sites the same objects', () => {
  const text = 'FROM a\nRUN docker ps\nCMD x';
  const old = openHostFile(text, 'dockerfile');
  const edited = editHostFile(old, text.replace('FROM a', 'FROM abc'), { start: 6, oldEnd: 6, newEnd: 8 });
  expect(edited.sites.map(({ offset }) => offset)).toEqual([13]);
  expect(edited.sites[0]?.site).toBe(old.sites[0]?.site);
});

const pieces = [
  ...[
    'FROM a\n',
    'RUN docker ps\n',
    'RUN docker ps\r\n',
    'ONBUILD RUN docker ps\n',
    'CMD ["docker", "ps"]\n',
  ],
  ...[
    'RUN docker run \\\n  a\n',
    '# docker ps\n',
    '# docker run \\\n#  a\n',
    'SHELL ["cmd"]\n',
    'SHELL ["pwsh"]\n',
  ],
  ...['RUN <<EOF\ndocker ps\nEOF\n', 'RUN <<EOF\n', 'EOF\n', 'RUN <<docker\ndocker\r\n', '# escape=`\n'],
  ...['docker ps', ' # docker ps', '\uFEFF', '\r\n', '\n', '\\\n', '#', '"', ' ', ''],
];

test('any edit gives what reading the whole text gives', () => {
  const piece = fc.constantFrom(...pieces);
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.integer({ min: 0, max: 12 }),
    inserted: piece,
  });
  const told = ({ scripts, sites }: HostFile): unknown => ({
    sites,
    scripts: scripts.map(({ offset, script: { text, map, writing, shell, sites: own } }) => ({
      ...{ offset, text, map, writing, shell, own },
    })),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.array(edit, { maxLength: 8 }), (texts, edits) => {
      let file = openHostFile(texts.join(''), 'dockerfile');
      for (const { at, length, inserted } of edits) {
        const start = Math.floor(at * (file.text.length + 1));
        const oldEnd = Math.min(file.text.length, start + length);
        const text = file.text.slice(0, start) + inserted + file.text.slice(oldEnd);
        file = editHostFile(file, text, { start, oldEnd, newEnd: start + inserted.length });
        expect(told(file)).toEqual(told(openHostFile(text, 'dockerfile')));
      }
    }),
    { numRuns: 300 },
  );
});

test('an edit reads no other instruction again', () => {
  const text = 'FROM a\nRUN docker ps\n# docker info\nRUN docker images\n';
  const old = openHostFile(text, 'dockerfile');
  const edited = editHostFile(old, text.replace('info', 'infos'), { start: 34, oldEnd: 34, newEnd: 35 });
  const isKept = edited.scripts.map(({ script }, index) => script === old.scripts[index]?.script);
  expect(isKept).toEqual([true, false, true]);
});
