// The only registry of well-known images: one sorted line for each.
import type { ImageSpec } from './types';

export const images: readonly ImageSpec[] = [];
