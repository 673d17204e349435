// Edge cases of port-on-all-interfaces.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix, settingsFor } from '../support/check';

const id = 'port-on-all-interfaces';

describe('reports', () => {
  test.each([
    ['docker run -p 8080:80 app:1', '8080:80'],
    ['docker run -p80 app:1', '80'],
    ['docker create --publish="3000-3001:3000-3001/udp" app:1', '3000-3001:3000-3001/udp'],
    ['docker run -p published=8080,target=80 app:1', 'published=8080,target=80'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`], settingsFor(id));
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -p 127.0.0.1:8080:80 app:1',
    'docker run -p 0.0.0.0:8080:80 app:1',
    'docker run -p [::1]:8080:80 app:1',
    'docker run -p "$PORT:80" app:1',
    'docker run -P app:1',
    'docker service create -p 8080:80 app:1',
  ])('%s', (line) => {
    checkFindings(line, [], settingsFor(id));
  });

  test('everything by default', () => {
    checkFindings('docker run -p 8080:80 app:1', []);
  });

  test('databases, which have a rule of their own', () => {
    checkFindings(
      'docker run -p 5432:5432 postgres:17',
      ['database-port-on-all-interfaces: 5432:5432'],
      settingsFor(id),
    );
  });
});

describe('the fix', () => {
  test('stays within the quotes', () => {
    checkFix(id, 'docker run -p "8080:80" app:1', 'docker run -p "127.0.0.1:8080:80" app:1');
  });

  test.each(['docker run -p 80 app:1', 'docker run -p published=8080,target=80 app:1'])(
    'is not offered in %s',
    (line) => {
      expect(applyFirstFix(id, line)).toBeUndefined();
    },
  );
});
