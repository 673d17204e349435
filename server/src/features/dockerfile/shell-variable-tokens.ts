// The semantic tokens of variables in what a shell reads, where it gets them from the `ARG` and `ENV` of the Dockerfile.
import type { Span } from '../../base/span';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import { dockerfileNames } from '../../model/dockerfile-names';
import type { Token } from '../semantic-tokens/token';

/** Of the instructions that touch the range, in offsets of the file; a token may lie within another one. */
export function shellVariableTokens(dockerfile: Dockerfile, range: Span): Token[] {
  const meant = new Set(
    dockerfileNames(dockerfile).flatMap(({ kind, start }) => (kind === 'variable' ? [start] : [])),
  );
  return dockerfile.instructions.flatMap(({ offset, instruction }) => {
    if (offset > range.end || offset + instruction.text.length < range.start) return [];
    const { variables } = instruction.trigger ?? instruction;
    return variables.flatMap(({ start, end, nameSpan, modifier, byShell }): Token[] => {
      if (!byShell || !meant.has(offset + nameSpan.start)) return [];
      const whole: Token = { start: offset + start, end: offset + end, type: 'variable' };
      // What the shell puts in instead may be anything: the grammar knows it.
      return modifier === undefined
        ? [whole]
        : [whole, { start: offset + nameSpan.end, end: offset + end - 1, type: 'plain' }];
    });
  });
}
