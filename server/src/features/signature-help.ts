// The usage line of the command at the cursor, with the part that is being typed.
import { pick, type Locale } from '../base/text';
import type { Span } from '../base/span';
import type { HostFile } from '../hosts/types';
import { nodeName } from '../model/command-name';
import type { CommandNode } from '../model/command-tree';
import { cursorAt } from './cursor';
import { expectationAt, type Expectation } from './completion/expectation';
import { flagHead } from './flag-head';

/** A piece of the label, in UTF-16 offsets of it. */
export interface SignatureParameter extends Span {
  readonly doc: string;
}

export interface Signature {
  readonly label: string;
  readonly doc: string;
  readonly parameters: readonly SignatureParameter[];
  /** Index of the parameter at the cursor; undefined where it stands on none. */
  readonly active?: number;
}

/** Undefined outside of commands, and in groups, whose next word is a command name. */
export function signatureHelp(file: HostFile, offset: number, locale: Locale): Signature | undefined {
  const cursor = cursorAt(file, offset);
  if (!cursor || cursor.word?.index === 0) return undefined;
  const expectation = expectationAt(cursor);
  if (!expectation || expectation.kind === 'command') return undefined;
  const { command } = expectation;
  const head = nodeName(command);
  const { label, parameters } = usageParts(head, command, locale);
  const active = activeParameter(expectation, command, parameters.length);
  return { label, doc: docFor(expectation, locale), parameters, ...(active === undefined ? {} : { active }) };
}

/** The options first where there are any, then one part for each operand as the usage writes it. */
function usageParts(
  head: string,
  command: CommandNode,
  locale: Locale,
): Pick<Signature, 'label' | 'parameters'> {
  const { spec } = command;
  const label = [head, spec.usage].filter(Boolean).join(' ');
  const parameters: SignatureParameter[] = [];
  const optionsAt = label.indexOf('[OPTIONS]');
  if (optionsAt >= 0)
    parameters.push({ start: optionsAt, end: optionsAt + '[OPTIONS]'.length, doc: pick(optionsDoc, locale) });
  let from = optionsAt >= 0 ? optionsAt + '[OPTIONS]'.length : head.length;
  for (const operand of spec.operands) {
    const written = operand.optional ? `[${operand.name}` : operand.name;
    const start = label.indexOf(written, from);
    if (start < 0) continue;
    // The whole bracket belongs to the operand, blanks in its name (`PATH | URL | -`), and all repetitions of it.
    const end = operand.repeated ? label.length : endOfWord(label, start + written.length);
    parameters.push({ start, end, doc: pick(operand.doc, locale) });
    from = end;
  }
  return { label, parameters };
}

function endOfWord(label: string, start: number): number {
  const blank = label.indexOf(' ', start);
  return blank < 0 ? label.length : blank;
}

const optionsDoc = {
  en: 'Options of docker; they stand before the other words where the command runs a program.',
  ko: 'Docker 옵션입니다. 프로그램을 실행하는 명령에서는 다른 인자보다 앞에 적어야 합니다.',
};

function activeParameter(expectation: Expectation, { spec }: CommandNode, count: number): number | undefined {
  const hasOptions = spec.usage.includes('[OPTIONS]');
  switch (expectation.kind) {
    case 'command':
      return undefined;
    case 'flag':
    case 'value':
      return hasOptions ? 0 : undefined;
    case 'operand': {
      if (!expectation.operand) return undefined;
      const index = spec.operands.indexOf(expectation.operand) + (hasOptions ? 1 : 0);
      return index < count ? index : undefined;
    }
  }
}

function docFor(expectation: Expectation, locale: Locale): string {
  if (expectation.kind === 'value') {
    const { flag } = expectation;
    return `\`${flagHead(flag)}\`\n\n${pick(flag.doc, locale)}`;
  }
  return expectation.kind === 'command' ? '' : pick(expectation.command.spec.summary, locale);
}
