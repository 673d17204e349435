// The page that explains a command, as Markdown in which text of the document means nothing but itself.
import { codeBlock, codeSpan, escapeMarkdown, paragraphs } from '../../base/markdown';
import { pick, type Locale, type Text } from '../../base/text';
import { leftOut } from '../../model/secrets';
import { rulePage } from '../doc-pages';
import type { ExplainedFinding, ExplainedPiece, Explanation } from './explanation';
import { labels, severityNames } from './labels';
import { markedLines } from './marked-lines';

export function explanationMarkdown(explanation: Explanation, locale: Locale): string {
  const { name, summary, line, marks, pieces, steps, findings, reference } = explanation;
  const say = (text: Text): string => pick(text, locale);
  return `${paragraphs(
    `# ${codeSpan(name)}`,
    summary,
    `## ${say(labels.line)}`,
    codeBlock(markedLines(line, marks), 'text'),
    line.includes(leftOut) ? `*${say(labels.hidden)}*` : undefined,
    `## ${say(labels.pieces)}`,
    ...pieces.map((piece, index) => pieceItem(piece, index + 1)),
    steps.length > 0 ? `## ${say(labels.steps)}` : undefined,
    numbered(steps),
    `## ${say(labels.findings)}`,
    findings.length > 0
      ? findings.map((finding) => findingItem(finding, locale)).join('\n\n')
      : say(labels.noFindings),
    `[${say(labels.reference)}: ${escapeMarkdown(name)}](${reference})`,
  )}\n`;
}

function pieceItem({ code, texts, parts = [] }: ExplainedPiece, number: number): string {
  const lead = `${String(number)}. `;
  const letters = parts.map(
    (part) => `- ${indent(`**${codeSpan(part.code)}**  \n${part.texts.join('\n\n')}`, 2)}`,
  );
  const body = paragraphs(`**${codeSpan(code)}**`, ...texts, letters.join('\n'));
  return lead + indent(body, lead.length);
}

/** All lines but the first moved right, so that they belong to the list item. */
function indent(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(by)}`);
}

function numbered(texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const lead = `${String(index + 1)}. `;
      return lead + indent(text, lead.length);
    })
    .join('\n');
}

function findingItem({ ruleId, severity, message, fix }: ExplainedFinding, locale: Locale): string {
  const told = `- **${pick(severityNames[severity], locale)}** ([${ruleId}](${rulePage(ruleId)})): ${plainText(message)}`;
  return fix === undefined ? told : `${told}\n\n  **${pick(labels.fix, locale)}:** ${plainText(fix)}`;
}

/** A message for people, in which only backticks mean something. */
function plainText(text: string): string {
  const pieces = text.split('`');
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return escapeMarkdown(piece.replace(/\s+/gu, ' '));
      return index === pieces.length - 1 ? escapeMarkdown(`\`${piece}`) : codeSpan(piece);
    })
    .join('');
}
