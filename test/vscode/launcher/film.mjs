// A short film of the workbench: pictures taken one after the other, each shown as long as the script says, so that
// a busy machine films what a quiet one does. Written as an animated WebP.
import sharp from 'sharp';

/** For what the editor does by itself after a key; the film does not show this time. */
const renderMilliseconds = 120;
const millisecondsPerKey = 70;
const stepsOfTheMouse = 12;
const millisecondsPerStep = 30;

/**
 * @param page the page of the workbench
 * @param clip the part of it that is filmed
 */
export async function startFilm(page, clip) {
  const frames = [];
  let mouse = { x: clip.width * 0.7, y: clip.height * 0.8 };
  await page.mouse.move(mouse.x, mouse.y);
  await page.evaluate(showPointer, mouse);

  /** Takes a picture; what has not changed since the last one is shown longer. */
  async function hold(milliseconds) {
    await page.waitForTimeout(renderMilliseconds);
    const image = await page.screenshot({ clip });
    const last = frames.at(-1);
    if (last?.image.equals(image)) last.milliseconds += milliseconds;
    else frames.push({ image, milliseconds });
  }

  return {
    hold,
    /** Types so that each key is seen. */
    async type(text) {
      for (const key of text) {
        await page.keyboard.type(key);
        await hold(millisecondsPerKey);
      }
    },
    /** Moves the mouse, in a straight line and slower at both ends, as a hand does. */
    async moveTo(x, y) {
      const from = mouse;
      for (let step = 1; step <= stepsOfTheMouse; step += 1) {
        const part = (1 - Math.cos((Math.PI * step) / stepsOfTheMouse)) / 2;
        mouse = { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part };
        await page.mouse.move(mouse.x, mouse.y);
        await hold(millisecondsPerStep);
      }
    },
    /** Writes the film, which begins anew when it is over. */
    async write(file) {
      await sharp(
        frames.map(({ image }) => image),
        { join: { animated: true } },
      )
        .webp({
          lossless: true,
          effort: 6,
          minSize: true,
          loop: 0,
          delay: frames.map(({ milliseconds }) => milliseconds),
        })
        .toFile(file);
    },
  };
}

/** Runs in the page: pictures do not show the system's pointer, so one is drawn where the mouse is. */
function showPointer({ x, y }) {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  shape.setAttribute('viewBox', '0 0 16 22');
  shape.style.cssText = 'position:fixed;width:16px;height:22px;z-index:1000000;pointer-events:none';
  const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  arrow.setAttribute('d', 'M1 1v17l4-4 3 7 3-1.3-3-6.7h6z');
  arrow.setAttribute('fill', 'black');
  arrow.setAttribute('stroke', 'white');
  shape.append(arrow);
  const place = (left, top) => {
    shape.style.left = `${left}px`;
    shape.style.top = `${top}px`;
  };
  place(x, y);
  document.body.append(shape);
  document.addEventListener('mousemove', (event) => place(event.clientX, event.clientY), true);
}
