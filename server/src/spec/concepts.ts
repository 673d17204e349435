// The only registry of concept pages: one sorted line for each.
import type { ConceptSpec } from './types';

export const concepts: readonly ConceptSpec[] = [];
