// The texts of the spec: complete in both languages, each said once, in our style, and with references that lead somewhere.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { commands } from '../../server/src/spec/commands';
import { concepts } from '../../server/src/spec/concepts';
import { instructions } from '../../server/src/spec/instructions';
import { sourceFiles } from '../support/source-files';
import {
  allTexts,
  nameOf,
  textsOfCommand,
  textsOfInstruction,
  withMarkedCode,
  withoutCode,
  type PlacedText,
} from '../support/spec-texts';

const isEmpty = ({ text }: PlacedText): boolean => text.en.trim() === '' || text.ko.trim() === '';

const texts = allTexts();
const written = texts.filter((placed) => !isEmpty(placed));
const offenders = (found: readonly PlacedText[]): string[] => found.map(({ place }) => place);
const hangul = /[가-힣]/u;
const onlyCode = (markdown: string): boolean => !/\p{L}/u.test(withoutCode(markdown));

describe('completeness', () => {
  test('every command says everything in both languages', () => {
    const missing = commands.flatMap((command) => textsOfCommand(command).filter(isEmpty));
    expect(offenders(missing)).toEqual([]);
  });

  test('every text of Dockerfiles is there in both languages', () => {
    const missing = [...instructions.flatMap(textsOfInstruction), ...texts].filter(isEmpty);
    expect(offenders(missing)).toEqual([]);
  });

  test('every concept page has a title and a body in both languages', () => {
    expect(offenders(texts.filter(({ place }) => place.startsWith('concept ')).filter(isEmpty))).toEqual([]);
  });
});

