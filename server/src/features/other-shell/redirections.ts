// Redirections as another shell writes them, as far as they do the same there.
import type { LineShell } from '../../hosts/shell-syntax/continuation';
import { nullDevices } from '../../hosts/shell-syntax/null-devices';
import type { CommandSite, Redirection } from '../../hosts/types';

/** By redirection; undefined where the shell cannot do the same. */
export function redirectionsIn(
  { redirections, text }: CommandSite,
  from: LineShell,
  to: LineShell,
): ReadonlyMap<Redirection, string> | undefined {
  const result = new Map<Redirection, string>();
  let outputIsThrownAway = false;
  for (const redirection of redirections) {
    const { operator, descriptor, target, span } = redirection;
    const both = operator === '&>' || text.charAt(span.start) === '*';
    const isNull = target.toLowerCase() === nullDevices[from].toLowerCase();
    const device = nullDevices[to];
    let written: string | undefined;
    if (isNull && (operator === '>' || operator === '>>' || operator === '&>')) {
      const errors = to === 'powershell' ? `2>${device}` : '2>&1';
      written = both ? `>${device} ${errors}` : `${descriptor === 1 ? '' : String(descriptor)}>${device}`;
    } else if (operator === '>&' && descriptor === 2 && target === '1' && to === 'powershell') {
      // Version 5 makes errors of what it leads into the output.
      written = outputIsThrownAway ? `2>${device}` : undefined;
    } else if (operator === '>&' && descriptor === 2 && target === '1') written = '2>&1';
    else if (!both && to !== 'powershell' && from !== 'powershell' && /^(?:>>?|<)$/u.test(operator))
      written = fileRedirection(redirection, text);
    if (written === undefined) return undefined;
    if (isNull && descriptor === 1) outputIsThrownAway = true;
    result.set(redirection, written);
  }
  return result;
}

/** PowerShell writes and reads text where the others pass on bytes, so that this is for those only. */
function fileRedirection(
  { operator, descriptor, target, span }: Redirection,
  text: string,
): string | undefined {
  const isPlain = /^[\p{L}\p{N}_./:+-]+$/u.test(target) && text.slice(span.start, span.end).endsWith(target);
  const number = descriptor === (operator === '<' ? 0 : 1) ? '' : String(descriptor);
  return isPlain ? `${number}${operator} ${target}` : undefined;
}
