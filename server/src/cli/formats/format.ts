// A way to write findings down: piece by piece, so that long runs show what they have and keep no texts.
import type { Locale } from '../../base/text';
import type { FileReport, Totals } from '../report';

export interface FormatContext {
  readonly locale: Locale;
  readonly colors: boolean;
  readonly quiet: boolean;
}

export interface Format {
  /** Written before all else; nothing if left out. */
  readonly begin?: string;
  /** Of a file with at least one finding; `index` counts those files from 0. */
  file(report: FileReport, index: number, context: FormatContext): string;
  end?(totals: Totals, context: FormatContext): string;
}
