// `-v` and `--mount`: what both can say goes there and back; what only one can say, or what is not certain, is left alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mountAsVolume } from '../../server/src/features/refactorings/mount-as-volume';
import { volumeAsMount } from '../../server/src/features/refactorings/volume-as-mount';
import { usesOf } from '../../server/src/model/flag-state';
import { parseMount } from '../../server/src/model/values/mount';
import { parseVolume } from '../../server/src/model/values/volume';
import { understand } from '../../server/src/model/understand';
import { rewriteAt } from '../support/rewrite';
import { sitesIn } from '../support/shell-sites';

const toMount: readonly (readonly [string, string])[] = [
  ['docker run -v data:/data nginx', 'docker run --mount type=volume,source=data,target=/data nginx'],
  [
    'docker run -d --volume=data:/data:ro,nocopy nginx',
    'docker run -d --mount=type=volume,source=data,target=/data,readonly,volume-nocopy nginx',
  ],
  [
    'docker run -v "$(pwd)":/app -v ./a:/b:rslave,ro,cached x',
    'docker run --mount "type=bind,source=$(pwd)",target=/app --mount type=bind,source=./a,target=/b,readonly,bind-propagation=rslave,consistency=cached x',
  ],
  ['docker run -v "$PWD/웹:/앱" x', 'docker run --mount "type=bind,source=$PWD/웹,target=/앱" x'],
  ["docker run --volume='/a b:/c:rw' x", "docker run --mount='type=bind,source=/a b,target=/c' x"],
  ['docker run -v ~/d:/d x', 'docker run --mount type=bind,source="$HOME"/d,target=/d x'],
  [
    'docker run \\\r\n  -v \\\r\n  a-$X:/d:ro x',
    'docker run \\\r\n  --mount \\\r\n  type=volume,source=a-$X,target=/d,readonly x',
  ],
  ['docker create -v /data/$X:/d x', 'docker create --mount type=bind,source=/data/$X,target=/d x'],
];

const noMount = [
  'docker run -v /data x',
  'docker run -v data:/d:z x',
  'docker run -v /a:/b:ro,Z x',
  'docker run -v /a:/b:nocopy x',
  'docker run -v data:/b:rshared x',
  'docker run -v data:/b:ro,rw x',
  'docker run -v $SRC:/b x',
  'docker run -v /a:/b$MODE x',
  'docker run -v /a:/b:$MODE x',
  'docker run -v /a:$TARGET x',
  'docker run -v /a,b:/c x',
  'docker run -v /{a,b}:/c x',
  'docker run -v a/b:/c x',
  'docker run -v --volume=~/a:/c x',
  'docker run -v=~/a:/c x',
  'docker run --volume-driver nfs -v data:/c x',
  'docker run -dv data:/c x',
  'docker run $OPTS -v data:/c x',
  'docker run -v',
  'docker run -v data: x',
];

const toVolume: readonly (readonly [string, string])[] = [
  ['docker run --mount type=bind,source="$(pwd)",target=/app,readonly x', 'docker run -v "$(pwd):/app:ro" x'],
  ['docker run --mount src=data,dst=/d,volume-nocopy x', 'docker run -v data:/d:nocopy x'],
  [
    'docker run --mount="target=/b c,type=bind,src=./a,bind-propagation=shared" x',
    "docker run -v './a:/b c:shared' x",
  ],
  ['docker run --mount type=bind,src=$PWD,dst=/한글,ro=false x', 'docker run -v $PWD:/한글 x'],
  ['docker run --mount "type=volume,src=d_$N,dst=/d" x', 'docker run -v "d_$N:/d" x'],
];

const noVolume = [
  'docker run --mount type=volume,target=/d x',
  'docker run --mount type=tmpfs,target=/d x',
  'docker run --mount type=bind,src=data,dst=/d x',
  'docker run --mount src=/data,dst=/d x',
  'docker run --mount type=bind,src=/a,dst=/b,bind-recursive=disabled x',
  'docker run --mount src=d,dst=/b,volume-driver=nfs x',
  'docker run --mount src=d,dst=/b,volume-subpath=x x',
  'docker run --mount src=d,src=e,dst=/b x',
  'docker run --mount \'src=d,"dst=/b,c"\' x',
  'docker run --mount src=d,dst=/b:c x',
  'docker run --mount src=$S,dst=/b x',
  'docker run --mount src=d,dst=/b, x',
  'docker service create --mount src=d,dst=/b x',
];

