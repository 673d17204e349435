// Rectangles and points of a drawing, in pixels.

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From top to bottom, or from left to right. */
export type Orientation = 'LR' | 'TB';

export function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * The middle of the side that faces the rank of the point, so that steep lines do not cross the neighbours; for a point
 * in the same rank, where the line to it leaves the rectangle.
 */
export function rimTowards(rect: Rect, point: Point, orientation: Orientation): Point {
  const middle = middleOf(rect);
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  if (orientation === 'LR' && (point.x < rect.x || point.x > right))
    return { x: point.x < rect.x ? rect.x : right, y: middle.y };
  if (orientation === 'TB' && (point.y < rect.y || point.y > bottom))
    return { x: middle.x, y: point.y < rect.y ? rect.y : bottom };
  const [dx, dy] = [point.x - middle.x, point.y - middle.y];
  const scale = Math.min(
    dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: middle.x + dx * scale, y: middle.y + dy * scale } : middle;
}

/** Around all of them; turned inside out for none. */
export function boundsOf(rects: readonly Rect[]): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, width, height } of rects) {
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x + width);
    bounds.bottom = Math.max(bounds.bottom, y + height);
  }
  return bounds;
}
