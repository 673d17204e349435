// The command behind a lens that counts the uses of a name: shows them as VS Code shows references.
import { Location, Position, Range, Uri, commands, type Disposable } from 'vscode';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/** Its arguments are those of the server: plain LSP values, which VS Code's own command does not take. */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(
    'dockline.showReferences',
    (uri: string, position: PlainPosition, locations: readonly PlainLocation[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        toPosition(position),
        locations.map(
          ({ uri: target, range: { start, end } }) =>
            new Location(Uri.parse(target), new Range(toPosition(start), toPosition(end))),
        ),
      ),
  );
}

function toPosition({ line, character }: PlainPosition): Position {
  return new Position(line, character);
}
