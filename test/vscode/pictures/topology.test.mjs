// Pictures of the topology, taken in the real VS Code in each kind of theme: all is there, and is to be read.
import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openEditor } from '../launcher/driven-editor.mjs';
import { cache } from '../launcher/paths.mjs';
import { readPng } from '../launcher/png.mjs';
import { drawingFaults, readDrawing } from './drawing-faults.mjs';

const file = path.join(import.meta.dirname, 'topology.sh');
const pictures = path.join(cache, 'pictures');
const settleMilliseconds = 300;

/** By their names in VS Code's list, with the background of the editor. */
const themes = {
  'Light Modern': [255, 255, 255],
  'Dark Modern': [31, 31, 31],
  'Dark High Contrast': [0, 0, 0],
  'Light High Contrast': [255, 255, 255],
};

/** All that has a line, from the back to the front. */
const drawn = [
  'network:named:shop',
  'network:default:bridge',
  'network:host:host',
  'network:none:none',
  'mount:container:db:volume:pgdata:/var/lib/postgresql/data',
  'publish:outside:container:web:8080 → 80',
  'name:container:web:container:db:DB_HOST',
  'name:container:old:container:db:✕ DB_HOST',
  'outside',
  'container:db',
  'container:web',
  'container:old',
  'container:metrics',
  'container:job',
  'volume:pgdata',
];

/** What breaks the drawing, and what is then found. */
const breakages = [
  ['.topology text { fill: var(--vscode-editor-background) }', /^"nginx:1\.29" has a contrast of 1\.\d$/mu],
  ['.topology .node .shape { stroke: none }', /^of the line of container:web only \d of 80 points/mu],
  ['.topology .edge .shape { visibility: hidden }', /^of the line of publish:.* only \d of \d+ points/mu],
  ['.topology text { font-size: 30px }', /^"shop" in network:named:shop is cut off$/mu],
  [
    '.topology .title { transform: translateY(-12px) }',
    /^"pgdata" is crossed by the line of volume:pgdata$/mu,
  ],
  ['.topology { transform: translateX(200px) }', /^volume:pgdata in the page is cut off$/mu],
  ['body { background: #808080 }', /^the background is 128,128,128, not 255,255,255$/mu],
];

describe('pictures of the topology', function () {
  this.timeout(120_000);
  let editor;
  let frame;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    editor = await openEditor({ file, size: { width: 1800, height: 1000 } });
    await editor.press('Control+b');
    // The commands are there once the extension has woken up and says something.
    await editor.page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    frame = await editor.openTopology();
  });
  after(() => editor?.close());

  const chooseTheme = async (name, background) => {
    await editor.command('Preferences: Color Theme');
    await editor.type(name);
    await editor.press('Enter');
    const body = frame.locator('body');
    for (let tries = 0; tries < 50; tries += 1) {
      const colour = await body.evaluate((element) => getComputedStyle(element).backgroundColor);
      if (colour === `rgb(${background.join(', ')})`) return;
      await editor.page.waitForTimeout(settleMilliseconds);
    }
  };

  /** A picture of what is shown now, and its faults. */
  const look = async (name, background) => {
    await frame.getByRole('button', { name: 'Fit' }).click();
    await editor.page.mouse.move(0, 0);
    await editor.page.waitForTimeout(settleMilliseconds);
    const svg = frame.locator('#pane > svg');
    const onPage = await svg.boundingBox();
    const inFrame = await svg.evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    const origin = { x: onPage.x - inFrame.x, y: onPage.y - inFrame.y };
    const drawing = await svg.evaluate(readDrawing, origin);
    const png = await editor.page.screenshot();
    writeFileSync(path.join(pictures, `${name.replaceAll(' ', '-')}.png`), png);
    return { drawing, faults: drawingFaults(readPng(png), drawing, background) };
  };

  for (const [name, background] of Object.entries(themes))
    it(`nothing is wrong in ${name}`, async () => {
      await chooseTheme(name, background);
      const { drawing, faults } = await look(name, background);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        drawing.lines.map(({ id }) => id),
        drawn,
      );
    });

  describe('which would tell', () => {
    before(() => chooseTheme('Light Modern', themes['Light Modern']));

    for (const [css, fault] of breakages)
      it(css, async () => {
        const apply = (text) =>
          frame.locator('body').evaluate((_, rules) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets = [sheet];
          }, text);
        await apply(css.replaceAll(/(?= \})/gu, ' !important'));
        const { faults } = await look('broken', themes['Light Modern']);
        await apply('');
        assert.match(faults.join('\n'), fault);
      });
  });
});
