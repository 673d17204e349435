// What the document itself tells of an image that it builds, to stand before the documentation of the word.
import { codeSpan } from '../../base/markdown';
import { pick, type Locale, type Text } from '../../base/text';
import type { BuiltImage } from '../../model/built-image';
import { exposedPorts } from '../../model/exposed-ports';
import { withoutOwnFolder } from '../../model/relative-path';

/** Markdown. */
export function builtImageHover({ path, dockerfile, stage }: BuiltImage, locale: Locale): string {
  const ports = (exposedPorts(dockerfile, stage) ?? []).map(({ port, protocol }) =>
    codeSpan(protocol === 'tcp' ? String(port) : `${String(port)}/${protocol}`),
  );
  const facts: [Text, string][] = [
    [labels.dockerfile, codeSpan(withoutOwnFolder(path))],
    ...(stage.name ? [[labels.stage, codeSpan(stage.name.text)] satisfies [Text, string]] : []),
    ...(ports.length > 0 ? [[labels.ports, ports.join(', ')] satisfies [Text, string]] : []),
  ];
  return facts.map(([label, value]) => `- ${pick(label, locale)}: ${value}`).join('\n');
}

const labels = {
  dockerfile: { en: 'Built here from', ko: '이 문서에서 빌드하는 Dockerfile' },
  stage: { en: 'Stage', ko: '단계' },
  ports: { en: 'Exposed ports', ko: '노출하는 포트' },
};
