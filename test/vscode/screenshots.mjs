// Takes the pictures of the READMEs and the walkthrough in the real VS Code: writes images/*.png.
import { statSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from './launcher/build.mjs';
import { openEditor } from './launcher/driven-editor.mjs';
import { runToTheEnd } from './launcher/lifetime.mjs';
import { readOptions } from './launcher/options.mjs';
import { repository } from './launcher/paths.mjs';

const usage = `Usage: npm run screenshots [-- options]
Opens test/vscode/showcase/shop.sh in VS Code in headless Chromium and writes the pictures of the READMEs to images/.

Options:
  --only NAME    take only this picture; may be repeated
  --no-build     use what is in dist/ already`;

const file = path.join(repository, 'test/vscode/showcase/shop.sh');
const images = path.join(repository, 'images');
const largestBytes = 150_000;
const size = { width: 1000, height: 640 };
const capSeconds = 540;
const hoverTries = 10;
const settleMilliseconds = 1500;

/** Nothing in the picture that is not about Dockline. */
const settings = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.layoutControl.enabled': false,
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.startupEditor': 'none',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.scrollBeyondLastLine': false,
  'editor.renderLineHighlight': 'none',
  'editor.lightbulb.enabled': 'off',
  'editor.hover.sticky': true,
};

/** Each picture: the language, the rows of the window it shows (from the tabs down), and what is done before. */
const pictures = [
  { name: 'hover-en', locale: 'en', height: 500, stage: (editor) => editor.hover('--restart') },
  { name: 'hover-ko', locale: 'ko', height: 500, stage: (editor) => editor.hover('--restart') },
  {
    name: 'fix',
    locale: 'en',
    height: 560,
    async stage(editor) {
      await editor.press('Control+End');
      await editor.type('\ndocker run -d nginx:1.29 --name preview');
      await editor.marks();
      await editor.press('ArrowLeft');
      // Closes the signature that typing has opened.
      await editor.press('Escape');
      await editor.quickFixes();
    },
  },
  {
    name: 'completion',
    locale: 'en',
    height: 620,
    async stage(editor) {
      await editor.press('Control+End');
      await editor.type('\ndocker run --');
      await editor.marks();
      // The list is open by typing; asking for it once more opens the text beside it.
      await editor.complete();
    },
  },
  {
    name: 'topology',
    locale: 'en',
    height: 620,
    async stage(editor) {
      await editor.click('example/api');
      await editor.command('Dockline: Show Topology');
      const page = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await page.locator('svg text').first().waitFor();
      await page.getByRole('button', { name: 'Fit' }).click();
      await editor.page.waitForTimeout(settleMilliseconds);
    },
  },
  {
    name: 'compose',
    locale: 'en',
    height: 620,
    async stage(editor) {
      await editor.press('Control+a');
      await editor.command('Dockline: Convert docker run to compose.yaml');
      await editor.page.locator('.view-line', { hasText: 'services:' }).first().waitFor();
      await editor.page.waitForTimeout(settleMilliseconds);
    },
  },
];

const { values: options } = readOptions(usage, {
  options: { only: { type: 'string', multiple: true }, 'no-build': { type: 'boolean' } },
});
const wanted = options.only ?? pictures.map((picture) => picture.name);

await runToTheEnd(
  async (atEnd) => {
    if (!options['no-build']) await buildExtension();
    for (const picture of pictures.filter(({ name }) => wanted.includes(name))) await take(picture, atEnd);
    return 0;
  },
  { capSeconds },
);

async function take({ name, locale, height, stage }, atEnd) {
  const editor = await openEditor({ file, locale, settings, size });
  atEnd(editor.close);
  await editor.press('Control+b');
  await untilServed(editor);
  await stage(editor);
  const to = path.join(images, `${name}.png`);
  await editor.page.screenshot({ path: to, clip: { x: 0, y: 0, width: size.width, height } });
  await editor.close();
  const { size: bytes } = statSync(to);
  if (bytes > largestBytes) throw new Error(`${to} has ${bytes} bytes, more than ${largestBytes}.`);
  console.log(`images/${name}.png: ${Math.ceil(bytes / 1000)} kB`);
}

/** Waits for the server: it answers where one hovers. */
async function untilServed(editor) {
  for (let tries = 0; tries < hoverTries; tries++) {
    if ((await editor.hover('network create')) !== '') return editor.press('Escape');
  }
  throw new Error('No hover came.');
}
