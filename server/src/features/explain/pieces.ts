// A command cut into the pieces that have a meaning of their own, in the order in which they stand.
import { pick, type Locale } from '../../base/text';
import type { FlagUse, Invocation, Operand } from '../../model/invocation';
import type { CommandNode } from '../../model/command-tree';
import { terminatorHover } from '../hover/terminator-hover';
import type { ExplainedPiece } from './explanation';
import { clientText, flagTexts, notUnderstood, operandTexts, pathTexts } from './piece-texts';
import { pipeText, redirectionText } from './redirection-text';
import { shownPart, shownSource, shownSpan, shownValue } from '../shown-text';
import { wrapperText } from './wrapper-texts';

type ScopedUse = FlagUse & { readonly scope: CommandNode };

export function piecesOf(invocation: Invocation, locale: Locale): ExplainedPiece[] {
  const { site } = invocation;
  const wrappers = site.wrappers.map(({ name, span }) => ({
    code: name,
    at: span.start,
    texts: [pick(wrapperText(name), locale)],
  }));
  const redirections = site.redirections.map((redirection) => ({
    code: shownSpan(invocation, redirection.span).split(/\r?\n/u)[0] ?? '',
    at: redirection.span.start,
    texts: [pick(redirectionText(redirection), locale)],
  }));
  const pipe = pipeText(site);
  const piped = pipe ? [{ code: '|', at: site.text.length, texts: [pick(pipe, locale)] }] : [];
  const inside = [...wordPieces(invocation, locale), ...redirections].sort((a, b) => a.at - b.at);
  return [...wrappers, ...inside, ...piped];
}

/** One piece for each word, a flag together with the word of its value, and the inner command as a whole. */
function wordPieces(invocation: Invocation, locale: Locale): ExplainedPiece[] {
  const { site, path, operands, command, terminator } = invocation;
  const uses: readonly ScopedUse[] = [
    ...invocation.outerFlags,
    ...invocation.flags.map((use) => ({ ...use, scope: command })),
  ];
  const usesAt = new Map<number, ScopedUse[]>();
  for (const use of uses) {
    const { word } = use.name;
    const here = usesAt.get(word);
    if (here) here.push(use);
    else usesAt.set(word, [use]);
  }
  const operandAt = new Map(operands.map((operand) => [operand.word, operand]));
  const pieces: ExplainedPiece[] = [];
  for (let index = 0; index < site.words.length; index += 1) {
    const word = site.words[index];
    if (!word) continue;
    const at = word.span.start;
    const text = shownPart(invocation, { word: index, start: 0, end: word.cooked.length });
    const here = usesAt.get(index) ?? [];
    const step = path.findIndex((part) => part.word === index);
    const operand = operandAt.get(index);
    if (index === 0) pieces.push({ code: text, at, texts: [pick(clientText(word.cooked), locale)] });
    else if (index === terminator) pieces.push({ code: '--', at, texts: [terminatorHover(locale)] });
    else if (step >= 0 && path[step])
      pieces.push({ code: text, at, texts: pathTexts(path[step], step === path.length - 1, locale) });
    else if (here.length > 0) {
      pieces.push({ at, ...flagPiece(invocation, here, locale) });
      index = Math.max(index, ...here.map(({ value }) => value?.word ?? 0));
    } else if (operand) {
      pieces.push({ at, ...operandPiece(operand, invocation, locale) });
      if (operand.spec?.kind === 'command') break;
    } else pieces.push({ code: text, at, texts: [pick(notUnderstood, locale)] });
  }
  return pieces;
}

type Meaning = Omit<ExplainedPiece, 'at'>;

function flagPiece(invocation: Invocation, uses: readonly ScopedUse[], locale: Locale): Meaning {
  const parts = uses.map((use) => ({
    code: writtenUse(invocation, use),
    texts: flagTexts(use, use.scope.spec, locale),
  }));
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const letters = uses.map(({ flag }) => flag.short ?? '').join('');
  const last = uses.at(-1);
  return { code: `-${letters}${last?.value ? glue(invocation, last) : ''}`, texts: [], parts };
}

function writtenUse(invocation: Invocation, use: FlagUse): string {
  const name = use.form === 'short' ? `-${use.flag.short ?? ''}` : `--${use.flag.long}`;
  return name + (use.value ? glue(invocation, use) : '');
}

/** The value as it is joined to the flag: `=x` for a long one in the same word, else behind a blank. */
function glue(invocation: Invocation, use: FlagUse): string {
  const shown = shownValue(invocation, use);
  const joined = use.value?.word === use.name.word;
  if (!joined) return ` ${shown}`;
  return use.form === 'long' || use.flag.type === 'switch' ? `=${shown}` : shown;
}

function operandPiece(operand: Operand, invocation: Invocation, locale: Locale): Meaning {
  const { operands } = invocation;
  const last = operands.at(-1) ?? operand;
  return {
    code:
      operand.spec?.kind === 'command'
        ? shownSource(invocation, operand.word, last.word)
        : shownPart(invocation, operand),
    texts: operandTexts(operand, invocation, locale),
  };
}
