// Where the pictures of the READMEs are taken: one script in a window with nothing in it that is not about Dockline.
import { statSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../launcher/build.mjs';
import { openEditor } from '../launcher/driven-editor.mjs';
import { runToTheEnd } from '../launcher/lifetime.mjs';
import { readOptions } from '../launcher/options.mjs';
import { repository } from '../launcher/paths.mjs';

export const images = path.join(repository, 'images');
export const windowSize = { width: 1000, height: 640 };

const file = path.join(repository, 'test/vscode/showcase/shop.sh');
const hoverTries = 10;

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

/**
 * Takes the pictures of a list, or those that the arguments name. `take` writes one and returns its name in `images`.
 * @param limits.largestBytes of a picture
 */
export async function takePictures(usage, pictures, take, { largestBytes, capSeconds }) {
  const { values: options } = readOptions(usage, {
    options: { only: { type: 'string', multiple: true }, 'no-build': { type: 'boolean' } },
  });
  const wanted = options.only ?? pictures.map(({ name }) => name);
  await runToTheEnd(
    async (atEnd) => {
      if (!options['no-build']) await buildExtension();
      for (const picture of pictures.filter(({ name }) => wanted.includes(name))) {
        const name = await take(picture, atEnd);
        const { size } = statSync(path.join(images, name));
        if (size > largestBytes)
          throw new Error(`images/${name} has ${size} bytes, more than ${largestBytes}.`);
        console.log(`images/${name}: ${Math.ceil(size / 1000)} kB`);
      }
      return 0;
    },
    { capSeconds },
  );
}

/** The editor with the script open, once the server answers: it does where one hovers. */
export async function openShowcase({ locale = 'en', settings: further = {} } = {}) {
  const editor = await openEditor({ file, locale, settings: { ...settings, ...further }, size: windowSize });
  await editor.press('Control+b');
  for (let tries = 0; tries < hoverTries; tries++) {
    if ((await editor.hover('network create')) === '') continue;
    await editor.press('Escape');
    return editor;
  }
  await editor.close();
  throw new Error('No hover came.');
}
