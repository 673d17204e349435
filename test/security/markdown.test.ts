// Text of documents in Markdown: whatever it holds, it is shown and never acts. Read as an editor reads it, with HTML and bare links on.
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../server/src/base/text';
import { explain } from '../../server/src/features/explain/explain';
import { explanationMarkdown } from '../../server/src/features/explain/explanation-markdown';
import { hover } from '../../server/src/features/hover/hover';
import { liveHover } from '../../server/src/features/hover/live-hover';
import { defaultSettings } from '../../server/src/features/settings';
import { signatureHelp } from '../../server/src/features/signature-help';
import { openHostFile } from '../../server/src/hosts/host-file';
import { dockerfile, shell } from '../support/check';

const reader = new MarkdownIt({ html: true, linkify: true });
// What a browser would refuse must be seen here too.
reader.validateLink = () => true;

/** All that acts in the Markdown: the targets of links and images, and HTML. */
function acting(markdown: string): string[] {
  return reader
    .parse(markdown, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .flatMap((token) => {
      if (token.type === 'html_block' || token.type === 'html_inline') return [token.content];
      const target = token.attrGet('href') ?? token.attrGet('src');
      return target === null ? [] : [target];
    });
}

/** Our own links lead to docker's documentation and to our pages. */
const ours = /^https:\/\/(?:docs\.docker\.com|github\.com\/dockline\/dockline)\//u;

const attacks = [
  '](command:evil)',
  '[evil](command:evil)',
  '`[evil](command:evil)`',
  '``` [evil](command:evil)',
  '![evil](https://evil.example/pixel.png)',
  '<img/src=https://evil.example/pixel.png>',
  '<a href="command:evil">evil</a>',
  'https://evil.example/evil',
  'www.evil.com',
  '$(alert)<b>evil</b>',
  '\\`<b>evil</b>\\`',
];

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const scripts = (attack: string): readonly (readonly [string, string])[] => [
  [
    shell,
    [
      `docker run --name ${quoted(attack)} -e ${quoted(`KEY=${attack}`)} -l ${quoted(`l=${attack}`)} ${quoted(attack)} ${quoted(attack)}`,
      `docker run -v ${quoted(`/evil${attack}:/data`)} -p ${quoted(`${attack}:80`)} --network ${quoted(attack)} --memory ${quoted(attack)} nginx:${attack}`,
      `docker run --mount ${quoted(`type=bind,source=${attack},target=/x`)} --restart ${quoted(attack)} ghcr.io/${attack}`,
      `docker rm ${quoted(attack)} && docker ${quoted(attack)} && docker run ${quoted(`--${attack}`)} nginx`,
    ].join('\n'),
  ],
  [
    dockerfile,
    `ARG A=${quoted(attack)}\nFROM ${attack} AS ${attack}\nLABEL "a"=${quoted(attack)}\nENV E=${quoted(attack)}\nCOPY --from=${attack} ${attack} /x\nRUN --mount=${attack} docker run ${quoted(attack)}\n${attack}\n`,
  ],
];

/** All Markdown that the document can bring forth, each once. */
function markdownOf(text: string, language: string, locale: Locale): ReadonlySet<string> {
  const file = openHostFile(text, language);
  const shown = new Set<string>();
  for (let offset = 0; offset <= text.length; offset++) {
    const explanation = explain(file, offset, { ...defaultSettings, locale });
    const signature = signatureHelp(file, offset, locale);
    for (const markdown of [
      hover(file, offset, locale)?.markdown,
      explanation && explanationMarkdown(explanation, locale),
      signature?.doc,
    ])
      if (markdown !== undefined) shown.add(markdown);
  }
  return shown;
}

describe.each(['en', 'ko'] as const)('in %s nothing acts but our links', (locale) => {
  test.each(attacks)('%s', (attack) => {
    for (const [language, text] of scripts(attack)) {
      const shown = markdownOf(text, language, locale);
      if (language === shell) expect([...shown].join('')).toContain('evil');
      for (const markdown of shown)
        expect(
          acting(markdown).filter((target) => !ours.test(target)),
          markdown,
        ).toEqual([]);
    }
  });

  test.each(attacks)('of what docker itself tells: %s', (attack) => {
    const label = { en: 'Image', ko: '이미지' };
    const markdown = liveHover(
      { kind: 'container', name: attack, state: attack, facts: [{ label, value: attack }] },
      locale,
    );
    expect(acting(markdown)).toEqual([]);
  });
});

test('the reader of these tests sees what acts', () => {
  const tame = attacks.filter((attack) => acting(`a ${attack} b`).length === 0);
  expect(tame).toEqual(['](command:evil)', '`[evil](command:evil)`']);
  expect(acting('[a](command:b) <i>')).toEqual(['command:b', '<i>']);
});
