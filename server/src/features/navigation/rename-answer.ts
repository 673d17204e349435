// What a rename answers: its result, or why it cannot be.
import type { Text } from '../../base/text';

export type RenameAnswer<Result> = Result | { readonly refusal: Text };
