// Links from hovers to the pages that explain ideas.
import type { Locale } from '../../base/text';
import { concepts } from '../../spec/concepts';
import { conceptPage } from '../doc-pages';

/** One Markdown link for each id that has a page; a test sees to it that all have. */
export function conceptLinks(ids: readonly string[], locale: Locale): string[] {
  return ids.flatMap((id) => {
    const concept = concepts.find((other) => other.id === id);
    return concept ? [`[${concept.title[locale]}](${conceptPage(id, locale)})`] : [];
  });
}

/** The first paragraph of a concept, which can stand alone. */
export function conceptLead(id: string, locale: Locale): string | undefined {
  return concepts.find((concept) => concept.id === id)?.body[locale].split('\n\n')[0];
}
