// The simple commands of a script as mvdan-sh, a full parser of shell, sees them: the judge in the differential test.
import { createRequire } from 'node:module';

/** What is used of mvdan-sh, which comes without types. */
interface Position {
  Offset(): number;
}
interface Node {
  Pos(): Position;
  End(): Position;
}
interface CommandNode extends Node {
  readonly Args: readonly Node[];
  readonly Exprs: readonly Node[];
  readonly Variant: { readonly Value: string };
}
interface Syntax {
  NewParser(): { Parse(text: string, name: string): Node };
  Walk(node: Node, visit: (node: CommandNode | null) => boolean): void;
  NodeType(node: Node): string;
}

const { syntax } = createRequire(import.meta.url)('mvdan-sh') as { syntax: Syntax };

export interface JudgedCommand {
  /** UTF-16 offset of the first word. */
  readonly start: number;
  /** The words as they stand in the text, without assignments before the command. */
  readonly words: readonly string[];
}

/** All commands, ascending; undefined where the parser refuses the text. */
export function mvdanCommands(text: string): readonly JudgedCommand[] | undefined {
  const bytes = Buffer.from(text);
  const slice = (from: number, to: number): string =>
    bytes.length === text.length ? text.slice(from, to) : bytes.subarray(from, to).toString();
  const source = (node: Node): string => slice(node.Pos().Offset(), node.End().Offset());
  const found: JudgedCommand[] = [];
  const add = (node: Node, words: readonly string[]): void => {
    found.push({ start: slice(0, node.Pos().Offset()).length, words });
  };
  let file: Node;
  try {
    file = syntax.NewParser().Parse(text, 'script');
  } catch {
    return undefined;
  }
  syntax.Walk(file, (node) => {
    if (!node) return true;
    const type = syntax.NodeType(node);
    if (type === 'CallExpr' && node.Args[0]) add(node.Args[0], node.Args.map(source));
    else if (type === 'DeclClause') add(node, [node.Variant.Value, ...node.Args.map(source)]);
    else if (type === 'LetClause') add(node, ['let', ...node.Exprs.map(source)]);
    return true;
  });
  return found.sort((one, other) => one.start - other.start);
}
