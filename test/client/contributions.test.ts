// What package.json tells VS Code is said in both languages. That the keys are the same is a law (test/tidy.test.ts).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import korean from '../../package.nls.ko.json';
import { root } from '../support/source-files';

const texts = { en: english as Record<string, string>, ko: korean as Record<string, string> };
/** The name is the same everywhere, and a language is called by its own name. */
const inBoth = ['displayName', 'configuration.locale.ko'];

test.each(Object.keys(texts.ko).filter((key) => !inBoth.includes(key)))(
  '%s is written in each language',
  (key) => {
    expect(texts.ko[key]).toMatch(/[가-힣]/u);
    expect(texts.en[key]).not.toMatch(/[가-힣]/u);
  },
);

const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

test.each(steps)('the step $id of the walkthrough shows a picture that is there', ({ media }) => {
  expect(existsSync(path.join(root, media.image)), media.image).toBe(true);
});

test.each(steps)(
  'the step $id of the walkthrough names the same commands in both languages, and ours exist',
  (step) => {
    const commandsIn = (text = ''): string[] =>
      [...text.matchAll(/\(command:([\w.]+)/gu)].map(([, id]) => id ?? '');
    const key = step.description.replaceAll('%', '');
    const linked = commandsIn(texts.en[key]);
    expect(commandsIn(texts.ko[key])).toEqual(linked);
    const awaited = step.completionEvents.flatMap((event) => event.match(/(?<=^onCommand:).+/u) ?? []);
    const ours = [...linked, ...awaited].filter((id) => id.startsWith('dockline.'));
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    expect(ours.filter((id) => !contributed.includes(id))).toEqual([]);
  },
);
