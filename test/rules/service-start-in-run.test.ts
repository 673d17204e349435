// Edge cases of service-start-in-run.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'service-start-in-run';

describe('reports', () => {
  test.each([
    ['FROM a:1\nRUN service nginx start', 'service nginx start'],
    ['FROM a:1\nRUN x && systemctl start y', 'systemctl start y'],
    ['FROM a:1\nRUN /etc/init.d/ssh restart', '/etc/init.d/ssh restart'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nRUN service mysql start && mysql < x.sql',
    'FROM a:1\nRUN systemctl enable y',
    'FROM a:1\nCMD service nginx start && tail -f x',
    'FROM a:1\nRUN echo service start',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
