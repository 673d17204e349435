// Argument vectors grown from our own description of the commands, the same each time for the same description.
import fc from 'fast-check';
import { commands } from '../../server/src/spec/commands';
import type { CommandSpec, FlagSpec } from '../../server/src/spec/types';
import type { Vector } from './lines';
import { flagSamples, operandKindSamples } from './sample-values';
import { seedOf } from './seed';

type Words = readonly string[];

/** All of docker's own commands. Those of the plugins are left out: no plugin is there to judge them. */
export function growSpecVectors(): Vector[] {
  const own = commands.filter((spec) => spec.path[0] !== 'compose' && spec.path[0] !== 'buildx');
  return own.flatMap((spec) => [...growForFlags(spec), ...growMixtures(spec)]).map(vectorOf);
}

function vectorOf(argv: Words): Vector {
  return { argv, environment: {} };
}

/** Each flag for itself, so that none is left out: well and badly used, and now and then without its value. */
function growForFlags(spec: CommandSpec): Words[] {
  return spec.flags.flatMap((flag) => {
    const seed = seedOf([...spec.path, flag.long]);
    const rest = fc.tuple(pathOf(spec), usualOperands(spec));
    const good = fc
      .tuple(rest, useOf(flag, flagSamples(flag).usual))
      .map(([[path, operands], use]) => [...path, ...use, ...operands]);
    const bad = fc
      .tuple(rest, useOf(flag, flagSamples(flag).odd))
      .map(([[path, operands], use]) => [...path, ...use, ...operands]);
    const last = fc
      .tuple(rest, fc.constantFrom(...bareForms(flag)))
      .map(([[path, operands], bare]) => [...path, ...operands, bare]);
    const extra = fc.oneof({ weight: 2, arbitrary: bad }, { weight: 1, arbitrary: last });
    return [sampleOne(good, seed), sampleOne(extra, seed)];
  });
}

/** Several flags in clusters, before, among and after the operands, with `--`, too few operands or too many. */
function growMixtures(spec: CommandSpec): Words[] {
  const use =
    spec.flags.length > 0 ? fc.constantFrom(...spec.flags).chain(anyUse) : fc.constant<Words>(['--bogus']);
  const mixture = fc
    .record({
      globals: fc.oneof(
        { weight: 12, arbitrary: fc.constant<Words>([]) },
        { weight: 1, arbitrary: globalFlags },
      ),
      path: pathOf(spec),
      cluster: fc.oneof(
        { weight: 2, arbitrary: fc.constant<Words>([]) },
        { weight: 1, arbitrary: clusterOf(spec) },
      ),
      before: fc.array(use, { maxLength: 3 }),
      terminator: fc.oneof(
        { weight: 9, arbitrary: fc.constant<Words>([]) },
        { weight: 1, arbitrary: fc.constant<Words>(['--']) },
      ),
      operands: anyOperands(spec),
      after: fc.oneof({ weight: 2, arbitrary: fc.constant<Words>([]) }, { weight: 1, arbitrary: use }),
    })
    .map(({ globals, path, cluster, before, terminator, operands, after }) => [
      ...globals,
      ...path,
      ...cluster,
      ...before.flat(),
      ...terminator,
      ...operands,
      ...after,
    ]);
  return fc.sample(mixture, { seed: seedOf(spec.path), numRuns: 8 + Math.ceil(spec.flags.length / 2) });
}

function sampleOne<Value>(arbitrary: fc.Arbitrary<Value>, seed: number): Value {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (value === undefined) throw new Error('fast-check gave no sample');
  return value;
}

function pathOf(spec: CommandSpec): fc.Arbitrary<Words> {
  return fc.constantFrom<Words[]>(spec.path, ...(spec.aliases ?? []));
}

const globalFlags = fc.constantFrom<Words[]>(
  ['-D'],
  ['--debug'],
  ['-l', 'info'],
  ['--log-level=warn'],
  ['-c', 'default'],
);

/** The flag in one of the forms that leave room for its value. */
function useOf(flag: FlagSpec, values: Words): fc.Arbitrary<Words> {
  const long = `--${flag.long}`;
  if (flag.type === 'switch') {
    const written = ['true', 'false', '1', 'F', ...(values.includes('') ? ['yes', ''] : [])];
    const withValue = fc.constantFrom(...written).map((value) => [`${long}=${value}`]);
    return fc.oneof(fc.constantFrom<Words[]>(...bareForms(flag).map((form) => [form])), withValue);
  }
  return fc.constantFrom(...values).chain((value) => {
    const forms: Words[] = [[long, value], [`${long}=${value}`]];
    const letter = flag.short;
    if (letter !== undefined)
      forms.push([`-${letter}`, value], [`-${letter}${value}`], [`-${letter}=${value}`]);
    return fc.constantFrom<Words[]>(...forms);
  });
}

function anyUse(flag: FlagSpec): fc.Arbitrary<Words> {
  const { usual, odd } = flagSamples(flag);
  return fc.oneof({ weight: 4, arbitrary: useOf(flag, usual) }, { weight: 1, arbitrary: useOf(flag, odd) });
}

function bareForms(flag: FlagSpec): [string, ...string[]] {
  return flag.short === undefined ? [`--${flag.long}`] : [`--${flag.long}`, `-${flag.short}`];
}

/** Some of the command's letters behind one dash; the last may want a value that then follows, or does not. */
function clusterOf(spec: CommandSpec): fc.Arbitrary<Words> {
  const letters = spec.flags.flatMap((flag) => (flag.short === undefined ? [] : [flag.short]));
  if (letters.length < 2) return fc.constant(['-h']);
  return fc
    .tuple(
      fc.shuffledSubarray(letters, { minLength: 2, maxLength: Math.min(4, letters.length) }),
      fc.constantFrom('', '5', '=5', '=true'),
    )
    .map(([cluster, tail]) => [`-${cluster.join('')}${tail}`]);
}

function usualOperands(spec: CommandSpec): fc.Arbitrary<Words> {
  const needed = spec.operands.filter((operand) => !operand.optional);
  return fc.tuple(...needed.map(({ kind }) => fc.constantFrom(...operandKindSamples(kind).usual)));
}

/** Mostly as many as the command takes, at times one less or some more. */
function anyOperands(spec: CommandSpec): fc.Arbitrary<Words> {
  const all = fc.tuple(
    ...spec.operands.map(({ kind }) => {
      const { usual, odd } = operandKindSamples(kind);
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...usual) },
        { weight: 1, arbitrary: fc.constantFrom(...odd) },
      );
    }),
  );
  const fewer = all.map((words) => words.slice(0, -1));
  const more = fc
    .tuple(all, fc.constantFrom('extra', '-x', '--bogus', ''))
    .map(([words, word]) => [...words, word]);
  return fc.oneof(
    { weight: 3, arbitrary: usualOperands(spec) },
    { weight: 3, arbitrary: all },
    { weight: 1, arbitrary: fewer },
    { weight: 1, arbitrary: more },
  );
}
