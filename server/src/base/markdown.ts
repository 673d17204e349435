// Building Markdown for hovers, with text of the document made harmless.

/** The text as a code span that shows exactly these characters, whatever backticks or line breaks it holds. */
export function codeSpan(text: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  const longest = Math.max(0, ...Array.from(flat.matchAll(/`+/gu), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || flat.startsWith('`') || flat.endsWith('`') || flat.trim() === '' ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** A fenced block of shell text. */
export function codeBlock(code: string, language = 'sh'): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/gu), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** The text with every character that Markdown might act on escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&:]/gu, '\\$&');
}

/** Paragraphs joined by blank lines; empty ones are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part): part is string => part !== undefined && part !== '').join('\n\n');
}
