// A file open in the real workbench with Dockline, driven with mouse and keyboard as a person would.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureKoreanFont } from './korean-font.mjs';
import { repository } from './paths.mjs';
import { startVscodeServer } from './vscode-server.mjs';
import { openWorkbench } from './workbench.mjs';
import { copyWorkspace } from './workspace-copy.mjs';

const waitMilliseconds = 30_000;
const settleMilliseconds = 400;
/** Between keys, so that the editor reacts to each as it does to a person's. */
const typingDelay = 30;

/**
 * Opens a copy of the file's folder, so that nothing on disk changes.
 * @param options.file the file to open
 * @param options.locale `en` or `ko`: the language Dockline speaks
 * @param options.vsix a packed extension to use instead of the one under development
 * @param options.extension the folder of the extension under development (default: this repository)
 * @param options.settings further user settings
 * @param options.size `{ width, height }` of the window in pixels
 * @returns see `DrivenEditor` below; always `close()` it
 */
export async function openEditor(options) {
  const { file, locale, vsix, settings = {}, size } = options;
  const extension = vsix ? undefined : (options.extension ?? repository);
  if (locale === 'ko') await ensureKoreanFont();
  const workspace = copyWorkspace(path.dirname(path.resolve(file)));
  const opened = path.join(workspace.folder, path.basename(file));
  const endings = [workspace.remove];
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const server = await startVscodeServer({
      vsix,
      settings: {
        'window.commandCenter': false,
        ...(locale ? { 'dockline.locale': locale } : {}),
        ...settings,
      },
    });
    endings.push(server.stop);
    const { page, browser } = await openWorkbench(server, {
      folder: workspace.folder,
      file: opened,
      extension,
      size,
    });
    endings.push(() => browser.close());
    await page.waitForSelector(`.tab[data-resource-name="${path.basename(file)}"]`, {
      timeout: waitMilliseconds,
    });
    await page
      .locator('.editor-instance .monaco-editor textarea, .editor-instance .native-edit-context')
      .first()
      .focus();
    const text = readFileSync(opened, 'utf8');
    return { page, close, ...driveEditor(page, text) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What one can do with the editor; positions are found by the text that stands there. */
function driveEditor(page, text) {
  const keyboard = page.keyboard;
  const settle = () => page.waitForTimeout(settleMilliseconds);

  /** Puts the cursor at `line:column`, counted from 1. */
  async function goTo(line, column = 1) {
    await keyboard.press('Control+G');
    await page.locator('.quick-input-widget input').waitFor({ timeout: waitMilliseconds });
    await keyboard.type(`:${line}:${column}`.slice(1), { delay: typingDelay });
    await keyboard.press('Enter');
    await settle();
  }

  /** The middle of the text's first place on the screen, in pixels; scrolls to where the file has it. */
  async function locate(needle) {
    const seen = await page.evaluate(findOnScreen, needle);
    if (seen) return seen;
    const offset = text.indexOf(needle);
    if (offset < 0) throw new Error(`"${needle}" is neither on the screen nor in the file.`);
    await goTo(text.slice(0, offset).split('\n').length);
    const scrolled = await page.evaluate(findOnScreen, needle);
    if (!scrolled) throw new Error(`"${needle}" is in the file, but does not come on the screen.`);
    return scrolled;
  }

  /** Runs a command by its title in the palette, such as `Dockline: Restart the Language Server`. */
  async function command(title) {
    await keyboard.press('F1');
    await page.locator('.quick-input-widget input').waitFor({ timeout: waitMilliseconds });
    await keyboard.type(title);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    await settle();
  }

  return {
    goTo,
    locate,
    /** Rests the mouse on the text; the hover's text, empty where none comes. */
    async hover(needle) {
      const { x, y } = await locate(needle);
      await page.mouse.move(0, 0);
      await page.mouse.move(x, y, { steps: 4 });
      const contents = page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents');
      await contents
        .first()
        .waitFor({ timeout: 5000 })
        .catch(() => undefined);
      await settle();
      return (await contents.allInnerTexts()).join('\n').trim();
    },
    /** Clicks on the text, which puts the cursor there. */
    async click(needle) {
      const { x, y } = await locate(needle);
      await page.mouse.click(x, y);
      await settle();
    },
    /** Types as a person does; `\n` is the Enter key. */
    async type(keys) {
      await keyboard.type(keys, { delay: typingDelay });
      await settle();
    },
    /** A key or chord as Playwright names it, such as `Control+End`. */
    async press(key) {
      await keyboard.press(key);
      await settle();
    },
    /** Opens the suggestions; the labels that are shown. */
    async complete() {
      await keyboard.press('Control+Space');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.first().waitFor({ timeout: waitMilliseconds });
      await settle();
      return rows.evaluateAll((all) => all.map((row) => row.querySelector('.label-name')?.textContent ?? ''));
    },
    /** Opens the light bulb's menu at the cursor; the titles in it. */
    async quickFixes() {
      await keyboard.press('Control+.');
      const rows = page.locator('.action-widget .monaco-list-row.action');
      await rows.first().waitFor({ timeout: waitMilliseconds });
      await settle();
      return (await rows.allInnerTexts()).map((title) => title.trim());
    },
    /** Shows the signature at the cursor; its text, empty where none comes. */
    async signature() {
      await keyboard.press('Control+Shift+Space');
      const widget = page.locator('.parameter-hints-widget.visible');
      await widget.waitFor({ timeout: 5000 }).catch(() => undefined);
      return (await widget.allInnerTexts()).join('\n').trim();
    },
    command,
    /** Opens the topology of the script; the frame with the drawing, once it is drawn. */
    async openTopology() {
      await command('Dockline: Show Topology');
      const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await frame.locator('svg text').first().waitFor({ timeout: waitMilliseconds });
      return frame;
    },
    /** How many marks of each severity are in view, once there is one or the time is over. */
    async marks() {
      const squiggle = page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
      await squiggle
        .first()
        .waitFor({ state: 'attached', timeout: 10_000 })
        .catch(() => undefined);
      await settle();
      const count = (severity) => page.locator(`.squiggly-${severity}`).count();
      return { error: await count('error'), warning: await count('warning'), info: await count('info') };
    },
    /** The lines that are in view. */
    async lines() {
      const shown = await page.locator('.editor-instance .view-lines').first().innerText();
      return shown.replaceAll('\u00a0', ' ').split('\n');
    },
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
  };
}

/** Runs in the page: a line is many elements, one for each colour, so the text is looked up over their borders. */
function findOnScreen(needle) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(needle);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    let isStarted = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent.length;
      if (!isStarted && at < passed + length) {
        range.setStart(node, at - passed);
        isStarted = true;
      }
      if (isStarted && at + needle.length <= passed + length) {
        range.setEnd(node, at + needle.length - passed);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      passed += length;
    }
  }
  return undefined;
}
