// The pages that are written from the rules: rendered here, compared by a test, written by `npm run docs`.
import { mark } from '../support/fixture';
import type { AnyRule, RuleExample } from '../../server/src/rules/rule';
import type { Locale } from '../../server/src/base/text';
import { tellersOf } from '../../server/src/features/neighbours';
import type { Neighbour } from '../../server/src/protocol/neighbours';

const labels = {
  severity: { en: 'Severity', ko: '심각도' },
  bad: { en: 'Reported', ko: '알림이 뜨는 예' },
  good: { en: 'Right', ko: '올바른 예' },
  beside: {
    en: 'Steps back where an extension for one of these is installed and serves the file, unless it has a severity of its own',
    ko: '다음 도구의 확장이 설치되어 그 파일을 검사하면 표시하지 않습니다(심각도를 직접 정한 경우는 제외)',
  },
  file: { en: 'with', ko: '파일' },
  off: {
    en: 'Change or silence it with the setting',
    ko: '다음 설정으로 심각도를 바꾸거나 끌 수 있습니다',
  },
} as const;

const toolNames: Readonly<Record<Neighbour, string>> = {
  shellcheck: 'ShellCheck',
  'docker-dx': 'Docker DX',
  'container-tools': 'Container Tools',
  hadolint: 'hadolint',
};

/** The files beside an example. */
function beside(files: RuleExample['files'], locale: Locale): string {
  return Object.entries(files ?? {})
    .map(([name, text]) => `\n${labels.file[locale]} \`${name}\`:\n\n${code(text.trimEnd(), 'text')}`)
    .join('');
}

function code(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`;
}

/** One page for each rule, English first, then Korean. */
export function rulePageText(rule: AnyRule): string {
  return `<!-- Written by npm run docs from server/src/rules/${rule.id}.ts. -->\n${section(rule, 'en')}\n${section(rule, 'ko')}`;
}

function section(rule: AnyRule, locale: Locale): string {
  const heading = locale === 'en' ? `# ${rule.id}` : '## 한국어';
  const fence = rule.language ?? 'sh';
  const examples = rule.examples.map(
    ({ bad, good, files, goodFiles = files }) =>
      `${labels.bad[locale]}:\n\n${code(bad.replaceAll(mark, ''), fence)}${beside(files, locale)}\n${labels.good[locale]}:\n\n${code(good, fence)}${beside(goodFiles, locale)}`,
  );
  return `${heading}

**${rule.title[locale]}** · ${labels.severity[locale]}: \`${rule.severity}\`

${rule.why[locale]}

${examples.join('\n')}
${alsoTold(rule, locale)}${labels.off[locale]}: \`"dockline.rules": { "${rule.id}": "off" }\`
`;
}

function alsoTold(rule: AnyRule, locale: Locale): string {
  const tools = tellersOf(rule);
  if (tools.length === 0) return '';
  return `${labels.beside[locale]}: ${tools.map((tool) => toolNames[tool]).join(', ')}\n\n`;
}
