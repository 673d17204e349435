// Typing a docker command brings suggestions, and taking one writes it in the right place.
import { MarkdownString, Position } from 'vscode';
import {
  closeEditors,
  completions,
  labelOf,
  openScript,
  takeSuggestion,
  typeText,
  waitForText,
} from './editor';
import { eventually, settle } from './eventually';
import { expectDefined, expectEqual, expectPattern } from './expect';

describe('completion', () => {
  afterEach(closeEditors);

  it('suggests the flags that begin with what is typed', async () => {
    const { document } = await openScript();
    await typeText('docker run --re');
    const end = new Position(0, document.getText().length);
    const labels = await eventually(
      'flags',
      async () => (await completions(document, end)).map(labelOf),
      (seen) => seen.some((label) => label.startsWith('--restart')),
    );
    expectEqual(
      labels.some((label) => label.startsWith('--read-only')),
      true,
      'whether --read-only is suggested',
    );
    expectEqual(
      labels.some((label) => label.startsWith('--signal')),
      false,
      'whether a flag of stop is suggested',
    );
  });

  it('resolves the documentation of a suggestion', async () => {
    const { document } = await openScript('docker run --restart');
    const items = await eventually('flags', () => completions(document, new Position(0, 20)), hasItems);
    const item = expectDefined(
      items.find((candidate) => labelOf(candidate).startsWith('--restart')),
      '--restart',
    );
    const { documentation } = item;
    const text = documentation instanceof MarkdownString ? documentation.value : (documentation ?? '');
    expectPattern(text, /\S/u, 'the documentation');
  });

  it('writes a taken suggestion over what is typed', async () => {
    const { document } = await openScript();
    await typeText('docker run --detach-k');
    await takeSuggestion(() => document.getText().startsWith('docker run --detach-keys'));
    const text = await waitForText(document, (seen) => seen.startsWith('docker run --detach-keys'));
    expectEqual(text.match(/--/gu)?.length, 1, `dashes pairs in "${text}"`);
  });

  it('suggests values and names from the same script', async () => {
    const { document } = await openScript('docker network create shop\ndocker run --restart ');
    const labels = async (): Promise<string[]> =>
      (await completions(document, document.positionAt(1000))).map(labelOf);
    await eventually('policies', labels, (seen) => seen.includes('unless-stopped'));
    await typeText('always --network ');
    const networks = await eventually('networks', labels, (seen) => seen.includes('bridge'));
    expectEqual(networks.includes('shop'), true, 'whether the network of the script is suggested');
  });

  it('suggests no docker flags after the image', async () => {
    const { document } = await openScript('docker run nginx --re');
    await settle();
    const labels = (await completions(document, new Position(0, 21))).map(labelOf);
    expectEqual(
      labels.filter((label) => label.startsWith('--re')),
      [],
      'flags after the image',
    );
  });
});

function hasItems(items: readonly unknown[]): boolean {
  return items.length > 0;
}
