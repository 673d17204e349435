// Where the parts of a topology are drawn: nothing lies on anything else, whatever is drawn.
import { describe, expect, test } from 'vitest';
import { bestLayout, layOut, type Layout } from '../../client/webview/topology/layout';
import type { Rect } from '../../client/webview/topology/rects';
import { nearestInDirection } from '../../client/webview/topology/nearest';
import { readTopology } from '../../server/src/features/topology/read-topology';
import { topologyView } from '../../server/src/features/topology/topology-view';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';

const viewOf = (text: string) => topologyView(readTopology(openHostFile(text, shell)), 'en');
const measure = (text: string): number => text.length * 7;

const shop = `docker network create shop
docker network create --internal backend
docker run -d --name db --network backend -v pgdata:/data postgres:17
docker run -d --name cache --network shop --network-alias redis redis:8
docker run -d --name api --network shop -p 127.0.0.1:9000:9000 -e DB_HOST=db -e URL=redis://redis:6379 -v ./c:/etc/api:ro api:2
docker network connect backend api
docker run -d --name web --network shop -p 80:80 -p 443:443 -e API_URL=http://api:9000 nginx:1.29
docker run -d --name old -e DB_HOST=db --link cache:c old:1
docker run -d --name metrics --network host metrics:1
docker run --rm --network none -v pgdata:/data:ro alpine:3.22 tar c /data
docker run -d --name sidecar --network container:web agent:1
docker network create empty`;

function apart(rects: readonly Rect[]): boolean {
  return rects.every((a, index) =>
    rects
      .slice(index + 1)
      .every(
        (b) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
      ),
  );
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function check<Place>({ boxes, nodes, edges, host, width, height }: Layout<Place>): void {
  const page = { x: 0, y: 0, width, height };
  expect(apart(boxes.map(({ rect }) => rect)), 'boxes').toBe(true);
  expect(apart(nodes.map(({ rect }) => rect)), 'nodes').toBe(true);
  for (const { node, rect } of nodes) {
    expect(within(rect, page), node.id).toBe(true);
    expect(within(rect, host), node.id).toBe(node.kind !== 'outside');
    for (const { box, rect: around } of boxes) {
      if (box.id !== node.box) expect(apart([rect, around]), `${node.id} in ${box.id}`).toBe(true);
      else {
        expect(within(rect, around), `${node.id} in ${box.id}`).toBe(true);
        // The header of the box has room above.
        expect(rect.y - around.y, node.id).toBeGreaterThanOrEqual(34);
      }
    }
  }
  const rectOf = new Map(nodes.map(({ node, rect }) => [node.id, rect]));
  for (const { edge, points } of edges) {
    for (const [point, id] of [
      [points[0], edge.from],
      [points.at(-1), edge.to],
    ] as const) {
      const rect = rectOf.get(id);
      expect(point && rect && Math.abs(distance(point, rect)), edge.id).toBeLessThan(0.01);
    }
  }
}

/** To the rim of the rectangle. */
function distance({ x, y }: { x: number; y: number }, rect: Rect): number {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  return Math.min(...[x - rect.x, right - x, y - rect.y, bottom - y].map(Math.abs));
}

describe('the layout', () => {
  test.each(['TB', 'LR'] as const)('keeps everything apart and within its box: %s', (orientation) => {
    check(layOut(viewOf(shop), orientation, measure));
  });

  test.each([
    'docker run nginx',
    'docker network create a',
    'docker volume create v',
    'docker run -p 80:80 nginx',
    'docker run --name a --network container:a nginx',
    'docker run --name a --link b x\ndocker run --name b --link a y',
    'docker run --network a --network b --network c x',
  ])('of few parts: %s', (text) => {
    for (const orientation of ['TB', 'LR'] as const) check(layOut(viewOf(text), orientation, measure));
  });

  test('takes the orientation in which more can be seen', () => {
    // A chain, since what is not connected is drawn in rows and columns in both.
    const chain = Array.from(
      { length: 9 },
      (_, index) => `docker run --name c${index} --link c${index - 1} x`,
    );
    const view = viewOf(chain.join('\n'));
    const [wide, tall] = [
      bestLayout(view, { width: 1000, height: 100 }, measure),
      bestLayout(view, { width: 100, height: 1000 }, measure),
    ];
    expect(wide.width).toBeGreaterThan(wide.height);
    expect(tall.height).toBeGreaterThan(tall.width);
  });

  test('of 500 containers and their volumes keeps everything apart', { timeout: 120_000 }, () => {
    const lines = Array.from(
      { length: 500 },
      (_, index) =>
        `docker run -d --name c${index} --network app -p ${1000 + index}:80 -v v${index % 50}:/data -e DB_HOST=c${index >> 1} x`,
    );
    const layout = layOut(viewOf(lines.join('\n')), 'LR', measure);
    expect(layout.nodes).toHaveLength(551);
    check(layout);
  });
});

test('arrow keys lead straight ahead rather than aside', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 5 },
    { x: 60, y: 90 },
    { x: 0, y: 200 },
  ];
  expect(nearestInDirection(points, 0, 'right')).toBe(1);
  expect(nearestInDirection(points, 0, 'down')).toBe(3);
  expect(nearestInDirection(points, 0, 'left')).toBeUndefined();
  expect(nearestInDirection(points, 3, 'up')).toBe(0);
  expect(nearestInDirection([], 0, 'up')).toBeUndefined();
});
