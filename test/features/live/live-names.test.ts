// Names of real objects where a name can be written, and what is told of them.
import { describe, expect, test } from 'vitest';
import { complete } from '../../../server/src/features/completion/completion';
import { liveHover } from '../../../server/src/features/hover/live-hover';
import type { EngineLookup, LiveObject } from '../../../server/src/features/live/live-objects';
import { likelyNames } from '../../../server/src/features/live/likely-names';
import { liveObjectAt } from '../../../server/src/features/live/object-at';
import { openHostFile } from '../../../server/src/hosts/host-file';

const engines: Readonly<Record<string, readonly string[]>> = {
  '': [
    'container web',
    'container db',
    'image nginx:latest',
    'image app:2',
    'network shop',
    'volume data',
    'context prod',
  ],
  prod: ['container api'],
};
const lookup: EngineLookup = (engine, kind) =>
  (engines[engine] ?? []).flatMap((line): LiveObject[] => {
    const [own, name = ''] = line.split(' ');
    return own === kind ? [{ kind, name, state: 'running', facts: [] }] : [];
  });

function at(marked: string): { file: ReturnType<typeof openHostFile>; offset: number } {
  return { file: openHostFile(marked.replace('<|>', ''), 'shellscript'), offset: marked.indexOf('<|>') };
}

function offered(marked: string): string[] {
  const { file, offset } = at(marked);
  return complete(file, offset, { afterBlank: false, live: lookup })?.items.map(({ label }) => label) ?? [];
}

describe('completion', () => {
  test.each([
    ['docker stop <|>', 'web'],
    ['docker exec -it <|>', 'db'],
    ['docker cp <|>', 'web'],
    ['docker run --network <|>', 'shop'],
    ['docker run --network <|>', 'container:web'],
    ['docker run -v <|>', 'data'],
    ['docker run --mount type=volume,source=<|>', 'data'],
    ['docker network rm <|>', 'shop'],
    ['docker volume rm <|>', 'data'],
    ['docker run --rm <|>', 'app:2'],
    ['docker context use <|>', 'prod'],
    ['docker --context <|>', 'prod'],
    ['docker --context prod stop <|>', 'api'],
  ])('%s offers %s', (marked, label) => {
    expect(offered(marked)).toContain(label);
  });

  test.each([
    ['docker --context prod stop <|>', 'web'],
    ['docker -H tcp://10.0.0.1:2375 stop <|>', 'web'],
    ['docker --context "$TARGET" stop <|>', 'web'],
    ['ssh host docker stop <|>', 'web'],
    ['docker exec dind docker stop <|>', 'web'],
  ])('%s does not offer %s: it is another engine', (marked, label) => {
    expect(offered(marked)).not.toContain(label);
  });

  test('a name of the file and of the engine is offered once, that of the file first', () => {
    const names = offered('docker run -d --name db postgres:17\ndocker stop <|>').filter((name) =>
      /^(?:db|web)$/u.test(name),
    );
    expect(names).toEqual(['db', 'web']);
  });

  test('tags of an image', () => {
    expect(offered('docker run app:<|>')).toContain('app:2');
  });
});

describe('hover', () => {
  test.each([
    ['docker stop w<|>eb', 'web'],
    ['docker run --network sh<|>op nginx', 'shop'],
    ['docker run ngi<|>nx', 'nginx:latest'],
    ['docker run docker.io/library/ngi<|>nx:latest', 'nginx:latest'],
    ['docker run -v da<|>ta:/x nginx', 'data'],
    ['docker --context prod stop a<|>pi', 'api'],
    ['docker context use pr<|>od', 'prod'],
  ])('%s is %s', (marked, name) => {
    const { file, offset } = at(marked);
    expect(liveObjectAt(file, offset, lookup)?.name).toBe(name);
  });

  test.each([
    'docker stop ot<|>her',
    'docker st<|>op web',
    'docker run nginx:1<|>.29',
    'ssh host docker stop w<|>eb',
    'ec<|>ho web',
  ])('nothing is told for %s', (marked) => {
    const { file, offset } = at(marked);
    expect(liveObjectAt(file, offset, lookup)).toBeUndefined();
  });

  test('what docker prints never becomes a link, an image or a command', () => {
    const evil: LiveObject = {
      kind: 'container',
      name: '[x](command:evil)',
      state: '<img src=x>',
      facts: [{ label: { en: 'Image', ko: '이미지' }, value: '`](command:evil)' }],
    };
    const markdown = liveHover(evil, 'ko');
    expect(markdown.replace(/``.*?``/gu, '')).not.toMatch(/(?<!\\)(?:\]|\()/u);
    expect(markdown).not.toMatch(/(?<!\\)</u);
    expect(markdown).toContain('- 이미지: `` `](command:evil) ``');
  });
});

test('what is likely to be named next', () => {
  const kinds = (marked: string): readonly string[] | undefined => {
    const { file, offset } = at(marked);
    return likelyNames(file, offset)?.kinds;
  };
  expect(kinds('docker <|>')).toEqual(['container']);
  expect(kinds('docker stop <|>')).toEqual(['container']);
  expect(new Set(kinds('docker run <|>'))).toEqual(new Set(['image', 'network', 'volume']));
  expect(kinds('ssh host docker stop <|>')).toBeUndefined();
  expect(kinds('echo <|>')).toBeUndefined();
});
