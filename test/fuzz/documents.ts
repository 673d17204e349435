// Random documents of every kind of file, and random edits of them as people and tools make them.
import fc from 'fast-check';
import { fileKinds } from '../../server/src/hosts/file-kinds';
import { rules } from '../../server/src/rules/registry';
import { fragment, shellText } from '../support/shell-fragments';
import { readShellSamples } from '../support/shell-samples';

export interface RandomDocument {
  readonly languageId: string;
  readonly path: string;
  readonly text: string;
}

export interface RandomEdit {
  /** Where the edit begins and how long the replaced text is, as parts of the text's length. */
  readonly start: number;
  readonly length: number;
  readonly inserted: string;
}

/** Names that the patterns of the kind match: `**` gone, the first of alternatives, `x` for `*`. */
const places = fileKinds.flatMap(({ languageIds, globs }) => {
  const names = globs.map((glob) =>
    glob
      .replaceAll('**/', '')
      .replace(/\{([^,}]*)[^}]*\}/gu, '$1')
      .replaceAll('*', 'x'),
  );
  return languageIds.flatMap((languageId) => names.map((path) => ({ languageId, path })));
});

const examples = rules.flatMap((rule) =>
  rule.examples.flatMap(({ bad, good }) => [bad.replaceAll('<|>', ''), good]),
);

const lines = fc.oneof(
  fc.constantFrom(...examples),
  fc.constantFrom(
    '#!/bin/sh',
    'set -e',
    'NAME=web',
    'docker run -d --name "$NAME" -p 8080:80 nginx:1.29',
    'docker stop web',
    'docker run -d --name db -p 8080:80 mysql:8.4',
    'exit 0',
    'source ./env',
    'docker run --env-file app.env -v ./data:/data nginx:1.29',
    'docker build -f deploy/Dockerfile --target bsae --build-arg X=1 .',
    'cd "$(dirname "$0")"',
    'cd /srv',
    'touch app.env data',
    '# dockline-disable-next-line reused-container-name',
    '# dockline-disable',
    '',
  ),
  shellText(6),
);

const script = fc.oneof(
  { weight: 4, arbitrary: fc.array(lines, { maxLength: 40 }).map((all) => all.join('\n')) },
  { weight: 1, arbitrary: fc.constantFrom(...readShellSamples().map(({ text }) => text)) },
);

/** What puts shell text into files of other languages; each is tried in all of them, right or wrong. */
const wrappings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => `# 문서\n\n\`\`\`sh\n${text}\n\`\`\`\n`,
  (text) => `jobs:\n  a:\n    steps:\n      - run: |\n${text.replaceAll(/^/gmu, '          ')}\n`,
  (text) => `FROM alpine\n# ${text.replaceAll('\n', '\n# ')}\nRUN ${text.replaceAll('\n', ' && \\\n  ')}\n`,
  (text) => `all:\n${text.replaceAll(/^/gmu, '\t')}\n`,
  (text) => `{ "scripts": { "a": ${JSON.stringify(text)} } }`,
];

const madeDocument: fc.Arbitrary<RandomDocument> = fc
  .tuple(fc.constantFrom(...places), fc.constantFrom(...wrappings), script)
  .map(([place, wrap, text]) => ({ ...place, text: wrap(text) }));

/** Made from pieces, or one of those that were written by people. */
export function randomDocument(real: readonly RandomDocument[]): fc.Arbitrary<RandomDocument> {
  return fc.oneof({ weight: 2, arbitrary: madeDocument }, { weight: 1, arbitrary: fc.constantFrom(...real) });
}

const key = fc.constantFrom(...'abdr -=:"\'\\\n#$/8'.split(''));

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.double({ min: 0, max: 0.02, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  ),
  inserted: fc.oneof(key, key, fc.constant(''), fragment, lines),
});
