// Resting the mouse on a part of a docker command tells what it does.
import type { TextDocument } from 'vscode';
import { closeEditors, hoverText, openScript, positionOf, waitForHover } from './editor';
import { expectEqual, expectPattern } from './expect';

describe('hover', () => {
  let document: TextDocument;

  before(async () => {
    const script =
      '# 한국어 주석 한 줄\nsudo docker run -it --restart always -p 8080:80 nginx:1.29\necho --restart\n';
    ({ document } = await openScript(script));
  });
  after(closeEditors);

  const hoverAt = (text: string, from = 1): Promise<string> =>
    waitForHover(document, positionOf(document, text, from));

  it('explains a flag and links to the reference', async () => {
    const text = await hoverAt('--restart');
    expectPattern(text, /--restart/u, 'the flag');
    expectPattern(text, /https:\/\/docs\.docker\.com\/reference\//u, 'the link');
  });

  it('explains each letter of a cluster by itself', async () => {
    expectPattern(await hoverAt('-it', 1), /--interactive/u, 'the letter i');
    expectPattern(await hoverAt('-it', 2), /--tty/u, 'the letter t');
  });

  it('explains the command, a value and the image', async () => {
    expectPattern(await hoverAt('run'), /docker run/u, 'the command');
    expectPattern(await hoverAt('8080:80'), /8080[\s\S]*80/u, 'the port');
    expectPattern(await hoverAt('nginx:1.29'), /nginx[\s\S]*1\.29/u, 'the image');
  });

  it('is silent outside of docker commands', async () => {
    expectEqual(await hoverText(document, positionOf(document, 'echo', 1)), '', 'the hover on echo');
    expectEqual(await hoverText(document, positionOf(document, '주석', 1)), '', 'the hover on a comment');
  });
});
