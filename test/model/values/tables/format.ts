// What docker 28.2.2 said of values of the type format.
import type { VerdictTable } from '../verdict-table';

export const format: VerdictTable = {
  accepted: [
    '',
    'json',
    'table',
    'plain text',
    '{{.Names}}',
    'table {{.Names}}\\t{{.ID}}',
    '{{json .}}',
    '{{truncate .ID 5}}',
    '{{pad .ID 2 2}}',
    '{{with .ID}}{{.}}{{end}}',
    '{{printf "%s" .ID}}',
    '{{/* remark */}}',
    '{{ .ID | upper }}',
    '{{.Label "a b"}}',
    '{{- .ID -}}',
    '{{"{{"}}',
    '{{if eq .State "running"}}{{.Names}}{{end}}',
  ],
  refused: [
    ['{{nosuch .}}', 'late', 'unknown-name', 'nosuch'],
    ['{{ID}}', 'late', 'unknown-name', 'ID'],
    ['{{.ID', 'late', 'bad-form', '{{.ID'],
    ['{{', 'late', 'bad-form', '{{'],
    ['{{.ID}} {{Names}}', 'late', 'unknown-name', 'Names'],
  ],
};
