// What our parser says of an argument vector, in the classes and the order of the docker client.
import { compareVersions } from '../../server/src/base/version';
import { findConflicts } from '../../server/src/model/conflicts';
import type { Invocation, Problem } from '../../server/src/model/invocation';
import { refusedImages, refusedValues } from '../../server/src/model/judged-values';
import { parseFlags, type FlagReading } from '../../server/src/model/parse-flags';
import { parseInvocation } from '../../server/src/model/parse-invocation';
import { refusedOperands } from '../../server/src/model/refused-operands';
import { siteOfArgv } from './argv-site';

export interface Verdict {
  readonly verdict: string;
  readonly invocation: Invocation;
}

/** Flags are read word by word, so the first thing wrong with them is told; then operands are counted; then the rest. */
export function verdictOf(argv: readonly string[]): Verdict {
  const invocation = parseInvocation(siteOfArgv(argv));
  const say = (verdict: string): Verdict => ({ verdict, invocation });
  const unknown = invocation.problems.find((problem) => problem.kind === 'unknown-command');
  const reading = invocation.problems
    .filter((problem) => problem.kind !== 'wrong-argument-count' && problem.kind !== 'unknown-command')
    .map((problem) => ({ verdict: problem.kind as string, word: problem.at.word, at: problem.at.start }));
  const values = refusedValues(invocation);
  // The recorded client does not know what came after it.
  const tooNew = invocation.flags
    .filter(({ flag }) => flag.since !== undefined && compareVersions(flag.since, '28.2.2') > 0)
    .map(({ name }) => ({ verdict: 'unknown-flag', word: name.word, at: name.start }));
  const early = values
    .filter(({ problem }) => problem.when === 'parse')
    .map(({ use }) => ({ verdict: 'invalid-flag-value', word: use.name.word, at: use.name.start }));
  const first = [...reading, ...tooNew, ...early].sort((a, b) => a.word - b.word || a.at - b.at)[0];
  if (first) return say(first.verdict);
  if (invocation.help) return say('accepted');
  if (unknown?.kind === 'unknown-command') return say(afterUnknownCommand(invocation, unknown));
  if (invocation.problems.length > 0) return say('wrong-arg-count');
  if (findConflicts(invocation).length > 0) return say('conflicting-flags');
  if (values.length > 0) return say('invalid-flag-value');
  if (refusedImages(invocation).length > 0) return say('invalid-reference');
  if (refusedOperands(invocation).length > 0) return say('other-client-error');
  return say('accepted');
}

/** Behind a name it does not know the client reads on with the flags of the group, and stumbles over those first. */
function afterUnknownCommand(
  { site, terminator }: Invocation,
  { at, parent }: Extract<Problem, { kind: 'unknown-command' }>,
): string {
  if (terminator !== undefined) return 'unknown-command';
  const reading: FlagReading = { flags: [], operands: [], problems: [], help: false, certainUntil: Infinity };
  parseFlags(
    site.words,
    at.word + 1,
    { scope: parent, stopAtOperand: false, argumentsFollow: false },
    reading,
  );
  const [problem] = reading.problems;
  if (problem) return problem.kind;
  return reading.help ? 'accepted' : 'unknown-command';
}
