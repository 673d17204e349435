// A script with one character lost, as happens while it is written: what stands elsewhere is still found.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { readShellSamples } from '../support/shell-samples';

/** The sites outside of the lines that the character at `lost` concerns, told by offset and text. */
function sitesElsewhere(text: string, lost: number, moved: number): ReadonlySet<string> {
  const start = text.lastIndexOf('\n', lost - 1) + 1;
  const newline = text.indexOf('\n', lost);
  const end = newline < 0 ? text.length : newline;
  const elsewhere = openHostFile(text, 'shellscript').sites.filter(
    ({ offset, site }) => offset > end || offset + site.text.length < start,
  );
  return new Set(
    elsewhere.map(({ offset, site }) => `${offset > lost ? offset - moved : offset} ${site.text}`),
  );
}

describe.each([
  // A quote of a text over several lines, or a heredoc's mark, takes more with it than its own line.
  ['"', 0.995],
  ["'", 0.98],
  ['`', 0.98],
  ['(', 0.99],
  [')', 0.99],
  ['{', 0.99],
  ['}', 0.99],
])('one %s lost', (character, share) => {
  test(`leaves at least ${share * 100} % of the commands elsewhere`, () => {
    let wanted = 0;
    let kept = 0;
    for (const { text } of readShellSamples()) {
      for (let lost = text.indexOf(character); lost >= 0; lost = text.indexOf(character, lost + 1)) {
        const before = sitesElsewhere(text, lost, 1);
        const broken = text.slice(0, lost) + text.slice(lost + 1);
        const after = new Set(
          openHostFile(broken, 'shellscript').sites.map(({ offset, site }) => `${offset} ${site.text}`),
        );
        wanted += before.size;
        for (const site of before) if (after.has(site)) kept += 1;
      }
    }
    console.log(`${character}: ${kept} of ${wanted} kept, ${((100 * kept) / wanted).toFixed(2)} %`);
    expect(wanted).toBeGreaterThan(100);
    expect(kept / wanted).toBeGreaterThanOrEqual(share);
  });
});
