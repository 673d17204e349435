// The hover on parser directives: what they are for, and what their values mean.
import { codeBlock, codeSpan, paragraphs } from '../../base/markdown';
import { touches, type Span } from '../../base/span';
import { pick, type Locale } from '../../base/text';
import type { Directive } from '../../dockerfile/directives';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { rules } from '../../rules/registry';
import { directives } from '../../spec/directives';
import { rulePage } from '../doc-pages';

/** The span is one of the file. */
export function directiveHover(
  dockerfile: Dockerfile,
  at: number,
  locale: Locale,
): (Span & { readonly markdown: string }) | undefined {
  const directive = dockerfile.directives.find((one) => touches(one, at));
  const spec = directives.find(({ name }) => name === directive?.name);
  if (!directive || !spec) return undefined;
  const check = directive.name === 'check' ? checkHover(directive, at, locale) : undefined;
  if (check) return check;
  const { start, end, value } = directive;
  const known = spec.values.find((one) => one.value === value.text);
  const markdown = paragraphs(
    codeBlock(spec.example, 'dockerfile'),
    pick(spec.doc, locale),
    known && `${codeSpan(known.value)} — ${pick(known.doc, locale)}`,
  );
  return { start, end, markdown };
}

/** The rule that finds what the check under the cursor does. */
function checkHover(
  { value }: Directive,
  at: number,
  locale: Locale,
): (Span & { readonly markdown: string }) | undefined {
  for (const { index, 0: word } of value.text.matchAll(/\w+/gu)) {
    const span = { start: value.start + index, end: value.start + index + word.length };
    const rule = rules.find(({ buildCheck }) => buildCheck?.toLowerCase() === word.toLowerCase());
    if (!rule || !touches(span, at)) continue;
    const title = `**${pick(rule.title, locale)}** ([${rule.id}](${rulePage(rule.id)}))`;
    return { ...span, markdown: paragraphs(title, pick(rule.why, locale)) };
  }
  return undefined;
}
