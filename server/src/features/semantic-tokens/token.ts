// What a semantic token is: a stretch of a command and what it means.
import type { Span } from '../../base/span';

/** Types of the LSP standard, so that every theme has colours for them. */
export const tokenTypes = [
  'class',
  'comment',
  'enumMember',
  'function',
  'interface',
  'keyword',
  'namespace',
  'number',
  'operator',
  'parameter',
  'property',
  'string',
  'variable',
] as const;

export type TokenType = (typeof tokenTypes)[number];

export interface Token extends Span {
  /** `plain` leaves the stretch as the grammar has it, also where another token is around it. */
  readonly type: TokenType | 'plain';
  /** The name of something that the command makes. */
  readonly defines?: true;
}
