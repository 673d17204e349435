// The client asks for exactly the documents that the server reads, and starts for their languages.
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { documentSelector } from '../../client/src/document-selector';
import { fileKinds } from '../../server/src/hosts/file-kinds';

const key = ({ language, pattern = '' }: { language: string; pattern?: string }): string =>
  `${language} ${pattern}`;

test('the selector has the languages of the registry, and their patterns where a language has many kinds', () => {
  const known = fileKinds.flatMap(({ languageIds, globs, onlyNamed }) =>
    languageIds.flatMap((language) =>
      onlyNamed ? globs.map((pattern) => ({ language, pattern })) : [{ language }],
    ),
  );
  expect(documentSelector.map(key).sort()).toEqual(known.map(key).sort());
});

/** VS Code opens JSON of its own at every start, so these languages would wake Dockline in every window. */
const tooCommon = new Set(['json', 'jsonc']);

test('each language of the selector starts the extension, but for those that are open in every window', () => {
  const languages = documentSelector.map(({ language }) => language).filter((name) => !tooCommon.has(name));
  const events = new Set(languages.map((language) => `onLanguage:${language}`));
  expect(manifest.activationEvents.filter((event) => event.startsWith('onLanguage:')).sort()).toEqual(
    [...events].sort(),
  );
});
