// One line for each finding, for editors and other programs: `file:line:column severity message rule`.
import { printable } from '../printable';
import type { Format } from './format';

export const compact: Format = {
  file: ({ path, findings }) =>
    findings
      .map(({ from, severity, message, ruleId }) =>
        printable(`${path}:${String(from.line)}:${String(from.column)} ${severity} ${message} ${ruleId}`),
      )
      .join('\n') + '\n',
};