describe('-v as --mount', () => {
  test.each(toMount)('%s', (before, after) => {
    expect(rewriteAt(volumeAsMount, before)?.text).toBe(after);
    expect(mountsIn(after)).toEqual(mountsIn(before));
    expect(rewriteAt(volumeAsMount, after)).toBeUndefined();
  });
  test.each(noMount)('left alone: %s', (line) => {
    expect(rewriteAt(volumeAsMount, line)).toBeUndefined();
  });
});

describe('--mount as -v', () => {
  test.each(toVolume)('%s', (before, after) => {
    expect(rewriteAt(mountAsVolume, before)?.text).toBe(after);
    expect(mountsIn(after)).toEqual(mountsIn(before));
    expect(rewriteAt(mountAsVolume, after)).toBeUndefined();
  });
  test.each(noVolume)('left alone: %s', (line) => {
    expect(rewriteAt(mountAsVolume, line)).toBeUndefined();
  });
});

test('only bind mounts differ, in what becomes of a missing source, and the title says so', () => {
  const titles = [
    '-v data:/d',
    '-v data:/d -v /a:/b',
    '--mount src=dd,dst=/d',
    '--mount type=bind,src=/a,dst=/d',
  ].map(
    (flags) =>
      rewriteAt(flags.startsWith('-v') ? volumeAsMount : mountAsVolume, `docker run ${flags} x`)?.title,
  );
  expect(titles).toEqual([
    'Write `-v` as `--mount`',
    'Write `-v` as `--mount` (a missing source is then refused, not created)',
    'Write `--mount` as `-v`',
    'Write `--mount` as `-v` (a missing source is then created as a directory)',
  ]);
});

test('there and back again is the same, and each step means the same', () => {
  const source = fc.constantFrom(
    'data',
    'my.vol-1',
    '/srv/a b',
    './x',
    '..',
    '.hidden',
    "/it's",
    '"$PWD"',
    '/a/$X',
    'C:\\d',
  );
  const target = fc.constantFrom('/d', '/a b/c', '/웹', '/x/$Y');
  const modes = fc.constantFrom('', ':ro', ':rw', ':ro,cached', ':delegated');
  fc.assert(
    fc.property(source, target, modes, (from, to, mode) => {
      const bare = from.replace(/^"(.*)"$/u, '$1');
      const line = `docker run -v "${bare}:${to}${mode}" x`;
      const mount = rewriteAt(volumeAsMount, line);
      expect(mount, line).toBeDefined();
      expect(mountsIn(mount?.text ?? '')).toEqual(mountsIn(line));
      const back = rewriteAt(mountAsVolume, mount?.text ?? '');
      expect(back, mount?.text).toBeDefined();
      expect(mountsIn(back?.text ?? '')).toEqual(mountsIn(line));
    }),
  );
});

/** What docker is asked to mount; the home and the current directory in one spelling. */
function mountsIn(text: string): unknown[] {
  const known = text.replace(/\$PWD|\$\(pwd\)/gu, '/pwd');
  return sitesIn(known).flatMap(({ site }) => {
    const invocation = understand(site);
    const home = (path: string | undefined): string | undefined => path?.replace(/^~/u, '$HOME');
    const volumes = usesOf(invocation, 'volume').map(({ value }) => {
      const { kind, source, target, options } = parseVolume(value?.text ?? '');
      const names = options.map((option) => option.text).filter((name) => name !== 'rw');
      return [kind, home(source?.text), target?.text, names.sort()];
    });
    const mounts = usesOf(invocation, 'mount').map(({ value }) => {
      const { mountType, source, target, readOnly, fields } = parseMount(value?.text ?? '');
      const names = fields.flatMap(({ key, value: content }) => {
        if (key.text === 'volume-nocopy') return ['nocopy'];
        return content && ['bind-propagation', 'consistency'].includes(key.text) ? [content.text] : [];
      });
      return [mountType, home(source?.text), target?.text, [...names, ...(readOnly ? ['ro'] : [])].sort()];
    });
    return [...volumes, ...mounts];
  });
}
