// What the engine tells of the thing under the cursor, to stand before its documentation.
import { codeSpan, escapeMarkdown } from '../../base/markdown';
import { pick, type Locale } from '../../base/text';
import type { LiveObject } from '../live/live-objects';

/** Markdown; what docker prints is shown as it is and never acts. */
export function liveHover({ name, state, facts }: LiveObject, locale: Locale): string {
  const head = `**${escapeMarkdown(name)}**${state === '' ? '' : ` · ${escapeMarkdown(state)}`}`;
  return [head, ...facts.map(({ label, value }) => `- ${pick(label, locale)}: ${codeSpan(value)}`)].join(
    '\n',
  );
}
