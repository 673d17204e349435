// The outline of a deploy script.
import { expect, test } from 'vitest';
import { outline, type OutlineItem } from '../../../server/src/features/navigation/outline';
import { openHostFile } from '../../../server/src/hosts/host-file';
import { shell } from '../../support/check';
import { variantsOf } from '../../support/fixture';

const script = `docker context create prod --docker host=ssh://prod
docker build -t app:1 ./app
docker network create -d overlay shop
docker volume create data
docker run -d --name db -v data:/var/lib/data -v cache:/cache postgres:17
docker run -d \\
  --name web -p 8080:80 -p 8443:443 app:1
docker run --rm alpine date
docker run -v cache:/c busybox
docker compose -p shop up -d
docker stop web
`;

test('lists what the commands make', () => {
  for (const { name, marked } of variantsOf(script)) {
    const lines = (items: readonly OutlineItem[], indent: string): string[] =>
      items.flatMap((item) => {
        expect(item.span.start).toBeLessThanOrEqual(item.nameSpan.start);
        expect(item.nameSpan.end).toBeLessThanOrEqual(item.span.end);
        const at = marked.slice(item.nameSpan.start, item.nameSpan.end);
        return [
          `${indent}${item.kind} ${item.name} [${item.detail}] ${at}`,
          ...lines(item.children, `${indent}  `),
        ];
      });
    expect(lines(outline(openHostFile(marked, shell)), ''), name).toEqual([
      'context prod [] prod',
      'image app:1 [./app] app',
      'network shop [overlay] shop',
      'volume data [] data',
      'container db [postgres:17] db',
      '  volume cache [] cache',
      'container web [app:1 · 8080:80 · 8443:443] web',
      'container docker run [alpine] docker',
      'container docker run [busybox] docker',
      'project shop [docker compose up] shop',
    ]);
  }
});

test('is empty without docker commands', () => {
  expect(outline(openHostFile('echo docker\n', shell))).toEqual([]);
});
