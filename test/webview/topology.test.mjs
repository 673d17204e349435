// The topology page as people use it: seen, heard, by mouse and by keyboard, and closed to foreign scripts.
import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cache } from '../vscode/launcher/paths.mjs';
import { loadSubject, openBrowser, openStage, themes } from './topology-stage.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = path.join(cache, 'webview');

const script = `docker network create shop
docker run -d --name db --network shop -v pgdata:/data postgres:17
docker run -d --name web --network shop -p 80:80 -e DB_HOST=db nginx:1.29
docker run -d --name old -e DB_HOST=db old:1
docker run -d --name metrics --network host -p 1:1 metrics:1
docker run --rm --network none alpine:3.22
docker network create back
docker network connect back db
if [ "$1" ]; then docker run --name extra --network shop extra:1; fi
docker compose up -d
`;

describe('the topology page', function () {
  this.timeout(120_000);
  let browser;
  let subject;
  let stage;

  before(async () => {
    subject = await loadSubject();
    browser = await openBrowser();
    mkdirSync(pictures, { recursive: true });
  });
  after(() => browser?.close());
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  const open = async (text, options = {}) => {
    stage = await openStage(browser, subject, options);
    await stage.send(subject.messageFor(text, options.locale ?? 'en'));
    await stage.page.waitForFunction(() => document.querySelector('#status').textContent !== '');
    return stage.page;
  };
  const labels = (page, selector) =>
    page.$$eval(selector, (all) => all.map((one) => one.getAttribute('aria-label')));

  it('draws boxes, nodes and edges, and says what they are', async () => {
    const page = await open(script);
    assert.deepEqual(await page.$$eval('svg .box .title', (all) => all.map((one) => one.textContent)), [
      'shop',
      'bridge (default)',
      'host',
      'none',
      'back',
    ]);
    assert.equal(await page.getAttribute('#pane > svg', 'aria-label'), 'Topology: 5 networks, 6 containers');
    assert.ok((await labels(page, '.node')).includes('web nginx:1.29'));
    const web = await page.getAttribute('[data-id="container:web"]', 'aria-description');
    assert.equal(
      web,
      'web. Image nginx:1.29. Networks: shop. A user-defined network: containers in it reach each other by name.',
    );
    assert.equal(await page.$$eval('#pane .edge.publish', (all) => all.length), 1);
    assert.equal(await page.$$eval('#pane .edge.name.broken', (all) => all.length), 1);
    assert.match(await page.textContent('.note'), /docker compose/u);
  });

  for (const theme of Object.keys(themes)) {
    for (const locale of ['en', 'ko'])
      it(`axe-core finds nothing wrong: ${theme}, ${locale}`, async () => {
        const page = await open(script, { theme, locale });
        await page.click('summary >> nth=1');
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate(() => window.axe.run(document));
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join('; ')}`,
        );
        assert.deepEqual(found, []);
        assert.ok(
          passes.some(({ id }) => id === 'color-contrast'),
          'contrast was measured',
        );
        assert.equal(await page.getAttribute('html', 'lang'), locale);
        await page.screenshot({ path: path.join(pictures, `${theme.replaceAll(' ', '-')}-${locale}.png`) });
      });
  }

  it('runs no script but its own, asks nobody outside, and needs no exception from its policy', async () => {
    const page = await open(script);
    assert.deepEqual(await stage.violations(), []);
    assert.deepEqual([...new Set(stage.requests.map((url) => new URL(url).pathname))].sort(), [
      '/',
      '/dist/topology.css',
      '/dist/topology.js',
    ]);
    const policy = await page.getAttribute('meta[http-equiv]', 'content');
    assert.match(
      policy,
      /^default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; style-src https:\/\/webview\.example$/u,
    );
    await stage.close();
    const inject = `<script>window.evil = 1</script><img src="https://evil.example/x.png" onerror="window.evil = 2">`;
    const other = await open(script, { inject });
    assert.equal(await other.evaluate(() => window.evil), undefined);
    assert.ok((await stage.violations()).length >= 2, 'the policy has refused them');
  });

  it('shows text of the script as text', async () => {
    const name = `'<img src=x onerror=evil()>"&<b>'`;
    const page = await open(`docker run --name ${name} --network '<i>n</i>' -e 'X=<b>' '<u>image</u>'`);
    assert.equal(await page.$$eval('img, b, i, u', (all) => all.length), 0);
    assert.equal(await page.textContent('.node .title'), `<img src=x onerror=evil()>"&<b>`);
    assert.deepEqual(await stage.violations(), []);
  });

  it('leads to the line by mouse, in the drawing and in the list', async () => {
    const page = await open(script);
    await page.click('[data-id="container:web"]');
    const at = script.indexOf('web');
    assert.deepEqual((await stage.sent()).at(-1), { type: 'reveal', place: { start: at, end: at + 3 } });
    await page.click('summary >> nth=1');
    await page.click('button.part:has-text("pgdata: volume")');
    const volume = script.indexOf('pgdata:/data');
    assert.deepEqual((await stage.sent()).at(-1).place, { start: volume, end: volume + 12 });
  });

  it('is one stop of Tab; arrows move, Enter and Space lead to the line', async () => {
    const page = await open(script);
    const focused = () => page.evaluate(() => document.activeElement?.dataset?.id);
    for (let tabs = 0; tabs < 7; tabs += 1) await page.keyboard.press('Tab');
    assert.equal(await focused(), 'network:named:shop');
    assert.equal(await page.$$eval('#pane [tabindex="0"]', (all) => all.length), 1);
    const seen = new Set([await focused()]);
    for (const key of ['Down', 'Right', 'Down', 'Left', 'Up', 'Right', 'Right']) {
      await page.keyboard.press(`Arrow${key}`);
      seen.add(await focused());
    }
    assert.ok(seen.size >= 4, [...seen].join(', '));
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    assert.equal(await focused(), 'network:named:shop');
    for (const key of ['Enter', 'Space']) {
      const before = (await stage.sent()).length;
      await page.keyboard.press(key);
      const sent = await stage.sent();
      assert.equal(sent.length, before + 1, key);
      assert.deepEqual(sent.at(-1).place, { start: 22, end: 26 });
    }
    const ring = () =>
      page.$eval('[data-id="network:named:shop"] > .shape', (shape) => getComputedStyle(shape).strokeWidth);
    assert.equal(await ring(), '3.5px');
  });

  it('leads over each edge by keyboard: the arrow to the line, its sentence to the ear', async () => {
    const page = await open(script);
    const edges = await page.$$eval('#pane .edge', (all) =>
      all.map((one) => ({
        id: one.dataset.id,
        role: one.getAttribute('role'),
        hidden: one.hasAttribute('aria-hidden'),
        says: [one.getAttribute('aria-label'), one.getAttribute('aria-description')].join(' '),
      })),
    );
    assert.ok(edges.length > 4);
    assert.deepEqual(
      edges.filter(({ role, hidden, says }) => role !== 'button' || hidden || says.trim().length < 10),
      [],
    );
    const seen = new Set();
    await page.focus('[data-id="network:named:shop"]');
    for (let count = 0; count < 3; count += 1)
      for (const key of ['Right', 'Right', 'Right', 'Down', 'Left', 'Left', 'Down', 'Left', 'Up', 'Right']) {
        await page.keyboard.press(`Arrow${key}`);
        seen.add(await page.evaluate(() => document.activeElement?.dataset?.id));
      }
    const reached = edges.filter(({ id }) => seen.has(id));
    assert.ok(reached.length >= 2, [...seen].join(', '));
    await page.focus('#pane .edge.publish');
    await page.keyboard.press('Enter');
    const at = script.indexOf('80:80');
    assert.deepEqual((await stage.sent()).at(-1).place, { start: at, end: at + 5 });
  });

  it('puts containers without connections into rows', async () => {
    const lines = Array.from({ length: 16 }, (_, index) => `docker run -d --name c${index} nginx`);
    const page = await open(lines.join('\n'));
    const places = await page.$$eval('.node.container .shape', (all) =>
      all.map((one) => [one.getAttribute('x'), one.getAttribute('y')].map(Number)),
    );
    assert.equal(places.length, 16);
    assert.equal(new Set(places.map(([x]) => Math.round(x / 20))).size, 4);
    assert.equal(new Set(places.map(([, y]) => Math.round(y / 20))).size, 4);
    await page.screenshot({ path: path.join(pictures, 'rows.png') });
  });

  it('cuts nothing off in a low and narrow pane', async () => {
    const page = await open(script, { size: { width: 320, height: 300 } });
    await page.screenshot({ path: path.join(pictures, 'small.png') });
    const cut = await page.$$eval('.legend li', (all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    );
    assert.deepEqual(cut, []);
    const last = page.locator('.legend li').last();
    await last.scrollIntoViewIfNeeded();
    const { y, height } = await last.boundingBox();
    assert.ok(y >= 0 && y + height <= 300, `${y} ${height}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

  it('zooms and moves by keyboard and by buttons', async () => {
    const page = await open(script, { size: { width: 420, height: 420 } });
    const width = () => page.$eval('#pane > svg', (svg) => Number(svg.getAttribute('width')));
    await page.focus('[data-id="network:named:shop"]');
    await page.keyboard.press('0');
    const full = await width();
    await page.keyboard.press('+');
    assert.equal(Math.round(((await width()) / full) * 100), 125);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    assert.equal(Math.round(((await width()) / full) * 100), 80);
    await page.click('button:has-text("100 %")');
    await page.focus('[data-id="network:named:shop"]');
    const scroll = () => page.$eval('#pane', (pane) => pane.scrollLeft + pane.scrollTop);
    const before = await scroll();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    assert.ok((await scroll()) > before);
    await page.click('button:has-text("Fit")');
    assert.ok((await width()) <= 420);
  });

  it('keeps focus, zoom and open lists while the script changes', async () => {
    const page = await open(script);
    await page.click('summary >> nth=1');
    await page.focus('[data-id="container:web"]');
    await page.keyboard.press('+');
    const scale = () =>
      page.$eval('#pane > svg', (svg) => svg.getAttribute('width') / svg.viewBox.baseVal.width);
    const before = await scale();
    await stage.send(subject.messageFor(`${script}docker run --name more --network shop more:1\n`, 'en'));
    await page.waitForSelector('[data-id="container:more"]');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.id), 'container:web');
    assert.equal((await scale()).toFixed(1), before.toFixed(1));
    assert.equal(await page.$$eval('details[open]', (all) => all.length), 2);
    assert.equal(await page.textContent('#status'), 'Topology: 5 networks, 7 containers');
  });

  it('tells when there is nothing to draw, in both languages', async () => {
    const page = await open('echo hello', { locale: 'ko' });
    assert.match(await page.textContent('.empty'), /컨테이너, 네트워크, 볼륨을 만드는 명령이 없습니다/u);
    assert.equal(await page.$$eval('#toolbar button:disabled', (all) => all.length), 6);
    await stage.send({ type: 'view', view: null, locale: 'en' });
    await page.waitForFunction(() => /Open a script/u.test(document.querySelector('.empty').textContent));
  });

  it('exports an SVG that stands alone', async () => {
    const page = await open(script);
    await stage.send({ type: 'exportSvg' });
    await page.waitForFunction(() => window.sentMessages.some(({ type }) => type === 'svg'));
    const { text } = (await stage.sent()).at(-1);
    assert.match(text, /^<\?xml version="1\.0"/u);
    assert.doesNotMatch(text, /--vscode|tabindex|https?:\/\/(?!www\.w3\.org)/u);
    const root = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        name: parsed.documentElement.localName,
        errors: parsed.querySelectorAll('parsererror').length,
      };
    }, text);
    assert.deepEqual(root, { name: 'svg', errors: 0 });
    await page.click('button:has-text("Export Mermaid")');
    assert.deepEqual((await stage.sent()).at(-1), { type: 'export', format: 'mermaid' });
  });

  it('draws 500 containers', async () => {
    const lines = Array.from(
      { length: 500 },
      (_, index) =>
        `docker run -d --name c${index} --network app -p ${1000 + index}:80 -v v${index % 50}:/data -e DB_HOST=c${index >> 1} x`,
    );
    const begin = performance.now();
    const page = await open(lines.join('\n'));
    await page.waitForSelector('[data-id="container:c499"]');
    console.log(
      `      500 containers drawn in ${((performance.now() - begin) / 1000).toFixed(1)} s, with the browser's own start`,
    );
    assert.equal(await page.$$eval('.node.container', (all) => all.length), 500);
  });
});