describe('languages', () => {
  test('no text is the same in both languages, unless it is only code', () => {
    expect(offenders(written.filter(({ text }) => text.en === text.ko && !onlyCode(text.en)))).toEqual([]);
  });

  test('Korean is Korean and English is not', () => {
    const notKorean = written.filter(({ text }) => !hangul.test(text.ko) && !onlyCode(text.ko));
    const notEnglish = written.filter(({ text }) => hangul.test(text.en));
    expect(offenders([...notKorean, ...notEnglish])).toEqual([]);
  });

  test('no Korean particle follows a code word, whose last sound it would depend on', () => {
    const particle = /`(?:은|는|이|가|을|를|와|과|로|으로|의|에)(?![가-힣])/u;
    expect(offenders(written.filter(({ text }) => particle.test(withMarkedCode(text.ko))))).toEqual([]);
  });

  test('Korean sentences end in the formal style', () => {
    const casual = /(?:[^니]다|[^시]오|요)\.(?:\s|$)/u;
    expect(offenders(written.filter(({ text }) => casual.test(withMarkedCode(text.ko))))).toEqual([]);
  });

  test('both languages show the same code', () => {
    // Comments in code are language, too.
    const blocks = (markdown: string): string[] =>
      (markdown.match(/^```[^\n]*\n[\s\S]*?^```$/gmu) ?? []).map((block) => block.replace(/^# .*$/gmu, '#'));
    const different = written.filter(
      ({ text }) => JSON.stringify(blocks(text.en)) !== JSON.stringify(blocks(text.ko)),
    );
    expect(offenders(different)).toEqual([]);
  });
});

describe('style', () => {
  test.each(['en', 'ko'] as const)('nothing is said twice in the same words in %s', (locale) => {
    const places = new Map<string, string[]>();
    for (const { place, kind, text } of written) {
      if (kind === 'title') continue;
      places.set(text[locale], [...(places.get(text[locale]) ?? []), place]);
    }
    expect([...places.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  test('summaries are one short plain sentence', () => {
    const bad = written.filter(
      ({ kind, text }) =>
        kind === 'summary' &&
        [text.en, text.ko].some(
          (line) => line.length > 90 || !line.endsWith('.') || /[`*\n]|\.\s/u.test(line),
        ),
    );
    expect(offenders(bad)).toEqual([]);
  });

  test('prose ends with a full stop, unless it ends with a list or code', () => {
    const complete = (markdown: string): boolean => {
      const last = markdown.split('\n').at(-1) ?? '';
      return /^(?:- |\d+\. |```)/u.test(last) || /[.…]\)?$/u.test(last);
    };
    const bad = written.filter(
      ({ kind, text }) => kind === 'prose' && !(complete(text.en) && complete(text.ko)),
    );
    expect(offenders(bad)).toEqual([]);
  });

  test('texts have no stray blanks, odd code marks or filler words', () => {
    const untidy = (markdown: string): boolean =>
      markdown !== markdown.trim() ||
      /[^\n ] {2,}\S/u.test(withMarkedCode(markdown)) ||
      withMarkedCode(markdown).includes('``') ||
      (withoutCode(markdown).match(/`/gu) ?? []).length > 0 ||
      /\bplease\b|(?<!more )\bsimply\b/iu.test(withoutCode(markdown));
    expect(offenders(written.filter(({ text }) => untidy(text.en) || untidy(text.ko)))).toEqual([]);
  });

  test('the first paragraph of a concept page can stand alone in a hover', () => {
    const bad = concepts.filter(({ body }) =>
      [body.en, body.ko].some((page) => {
        const lead = page.split('\n\n')[0] ?? '';
        return !lead.endsWith('.') || lead.length < 60 || lead.length > 500 || /^[-#*]|\n/u.test(lead);
      }),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});

describe('references', () => {
  const paths = new Set(commands.map((command) => command.path.join(' ')));
  const ids = new Set(concepts.map(({ id }) => id));

  test('related commands exist under that name', () => {
    const dead = commands.flatMap((command) =>
      (command.seeAlso ?? [])
        .filter((path) => !paths.has(path) || path === command.path.join(' '))
        .map((path) => `${nameOf(command)} → ${path}`),
    );
    expect(dead).toEqual([]);
  });

  test('concepts exist', () => {
    const fromCommands = commands.flatMap((command) =>
      (command.concepts ?? []).filter((id) => !ids.has(id)).map((id) => `${nameOf(command)} → ${id}`),
    );
    const fromConcepts = concepts.flatMap(({ id, seeAlso }) =>
      (seeAlso ?? []).filter((other) => !ids.has(other) || other === id).map((other) => `${id} → ${other}`),
    );
    const fromInstructions = instructions.flatMap(({ name, concepts: own = [] }) =>
      own.filter((id) => !ids.has(id)).map((id) => `${name} → ${id}`),
    );
    expect([...fromCommands, ...fromConcepts, ...fromInstructions]).toEqual([]);
  });

  test('nothing is referred to twice', () => {
    const twice = (names: readonly string[] = []): boolean => new Set(names).size < names.length;
    const bad = [...commands, ...concepts].filter(
      (spec) => twice(spec.seeAlso) || ('concepts' in spec && twice(spec.concepts)),
    );
    expect(bad.map((spec) => ('id' in spec ? spec.id : nameOf(spec)))).toEqual([]);
  });

  test('what to use in place of a deprecated flag is a flag of the same command', () => {
    const dead = commands.flatMap((command) =>
      command.flags
        .filter(({ deprecated }) => {
          const use = deprecated?.use?.match(/^--([^\s=]+)$/u)?.[1];
          return use !== undefined && !command.flags.some(({ long }) => long === use);
        })
        .map(({ long }) => `${nameOf(command)} --${long}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('names', () => {
  test('no way to write a command is claimed twice', () => {
    const claims = commands.flatMap((command) =>
      [command.path, ...(command.aliases ?? [])].map((path) => path.join(' ')),
    );
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });

  test('no command has two flags of the same name or letter', () => {
    const twice = commands.flatMap((command) => {
      const names = command.flags.flatMap(({ long, short }) => [
        `--${long}`,
        ...(short ? [`-${short}`] : []),
      ]);
      return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => `${nameOf(command)} ${name}`);
    });
    expect(twice).toEqual([]);
  });

  test('each file has its flags sorted by name', () => {
    const unsorted = sourceFiles('server/src/spec').filter(({ text }) => {
      const names = [...text.matchAll(/\blong: '([^']+)'/gu)].map((match) => match[1] ?? '');
      return names.join() !== [...names].sort().join();
    });
    expect(unsorted.map((file) => file.path)).toEqual([]);
  });

  test('no flag and no list of values tells a value twice, and a chosen default is one of them', () => {
    const bad = commands.flatMap((command) =>
      command.flags
        .filter(({ values = [], type, default: fallback }) => {
          const names = values.map(({ value }) => value);
          const strange = type === 'choice' && fallback !== undefined && !names.includes(fallback);
          return strange || new Set(names).size < names.length || (type === 'choice' && names.length === 0);
        })
        .map(({ long }) => `${nameOf(command)} --${long}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('examples', () => {
  const problemsIn = (script: string): string[] =>
    diagnostics(openHostFile(script, 'shellscript'), defaultSettings).map(
      ({ ruleId, start, end }) => `${ruleId}: ${script.slice(start, end)}`,
    );

  const examples = commands.flatMap((command) =>
    (command.examples ?? []).map(({ code }) => [nameOf(command), code] as const),
  );

  test.each(examples)('%s: nothing is reported in %s', (_, code) => {
    expect(problemsIn(code)).toEqual([]);
  });

  const withExamples = commands.filter(({ examples: own = [] }) => own.length > 0);

  test.each(withExamples.map((command) => [nameOf(command), command] as const))(
    'the examples of %s show it',
    (_, command) => {
      const names = [command.path, ...(command.aliases ?? [])].map((path) => path.join(' '));
      // Global options may stand between `docker` and the command.
      const shown = new RegExp(`\\bdocker (?:-\\S+ \\S+ )*(?:${names.join('|')})\\b`, 'u');
      expect((command.examples ?? []).some(({ code }) => shown.test(code))).toBe(true);
    },
  );

  test('every command but groups has an example', () => {
    const bare = commands.filter((command) => !command.group && !command.hidden && !command.examples?.length);
    expect(bare.map(nameOf)).toEqual([]);
  });

  const pieces = commands.flatMap((command) =>
    command.flags.flatMap((flag) =>
      flag.example === undefined
        ? []
        : [[`${nameOf(command)} --${flag.long}`, flag.example, command, flag] as const],
    ),
  );

  test.each(pieces)('%s: %s', (_, example, command, { long, short, deprecated, removed }) => {
    const letter = short ? `|-[A-Za-z]*${short}` : '';
    expect(example).toMatch(new RegExp(`(?:^|\\s)(?:--${long}(?=[=\\s]|$)${letter})`, 'u'));
    // The piece lacks what else the command needs, and of an old flag it is said that it is old.
    const expected = [
      'wrong-argument-count',
      ...(deprecated || removed ? ['deprecated-flag', 'unavailable-flag'] : []),
      ...(long === 'link' ? ['legacy-link'] : []),
    ];
    const problems = problemsIn(`${nameOf(command)} ${example}`);
    expect(problems.filter((problem) => !expected.includes(problem.split(':')[0] ?? ''))).toEqual([]);
  });
});

describe('Dockerfiles', () => {
  const examples = instructions.flatMap(({ name, deprecated, examples: own }) =>
    deprecated === undefined ? own.map(({ code }) => [name, code] as const) : [],
  );

  test.each(examples)('%s: nothing is reported in %s', (name, code) => {
    const text = name === 'FROM' || /^(?:ARG|FROM)\b[^]*^FROM\b/mu.test(code) ? code : `${stages}${code}\n`;
    const found = diagnostics(openHostFile(text, 'dockerfile'), defaultSettings);
    expect(found.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`)).toEqual([]);
    expect(code).toMatch(new RegExp(`^${name}\\b`, 'mu'));
  });

  test('flags are sorted by name, and their examples show them', () => {
    for (const { name, flags } of instructions) {
      const names = flags.map((flag) => flag.name);
      expect(names, name).toEqual([...names].sort());
      for (const flag of flags) expect(flag.example, name).toContain(`--${flag.name}`);
    }
  });
});

/** What examples of a single instruction refer to. */
const stages = 'FROM golang:1.25 AS build\nFROM alpine:3.22\n';
