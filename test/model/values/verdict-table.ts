// The shape of the tables of values with what docker said of them.
import type { ValueProblemId } from '../../../server/src/model/values/value';

export interface VerdictTable {
  readonly accepted: readonly string[];
  /** The value, when docker says so, our name for what is wrong, and the marked text (empty where something is missing). */
  readonly refused: readonly (readonly [string, 'parse' | 'late', ValueProblemId, string])[];
}
