// Settings take effect at once, in documents that are open already.
import { ConfigurationTarget, DiagnosticSeverity, workspace, type TextDocument } from 'vscode';
import {
  closeEditors,
  findings,
  hoverText,
  openScript,
  positionOf,
  waitForFindings,
  waitForHover,
  wrongLine,
} from './editor';
import { eventually } from './eventually';
import { expectPattern } from './expect';

describe('settings', () => {
  let document: TextDocument;

  beforeEach(async () => {
    ({ document } = await openScript(wrongLine));
    await waitForFindings(document, ['flag-after-image']);
  });
  afterEach(async () => {
    for (const name of ['enable', 'locale', 'rules']) await set(name, undefined);
    await closeEditors();
  });

  it('dockline.enable silences everything and brings it back', async () => {
    const position = positionOf(document, '8080:80', 1);
    await waitForHover(document, position);
    await set('enable', false);
    await waitForFindings(document, []);
    await eventually(
      'no hover',
      () => hoverText(document, position),
      (text) => text === '',
    );
    await set('enable', undefined);
    await waitForFindings(document, ['flag-after-image']);
    await waitForHover(document, position);
  });

  it('dockline.rules turns a rule off or changes how loud it is', async () => {
    await set('rules', { 'flag-after-image': 'off' });
    await waitForFindings(document, []);
    await set('rules', { 'flag-after-image': 'hint' });
    await waitForFindings(document, ['flag-after-image']);
    await eventually(
      'a hint',
      () => findings(document)[0]?.severity,
      (seen) => seen === DiagnosticSeverity.Hint,
    );
  });

  it('dockline.locale switches to Korean and back to English', async () => {
    const position = positionOf(document, '-d', 1);
    const hangul = /[가-힣]{2}/u;
    await set('locale', 'ko');
    await eventually(
      'a Korean hover',
      () => hoverText(document, position),
      (text) => hangul.test(text),
    );
    await eventually(
      'a Korean message',
      () => findings(document)[0]?.message ?? '',
      (text) => hangul.test(text),
    );
    await set('locale', 'en');
    await eventually(
      'an English message',
      () => findings(document)[0]?.message ?? '',
      (text) => text !== '' && !hangul.test(text),
    );
    expectPattern(await waitForHover(document, position), /background/iu, 'the English hover on -d');
  });
});

/** `undefined` removes the user's value, so that the default holds again. */
async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('dockline').update(name, value, ConfigurationTarget.Global);
}
