// `--user`: a name or number, and perhaps a group: `node`, `1000:1000`. The engine checks it, the client does not.
import { cutPiece, partOf, pieceOf } from './piece';
import type { ParsedValue, ValuePart } from './value';

export interface ParsedUser extends ParsedValue {
  /** May be empty. */
  readonly user: ValuePart;
  readonly group?: ValuePart;
}

export function parseUser(text: string): ParsedUser {
  const [user, group] = cutPiece(pieceOf(text), ':');
  const userPart = partOf('user', user);
  if (!group) return { user: userPart, parts: [userPart] };
  const groupPart = partOf('group', group);
  return { user: userPart, group: groupPart, parts: [userPart, groupPart] };
}
