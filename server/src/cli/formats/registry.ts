// The formats by the names that `--format` takes.
import { checkstyle } from './checkstyle';
import { compact } from './compact';
import type { Format } from './format';
import { github } from './github';
import { json } from './json';
import { pretty } from './pretty';
import { sarif } from './sarif';

export const formats = { pretty, compact, json, sarif, github, checkstyle } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
