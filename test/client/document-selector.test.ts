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

test('each language of the selector starts the extension', () => {
  const events = new Set(documentSelector.map(({ language }) => `onLanguage:${language}`));
  expect(manifest.activationEvents.filter((event) => event.startsWith('onLanguage:')).sort()).toEqual(
    [...events].sort(),
  );
});
