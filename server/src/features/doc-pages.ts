// Where rules and concepts are explained on the web. The pages are generated and lie in `server/docs`.
import type { Locale } from '../base/text';

const pages = 'https://github.com/dockline/dockline/blob/main/server/docs';

/** The rule's page, in both languages. */
export function rulePage(ruleId: string): string {
  return `${pages}/rules/${ruleId}.md`;
}

/** The concept's page in the language. */
export function conceptPage(conceptId: string, locale: Locale): string {
  return `${pages}/concepts/${conceptPageName(conceptId, locale)}`;
}

/** Its file name. */
export function conceptPageName(conceptId: string, locale: Locale): string {
  return locale === 'en' ? `${conceptId}.md` : `${conceptId}.${locale}.md`;
}
