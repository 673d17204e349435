// Secrets made of words that documentation and throw-away databases use: whoever knows them knows nothing.

const words: ReadonlySet<string> = new Set(
  (
    'a abc access admin alice an any api app auth b bar base baz bob change cool data db default demo dev django docker ' +
    'dummy example fairly fake foo generated ghost guest hello here insert it key local long maria me mongo my mysql ' +
    'neo4j new odoo of or oracle pass passphrase password passwd phrase please postgres postgresql pw pwd qwerty rabbit ' +
    'random rand redis replace root s3cret sa safe sample secret secure some sonar string strong super test the this to ' +
    'token top use user value very with word wordpress world x you your 0 1 2 3 4 5 6 7 8 9'
  ).split(' '),
);

const longest = Math.max(...Array.from(words, ({ length }) => length));

/** No secret of a demonstration is longer. */
const mostCharacters = 200;

/** Of letters and digits only. Words may be cut in many ways: each place is looked at once, however it is reached. */
export function isMadeOfDemoWords(text: string): boolean {
  if (text === '' || text.length > mostCharacters) return false;
  const small = text.toLowerCase();
  const reached = new Set([0]);
  for (let at = 0; at < small.length; at += 1) {
    if (!reached.has(at)) continue;
    for (let end = at + 1; end <= Math.min(small.length, at + longest); end += 1)
      if (words.has(small.slice(at, end))) reached.add(end);
  }
  return reached.has(small.length);
}
