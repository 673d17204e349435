// What docker 28.2.2 said of values of the type docker-endpoint.
import type { VerdictTable } from '../verdict-table';

export const dockerEndpoint: VerdictTable = {
  accepted: [
    'host=tcp://x',
    '"host=unix:///x",skip-tls-verify=true',
    'from=default',
    'host=tcp://x,',
    'host=',
  ],
  refused: [
    ['foo=bar', 'late', 'unknown-field', 'foo'],
    ['host', 'parse', 'bad-form', 'host'],
    ['', 'parse', 'bad-form', ''],
    ['host=foo', 'late', 'not-an-address', 'foo'],
    ['skip-tls-verify=maybe,host=unix:///x', 'late', 'not-a-boolean', 'maybe'],
    ['host=tcp://x,foo=bar', 'late', 'unknown-field', 'foo'],
    ['=x', 'late', 'unknown-field', ''],
    ['Host=tcp://x', 'late', 'unknown-field', 'Host'],
  ],
};
