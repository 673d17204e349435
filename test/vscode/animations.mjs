// Films what the READMEs show, in the real VS Code: writes images/*.webp.
import path from 'node:path';
import { startFilm } from './launcher/film.mjs';
import { images, openShowcase, takePictures, windowSize } from './showcase/stage.mjs';

const usage = `Usage: npm run animations [-- options]
Opens test/vscode/showcase/shop.sh in VS Code in headless Chromium and writes the films of the READMEs to images/.

Options:
  --only NAME    take only this one; may be repeated
  --no-build     use what is in dist/ already`;

const largestBytes = 500_000;
const capSeconds = 900;
/** How long something stands still, so that one can look at it or read it. */
const glance = 700;
const look = 1500;
const read = 4000;

const hover = {
  height: 560,
  async play(editor, film) {
    for (const text of ['--restart', '8080:80']) {
      const { x, y } = await editor.locate(text);
      await film.moveTo(x, y);
      await editor.hover(text);
      await film.hold(read);
      await editor.press('Escape');
      await film.hold(glance);
    }
  },
};

/** Where typing is not what is shown, nothing comes up by itself. */
const quiet = {
  'editor.parameterHints.enabled': false,
  'editor.quickSuggestions': false,
  'editor.suggestOnTriggerCharacters': false,
};

/** Each film: the rows of the window it shows (from the tabs down), what is played in it, the language, and settings. */
const films = [
  { name: 'hover-en', ...hover },
  { name: 'hover-ko', ...hover, locale: 'ko' },
  {
    name: 'fix',
    height: 560,
    settings: quiet,
    async play(editor, film) {
      await editor.press('Control+End');
      await editor.press('Enter');
      await film.type('docker run -d nginx:1.29 --name preview');
      await editor.marks();
      await editor.press('Escape');
      await film.hold(look);
      await editor.press('ArrowLeft');
      await editor.press('Escape');
      await editor.quickFixes();
      await film.hold(look * 2);
      await editor.press('Enter');
      await editor.page.locator('.view-line', { hasText: /--name.preview.nginx/u }).waitFor();
      await film.hold(read);
    },
  },
  {
    name: 'completion',
    height: 620,
    settings: { 'editor.parameterHints.enabled': false },
    async play(editor, film) {
      await editor.press('Control+End');
      await editor.press('Enter');
      await film.type('docker run --');
      // The list is open by typing; asking for it once more opens the text beside it.
      await editor.complete();
      await film.hold(look);
      await film.type('net');
      await film.hold(look);
      await film.type('work sh');
      // The name stands in the same script.
      await editor.page
        .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'shop' })
        .waitFor();
      await film.hold(look * 2);
      await editor.press('Enter');
      await film.hold(look * 2);
    },
  },
  {
    name: 'topology',
    height: 620,
    settings: quiet,
    async play(editor, film) {
      await film.hold(look);
      const page = await editor.openTopology();
      await page.getByRole('button', { name: 'Fit' }).click();
      await film.hold(read);
      await editor.click('docker volume create');
      await editor.press('Control+End');
      await film.type('\ndocker run -d --name cache \\\n--network shop redis:8');
      await page.locator('svg text', { hasText: 'redis:8' }).waitFor();
      await page.getByRole('button', { name: 'Fit' }).click();
      await film.hold(read);
    },
  },
  {
    name: 'compose',
    height: 620,
    async play(editor, film) {
      await film.hold(look);
      await editor.press('Control+a');
      await film.hold(glance);
      await editor.press('F1');
      await film.hold(glance);
      await film.type('convert docker run');
      await film.hold(look);
      await editor.press('Enter');
      await editor.page.locator('.view-line', { hasText: 'services:' }).first().waitFor();
      await film.hold(read);
    },
  },
];

await takePictures(usage, films, take, { largestBytes, capSeconds });

async function take({ name, height, play, locale, settings }, atEnd) {
  // The caret would blink in some pictures and not in others.
  const editor = await openShowcase({ locale, settings: { 'editor.cursorBlinking': 'solid', ...settings } });
  atEnd(editor.close);
  const film = await startFilm(editor.page, { x: 0, y: 0, width: windowSize.width, height });
  await film.hold(glance);
  await play(editor, film);
  await editor.close();
  await film.write(path.join(images, `${name}.webp`));
  return `${name}.webp`;
}
