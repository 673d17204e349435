// The concept pages are what `server/src/spec/concepts` says; `npm run docs` writes them anew.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Locale } from '../../server/src/base/text';
import { conceptPageName } from '../../server/src/features/doc-pages';
import { concepts } from '../../server/src/spec/concepts';
import type { ConceptSpec } from '../../server/src/spec/types';
import { root } from '../support/source-files';

const pages = path.join(root, 'server/docs/concepts');
const locales: readonly Locale[] = ['en', 'ko'];
const seeAlso = { en: 'See also', ko: '함께 보기' };

function pageText(concept: ConceptSpec, locale: Locale): string {
  const related = (concept.seeAlso ?? []).flatMap((id) => {
    const other = concepts.find((candidate) => candidate.id === id);
    return other ? [`[${other.title[locale]}](${conceptPageName(id, locale)})`] : [];
  });
  const footer = related.length > 0 ? `\n${seeAlso[locale]}: ${related.join(', ')}\n` : '';
  return `<!-- Written by npm run docs from server/src/spec/concepts/${concept.id}.ts. -->\n# ${concept.title[locale]}\n\n${concept.body[locale]}\n${footer}`;
}

if (process.env['DOCKLINE_WRITE_DOCS'] === '1') {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const concept of concepts)
    for (const locale of locales)
      writeFileSync(path.join(pages, conceptPageName(concept.id, locale)), pageText(concept, locale));
}

test.each(concepts.flatMap((concept) => locales.map((locale) => [concept.id, locale, concept] as const)))(
  'the page of %s in %s is up to date (npm run docs)',
  (id, locale, concept) => {
    expect(readFileSync(path.join(pages, conceptPageName(id, locale)), 'utf8')).toBe(
      pageText(concept, locale),
    );
  },
);

test('there are no pages of concepts that are gone', () => {
  const expected = concepts.flatMap(({ id }) => locales.map((locale) => conceptPageName(id, locale)));
  expect(readdirSync(pages).sort()).toEqual(expected.sort());
});
