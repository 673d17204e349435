// Scalars of YAML mean to us what they mean to the `yaml` library, and each character leads back to where it stands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { spanInFile } from '../../server/src/hosts/mapped-text';
import { blockOf, entriesOf, entryOf, rootBlock } from '../../server/src/hosts/yaml/outline';
import { scalarOf, type YamlScalar } from '../../server/src/hosts/yaml/value';

function scalarAt(text: string, key: string): YamlScalar | undefined {
  return scalarOf(text, entryOf(text, rootBlock(text), key));
}

const scalars: readonly (readonly [string, string])[] = [
  ['literal', 'run: |\n  docker build .\n  docker ps\n'],
  ['stripped', 'run: |-\n  docker build .\n\n'],
  ['kept', 'run: |+\n  docker build .\n\n\nnext: x\n'],
  ['with a comment at the header', 'run: | # build\n  docker build .\nnext: x\n'],
  ['with an indentation indicator', 'run: |2\n    docker build .\n  docker ps\n'],
  ['with both indicators', 'run: |-2\n    docker build .\n  docker ps\n'],
  ['with blank lines', 'run: |\n\n  docker build .\n\n  docker ps\n'],
  ['with further indented lines', 'run: |\n  if x; then\n    docker ps\n  fi\n'],
  ['folded', 'run: >\n  docker run\n  --rm\n  alpine\n'],
  ['folded with further indented lines', 'run: >\n  docker run\n    --rm\n    alpine\n  ls\n'],
  ['folded with blank lines', 'run: >-\n  docker ps\n\n  docker images\n\n\n  docker info\n'],
  ['folded with kept lines', 'run: >+\n  docker ps\n\n\n'],
  ['plain', 'run: docker run --rm alpine # comment\n'],
  ['plain over several lines', 'run: docker run\n  --rm\n\n  alpine\nnext: x\n'],
  ['single-quoted', "run: 'docker run -e A=''b'' alpine'\n"],
  ['double-quoted', 'run: "docker run -e \\"A=b\\" -e T=\\u0041\\x42\\t alpine"\n'],
  ['double-quoted over several lines', 'run: "docker run \\\n  --rm\n  alpine"\n'],
  ['anchored', 'run: &build docker build .\n'],
  ['tagged and anchored', 'run: !!str &build |\n  docker build .\n'],
  ['quoted key', '"run": docker ps\n'],
  ['in a list at the same column', 'on: x\nrun: docker ps\nlist:\n- a\n- b\n'],
];

describe.each(scalars)('%s', (_, written) => {
  test.each([
    ['\\n', written],
    ['CRLF', written.replaceAll('\n', '\r\n')],
    ['byte order mark', `\uFEFF${written}`],
    ['after Hangul', `# 주석 🐳\n한국어: 도커\n${written}`],
  ])('%s', (_variant, text) => {
    const scalar = scalarAt(text, 'run');
    const value = (parse(text) as { run: string }).run;
    expect(scalar?.source.text.replaceAll('\r\n', '\n')).toBe(value);
    expectCharactersInPlace(scalar, text);
  });
});

/** Letters stand in the file as they are unless they are spelled with more than one character. */
function expectCharactersInPlace(scalar: YamlScalar | undefined, file: string): void {
  const source = scalar?.source;
  if (!source) return;
  let last = -1;
  for (let at = 0; at < source.text.length; at += 1) {
    const { start, end } = spanInFile(source, at, at + 1);
    expect(start).toBeGreaterThanOrEqual(last);
    last = start;
    if (end - start === 1 && /\S/u.test(source.text.charAt(at)))
      expect(file.charAt(start)).toBe(source.text.charAt(at));
  }
}

test('any text that the library writes is read back', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', ' ', '"', "'", '\\', '#', ':', '-', '가', '\n', '$', '|'),
  });
  const styles = fc.constantFrom('BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN');
  fc.assert(
    fc.property(line, styles, fc.boolean(), (value, style, nested) => {
      fc.pre(value.trim() !== '');
      const options = { defaultStringType: style, lineWidth: 30 } as const;
      const text = nested
        ? stringify({ jobs: [{ run: value, z: 1 }] }, options)
        : stringify({ run: value, z: 1 }, options);
      const scalar = nested ? nestedScalar(text) : scalarAt(text, 'run');
      expect(scalar?.source.text).toBe(value);
      expectCharactersInPlace(scalar, text);
    }),
    { numRuns: 2000 },
  );
});

function nestedScalar(text: string): YamlScalar | undefined {
  const jobs = entryOf(text, rootBlock(text), 'jobs');
  const list = jobs && blockOf(text, jobs);
  const [item] = list ? entriesOf(text, list) : [];
  return scalarOf(text, entryOf(text, item && blockOf(text, item), 'run'));
}
