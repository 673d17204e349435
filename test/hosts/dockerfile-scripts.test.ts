// Docker command lines in Dockerfiles: which texts are commands, and where exactly their words stand.
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';

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
