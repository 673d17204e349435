// The semantic tokens of a Dockerfile; what a shell or a program reads is left to others.
import { shift, type Span } from '../../base/span';
import type { Directive } from '../../dockerfile/directives';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { Instruction, InstructionFlag, Part, VariableUse } from '../../dockerfile/instruction';
import { buildMountFields } from '../../model/build-mount';
import { dockerfileNames } from '../../model/dockerfile-names';
import { knownInstruction, knownInstructionFlag } from '../../model/known-instruction';
import { parseImageRef } from '../../model/values/image-ref';
import type { Token, TokenType } from '../semantic-tokens/token';

/** Of what touches the range, in offsets of the file; a token may lie within another one. */
export function dockerfileTokens(dockerfile: Dockerfile, range: Span): Token[] {
  const isTouched = ({ start, end }: Span): boolean => start <= range.end && end >= range.start;
  const touched = dockerfile.instructions.filter(({ offset, instruction }) =>
    isTouched({ start: offset, end: offset + instruction.text.length }),
  );
  const first = touched[0]?.offset ?? Infinity;
  const last = touched.at(-1);
  const end = last ? last.offset + last.instruction.text.length : 0;
  const stages = dockerfileNames(dockerfile).flatMap((name): Token[] => {
    if (name.kind !== 'stage' || name.written === 'number' || name.start < first || name.end > end) return [];
    return [{ ...token(name, 'namespace'), ...(name.declares ? { defines: true } : {}) }];
  });
  const written = touched.flatMap(({ offset, instruction }) =>
    tokensOf(instruction).map((one) => ({ ...one, ...shift(one, offset) })),
  );
  return [...dockerfile.directives.filter(isTouched).flatMap(directiveTokens), ...written, ...stages];
}

function directiveTokens({ nameSpan, value }: Directive): Token[] {
  return [token(nameSpan, 'keyword'), token(value, 'string')];
}

const known = new WeakMap<Instruction, readonly Token[]>();

/** Spans are relative to the start of the instruction. */
function tokensOf(instruction: Instruction): readonly Token[] {
  let tokens = known.get(instruction);
  if (!tokens) known.set(instruction, (tokens = readTokens(instruction)));
  return tokens;
}

function readTokens(instruction: Instruction): Token[] {
  const { name, keyword, flags, trigger, definitions, variables, comments } = instruction;
  if (!knownInstruction(name)) return [];
  return [
    token(keyword, 'keyword'),
    ...flags.flatMap((flag) => flagTokens(name, flag)),
    ...argumentTokens(instruction),
    ...definitions.flatMap(({ name: defined, value }): Token[] => [
      name === 'LABEL' ? token(defined, 'property') : { ...token(defined, 'variable'), defines: true },
      ...(value ? [token(value, 'string')] : []),
    ]),
    ...(trigger ? readTokens(trigger) : variables.flatMap(variableTokens)),
    ...comments.map((comment) => token(comment, 'plain')),
  ];
}

function token({ start, end }: Span, type: Token['type']): Token {
  return { start, end, type };
}

function flagTokens(instruction: string, { start, name, nameEnd, value }: InstructionFlag): Token[] {
  const flag = knownInstructionFlag(instruction, name);
  if (!flag) return [];
  const head = token({ start, end: nameEnd }, 'parameter');
  if (!value) return [head];
  switch (flag.type) {
    case 'mount':
      return [
        head,
        ...buildMountFields(value).flatMap((field) => [
          token(field.key, 'property'),
          ...(field.value ? [token(field.value, field.key.text === 'type' ? 'enumMember' : 'string')] : []),
        ]),
      ];
    case 'stage':
      return [head, ...imageTokens(value)];
    case 'choice':
    case 'switch':
      return [head, token(value, 'enumMember')];
    case 'count':
      return [head, token(value, 'number')];
    case 'checksum':
    case 'device':
    case 'duration':
    case 'mode':
    case 'owner':
    case 'pattern':
    case 'platform':
      return [head, token(value, 'string')];
  }
}

function argumentTokens({ name, words }: Instruction): Token[] {
  const [first, as] = words;
  if (!first) return [];
  switch (name) {
    case 'FROM':
      return [...imageTokens(first), ...(as?.text.toUpperCase() === 'AS' ? [token(as, 'keyword')] : [])];
    case 'HEALTHCHECK':
      return /^(?:CMD|NONE)$/iu.test(first.text) ? [token(first, 'keyword')] : [];
    case 'EXPOSE':
      return words.flatMap(portTokens);
    case 'STOPSIGNAL':
      return [token(first, 'enumMember')];
    default:
      return [];
  }
}

/** A number stands for a stage. Variables may hold what parts references: they are read as letters. */
function imageTokens(image: Part): Token[] {
  if (/^\d+$/u.test(image.text)) return [token(image, 'number')];
  if (isTorn(image)) return [token(image, 'class')];
  const { registry, repository, tag, digest } = parseImageRef(
    image.text.replace(/\$(?:\w+|\{[^}]*\}*)/gu, (use) => 'x'.repeat(use.length)),
  );
  const part = (piece: Span | undefined, type: TokenType): Token[] =>
    piece ? [token(shift(piece, image.start), type)] : [];
  return [
    ...part(registry && { start: registry.start, end: repository.end }, 'class'),
    ...part(repository, 'class'),
    ...part(tag, 'enumMember'),
    ...part(digest, 'enumMember'),
  ];
}

function portTokens(port: Part): Token[] {
  const [, numbers = '', protocol = ''] = /^(\d+(?:-\d+)?)(?:\/(\w+))?$/u.exec(port.text) ?? [];
  if (numbers === '' || isTorn(port)) return [];
  const { start, end } = port;
  const number = token({ start, end: start + numbers.length }, 'number');
  return protocol === '' ? [number] : [number, token({ start: end - protocol.length, end }, 'enumMember')];
}

/** A line ends within it, so that places in its text are not those in the file. */
function isTorn({ start, end, text }: Part): boolean {
  return end - start !== text.length;
}

/** All of it but what follows the name within braces, which may hold others. */
function variableTokens({ start, end, nameSpan, modifier, byShell }: VariableUse): Token[] {
  if (byShell) return [];
  const whole = token({ start, end }, 'variable');
  return modifier === undefined ? [whole] : [whole, token({ start: nameSpan.end, end: end - 1 }, 'string')];
}
