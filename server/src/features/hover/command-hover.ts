// The hover on a command's name.
import { codeBlock, codeSpan, paragraphs } from '../../base/markdown';
import { pick, type Locale } from '../../base/text';
import type { CommandNode } from '../../model/command-tree';
import { nodeName } from '../../model/command-name';
import { referenceLink } from '../reference-link';
import { conceptLinks } from './concept-links';
import { labels } from './labels';

export function commandHover(node: CommandNode, locale: Locale): string {
  const { spec } = node;
  const say = (text: Parameters<typeof pick>[0]): string => pick(text, locale);
  const usage = codeBlock([nodeName(node), spec.usage].filter(Boolean).join(' '));
  const examples = (spec.examples ?? []).map((example) => `${say(example.doc)}\n${codeBlock(example.code)}`);
  const pitfalls = (spec.pitfalls ?? []).map((pitfall) => `- ${say(pitfall)}`);
  return paragraphs(
    usage,
    lifetimeLine(node, locale),
    say(spec.doc) || say(spec.summary),
    node.children.size > 0 ? subcommandList(node, locale) : undefined,
    pitfalls.length > 0 ? `**${say(labels.pitfalls)}**\n\n${pitfalls.join('\n')}` : undefined,
    examples.length > 0 ? `**${say(labels.examples)}**\n\n${examples.join('\n\n')}` : undefined,
    footer(node, locale),
  );
}

function lifetimeLine({ spec }: CommandNode, locale: Locale): string | undefined {
  const use = spec.deprecated?.use;
  if (spec.deprecated)
    return `⚠️ ${pick(labels.deprecated, locale)}${use ? ` · ${pick(labels.useInstead, locale)}: ${codeSpan(use)}` : ''}`;
  return spec.experimental ? `*${pick(labels.experimental, locale)}*` : undefined;
}

/** A group explains itself best by what is in it. */
function subcommandList({ children }: CommandNode, locale: Locale): string {
  const seen = new Set<unknown>();
  return [...children]
    .filter(([, child]) => {
      if (child.spec.hidden || seen.has(child.spec)) return false;
      seen.add(child.spec);
      return true;
    })
    .map(([name, child]) => `- \`${name}\` ${pick(child.spec.summary, locale)}`)
    .join('\n');
}

function footer(node: CommandNode, locale: Locale): string {
  const { spec } = node;
  const written = [spec.path, ...(spec.aliases ?? [])].map((path) => ['docker', ...path].join(' '));
  const others = written.filter((name) => name !== nodeName(node)).map(codeSpan);
  const related = (spec.seeAlso ?? []).map((path) => `\`docker ${path}\``);
  const ideas = conceptLinks(spec.concepts ?? [], locale);
  const lines = [
    others.length > 0 ? `${pick(labels.alsoWritten, locale)}: ${others.join(', ')}` : undefined,
    related.length + ideas.length > 0
      ? `${pick(labels.seeAlso, locale)}: ${[...related, ...ideas].join(', ')}`
      : undefined,
    `[${pick(labels.reference, locale)}](${referenceLink(spec)})`,
  ];
  return lines.filter(Boolean).join('  \n');
}
