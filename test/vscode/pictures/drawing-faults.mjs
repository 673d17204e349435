// Looks at a picture of a topology as a person would: is all that should be there to be seen, and to be read?

/** Of text, by WCAG 2.1 (1.4.3). */
const readable = 4.5;
/** Of a line: less than the 3 that WCAG asks for, since half of its colour may be in each of two pixels. */
const visible = 2;
/** Lines may be dashed or dotted; other lines and labels may lie over them. */
const seenShare = 0.5;
const colourTolerance = 3;
/** Pixels by which the browser's rounding moves things. */
const slack = 1.5;

/**
 * Runs in the page of the drawing: where everything should be, in pixels of the picture.
 * @param svg the drawing
 * @param origin where the picture begins, in pixels of the page
 */
export function readDrawing(svg, origin) {
  const move = ({ x, y }) => ({ x: x + origin.x, y: y + origin.y });
  const rectOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { ...move({ x, y }), width, height };
  };
  const pointsOf = (shape) => {
    const matrix = shape.getScreenCTM();
    const length = shape.getTotalLength();
    return Array.from({ length: 80 }, (_, index) =>
      move(shape.getPointAtLength((length * (index + 0.5)) / 80).matrixTransform(matrix)),
    );
  };
  const shapesOf = (group) => [...group.querySelectorAll(':scope > .shape')];
  const groups = (selector) => [...svg.querySelectorAll(`g[data-id]${selector}`)];
  return {
    pane: rectOf(svg.parentElement),
    lines: groups('').map((group) => ({
      id: group.dataset.id,
      points: shapesOf(group).flatMap(pointsOf),
    })),
    parts: groups(':not(.edge)').map((group) => ({
      id: group.dataset.id,
      rect: rectOf(shapesOf(group)[0]),
    })),
    texts: [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      rect: rectOf(text),
      inside: text.closest('g[data-id]:not(.edge)')?.dataset.id,
    })),
  };
}

/**
 * @param picture as `readPng` gives it
 * @param drawing as `readDrawing` gives it
 * @param background the theme's, as `[red, green, blue]`
 * @returns one sentence for each fault
 */
export function drawingFaults(picture, drawing, background) {
  return [
    ...backgroundFaults(picture, drawing, background),
    ...drawing.lines.flatMap((line) => lineFaults(picture, line, drawing, background)),
    ...drawing.parts.flatMap(({ id, rect }) => outside(rect, drawing.pane, `${id} in the page`)),
    ...drawing.texts.flatMap((text) => textFaults(picture, text, drawing)),
  ];
}

/** Looked for along the edge of the page, since what is drawn fills most of the rest. */
function backgroundFaults(picture, { pane }, background) {
  const { x, y, height } = pane;
  const found = mostFrequent(coloursIn(picture, { x, y, width: 4, height }));
  const same = found.every((channel, index) => Math.abs(channel - background[index]) <= colourTolerance);
  return same ? [] : [`the background is ${found}, not ${background}`];
}

function lineFaults(picture, { id, points }, { texts }, background) {
  const crossed = texts.filter(
    ({ inside, rect }) => inside === id && points.some((point) => isOn(rect, point)),
  );
  if (crossed.length > 0) return crossed.map(({ text }) => `"${text}" is crossed by the line of ${id}`);
  // Labels lie over the lines of edges.
  const bare = points.filter((point) => !texts.some(({ rect }) => isOn(rect, point)));
  const seen = bare.filter(({ x, y }) =>
    around(picture, x, y).some((colour) => contrast(colour, background) >= visible),
  );
  if (seen.length > 0 && seen.length >= bare.length * seenShare) return [];
  return [`of the line of ${id} only ${seen.length} of ${bare.length} points are to be seen`];
}

function isOn({ x, y, width, height }, point) {
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}

function textFaults(picture, { text, rect, inside }, { pane, parts }) {
  const part = parts.find(({ id }) => id === inside);
  const cut = outside(rect, part?.rect ?? pane, `"${text}" in ${part?.id ?? 'the page'}`);
  if (cut.length > 0) return cut;
  const colours = coloursIn(picture, rect);
  const ground = mostFrequent(colours);
  const best = Math.max(...colours.map((colour) => contrast(colour, ground)));
  return best >= readable ? [] : [`"${text}" has a contrast of ${best.toFixed(1)}`];
}

function outside(inner, outer, what) {
  const fits =
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack;
  return fits ? [] : [`${what} is cut off`];
}

function around(picture, x, y) {
  const colours = [];
  for (let row = Math.floor(y) - 1; row <= Math.floor(y) + 1; row += 1)
    for (let column = Math.floor(x) - 1; column <= Math.floor(x) + 1; column += 1)
      if (isIn(picture, column, row)) colours.push(picture.at(column, row));
  return colours;
}

function coloursIn(picture, { x, y, width, height }) {
  const colours = [];
  for (let row = Math.ceil(y); row < y + height; row += 1)
    for (let column = Math.ceil(x); column < x + width; column += 1)
      if (isIn(picture, column, row)) colours.push(picture.at(column, row));
  return colours;
}

function isIn({ width, height }, x, y) {
  return x >= 0 && y >= 0 && x < width && y < height;
}

function mostFrequent(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(String(colour), (counts.get(String(colour)) ?? 0) + 1);
  const [most = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return most.split(',').map(Number);
}

/** The contrast ratio of WCAG 2.1, from 1 to 21. */
function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = Array.from(colour, (channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
