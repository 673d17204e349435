// Takes the pictures of the READMEs and the walkthrough in the real VS Code: writes images/*.png.
import path from 'node:path';
import { images, openShowcase, takePictures, windowSize } from './showcase/stage.mjs';

const usage = `Usage: npm run screenshots [-- options]
Opens test/vscode/showcase/shop.sh in VS Code in headless Chromium and writes the pictures of the READMEs to images/.

Options:
  --only NAME    take only this picture; may be repeated
  --no-build     use what is in dist/ already`;

const largestBytes = 150_000;
const capSeconds = 540;
const settleMilliseconds = 1500;

const hover = { height: 500, stage: (editor) => editor.hover('--restart') };

/** Each picture: the rows of the window it shows (from the tabs down), what is done before, and the language. */
const pictures = [
  { name: 'hover-en', ...hover },
  { name: 'hover-ko', ...hover, locale: 'ko' },
  {
    name: 'fix',
    height: 560,
    async stage(editor) {
      await typeLine(editor, 'docker run -d nginx:1.29 --name preview');
      await editor.press('ArrowLeft');
      // Closes the signature that typing has opened.
      await editor.press('Escape');
      await editor.quickFixes();
    },
  },
  {
    name: 'completion',
    height: 620,
    async stage(editor) {
      await typeLine(editor, 'docker run --');
      // The list is open by typing; asking for it once more opens the text beside it.
      await editor.complete();
    },
  },
  {
    name: 'topology',
    height: 620,
    async stage(editor) {
      await editor.click('example/api');
      const page = await editor.openTopology();
      await page.getByRole('button', { name: 'Fit' }).click();
    },
  },
  {
    name: 'compose',
    height: 620,
    async stage(editor) {
      await editor.press('Control+a');
      await editor.command('Dockline: Convert docker run to compose.yaml');
      await editor.page.locator('.view-line', { hasText: 'services:' }).first().waitFor();
    },
  },
];

await takePictures(usage, pictures, take, { largestBytes, capSeconds });

async function take({ name, height, stage, locale = 'en' }, atEnd) {
  const editor = await openShowcase({ locale });
  atEnd(editor.close);
  await stage(editor);
  await editor.page.waitForTimeout(settleMilliseconds);
  const to = path.join(images, `${name}.png`);
  await editor.page.screenshot({ path: to, clip: { x: 0, y: 0, width: windowSize.width, height } });
  await editor.close();
  return `${name}.png`;
}

/** At the end of the file; waits until what is wrong in it is marked. */
async function typeLine(editor, line) {
  await editor.press('Control+End');
  await editor.type(`\n${line}`);
  await editor.marks();
}
