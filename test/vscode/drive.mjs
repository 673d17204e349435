// Opens a file in the real workbench with Dockline and does what the arguments say, one after the other.
import process from 'node:process';
import { buildExtension } from './launcher/build.mjs';
import { openEditor } from './launcher/driven-editor.mjs';
import { runToTheEnd } from './launcher/lifetime.mjs';
import { readOptions } from './launcher/options.mjs';

const usage = `Usage: node test/vscode/drive.mjs FILE [options] [steps]
Opens a copy of FILE's folder in VS Code in headless Chromium. Steps are done in the order they are written;
what each one shows is printed. A TEXT that begins with a dash is written as in --hover=--name.

Options:
  --locale en|ko        the language Dockline speaks
  --vsix FILE           use this packed extension instead of the sources
  --setting NAME=JSON   a user setting; may be repeated
  --size WIDTHxHEIGHT   of the window (default 1280x800)
  --no-build            use what is in dist/ already

Steps:
  --marks               count the errors and warnings in view
  --hover TEXT          rest the mouse on TEXT
  --click TEXT          put the cursor on TEXT
  --goto LINE:COLUMN    put the cursor there
  --type TEXT           type; \\n is the Enter key
  --press KEY           such as Control+End, Tab, Escape
  --complete            open the suggestions
  --signature           show the signature at the cursor
  --quick-fixes         open the light bulb's menu at the cursor
  --command TITLE       run a command of the palette
  --lines               print the lines in view
  --wait SECONDS        do nothing
  --shot PNG            take a picture`;

const flag = { type: 'boolean' };
const text = { type: 'string', multiple: true };
const steps = {
  marks: flag,
  hover: text,
  click: text,
  goto: text,
  type: text,
  press: text,
  complete: flag,
  signature: flag,
  'quick-fixes': flag,
  command: text,
  lines: flag,
  wait: text,
  shot: text,
};
const {
  values: options,
  positionals,
  tokens,
} = readOptions(usage, {
  allowPositionals: true,
  tokens: true,
  options: {
    locale: { type: 'string' },
    vsix: { type: 'string' },
    setting: text,
    size: { type: 'string' },
    'no-build': flag,
    ...steps,
  },
});
const complaint = findComplaint();
if (complaint) {
  console.error(`drive.mjs: ${complaint}\n\n${usage}`);
  process.exit(2);
}

await runToTheEnd(async (atEnd) => {
  if (!options.vsix && !options['no-build']) await buildExtension();
  const editor = await openEditor({
    file: positionals[0],
    locale: options.locale,
    vsix: options.vsix,
    settings: readSettings(),
    size: readSize(),
  });
  atEnd(editor.close);
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option' || !(name in steps)) continue;
    const shown = await doStep(editor, name, value);
    const heading = value === undefined ? name : `${name} ${value}`;
    console.log(
      shown === undefined
        ? heading
        : `${heading}: ${typeof shown === 'string' ? shown : JSON.stringify(shown, null, 2)}`,
    );
  }
  return 0;
});

function doStep(editor, name, value) {
  switch (name) {
    case 'marks':
      return editor.marks();
    case 'hover':
      return editor.hover(value);
    case 'click':
      return editor.click(value);
    case 'goto':
      return editor.goTo(...value.split(':').map(Number));
    case 'type':
      return editor.type(value.replaceAll('\\n', '\n'));
    case 'press':
      return editor.press(value);
    case 'complete':
      return editor.complete();
    case 'signature':
      return editor.signature();
    case 'quick-fixes':
      return editor.quickFixes();
    case 'command':
      return editor.command(value);
    case 'lines':
      return editor.lines();
    case 'wait':
      return editor.page.waitForTimeout(Number(value) * 1000);
    case 'shot':
      return editor.screenshot(value);
  }
}

/** What is wrong with the arguments; undefined where nothing is. */
function findComplaint() {
  if (positionals.length !== 1) return 'name one file to open';
  if (options.locale && !['en', 'ko'].includes(options.locale)) return `unknown locale "${options.locale}"`;
  if (options.size && !/^\d+x\d+$/u.test(options.size)) return `"${options.size}" is not WIDTHxHEIGHT`;
  const place = options.goto?.find((value) => !/^\d+(?::\d+)?$/u.test(value));
  return place === undefined ? undefined : `"${place}" is not LINE:COLUMN`;
}

/** `name=value` with the value as JSON, or as it is where it is none. */
function readSettings() {
  const pairs = (options.setting ?? []).map((setting) => {
    const [name, ...rest] = setting.split('=');
    const value = rest.join('=');
    try {
      return [name, JSON.parse(value)];
    } catch {
      return [name, value];
    }
  });
  return Object.fromEntries(pairs);
}

function readSize() {
  if (!options.size) return undefined;
  const [width, height] = options.size.split('x').map(Number);
  return { width, height };
}
