// Which part of the drawing an arrow key leads to.
import type { Point } from './rects';

export type Direction = 'down' | 'left' | 'right' | 'up';

const vectors: Readonly<Record<Direction, Point>> = {
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
};

/** The index of the nearest point in the direction, one straight ahead rather than one aside; undefined for none. */
export function nearestInDirection(
  points: readonly Point[],
  from: number,
  direction: Direction,
): number | undefined {
  const start = points[from];
  if (!start) return undefined;
  const ahead = vectors[direction];
  let best: number | undefined;
  let least = Infinity;
  for (const [index, point] of points.entries()) {
    if (index === from) continue;
    const [x, y] = [point.x - start.x, point.y - start.y];
    const forward = x * ahead.x + y * ahead.y;
    if (forward <= 1) continue;
    const aside = Math.abs(x * ahead.y) + Math.abs(y * ahead.x);
    const cost = forward + 2 * aside;
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
}
