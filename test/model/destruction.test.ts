// Which commands take something away for good.
import { expect, test } from 'vitest';
import { findCommand } from '../../server/src/model/command-tree';
import { destroysSomething } from '../../server/src/model/destruction';
import { understand } from '../../server/src/model/understand';
import { openHostFile } from '../../server/src/hosts/host-file';
import { commands } from '../../server/src/spec/commands';
import { flagTable } from '../../server/src/model/flag-table';
import { shell } from '../support/check';

function destroys(line: string): boolean {
  const [located] = openHostFile(line, shell).sites;
  if (!located) throw new Error(`no command in ${line}`);
  return destroysSomething(understand(located.site));
}

test.each([
  'docker rm -f web',
  'docker rmi app',
  'docker image prune',
  'docker kill web',
  'docker volume rm data',
  'docker system prune -af --volumes',
  'docker compose down -v',
  'docker compose down --rmi all',
  'docker compose down --volumes=$ALL',
  'docker swarm leave',
])('%s', (line) => {
  expect(destroys(line)).toBe(true);
});

test.each([
  'docker stop web',
  'docker run --rm app',
  'docker compose down',
  'docker compose down --volumes=false',
  'docker rm --help',
  'docker ps',
])('%s does not', (line) => {
  expect(destroys(line)).toBe(false);
});

test('every command named rm or prune is among them, and every flag named is one of its command', () => {
  for (const { path, group, destroys: fact, ...spec } of commands) {
    if (/^(?:rm|prune)$/u.test(path.at(-1) ?? '') && !group) expect(fact, path.join(' ')).toBe(true);
    if (typeof fact !== 'object') continue;
    const node = findCommand(path);
    for (const long of fact)
      expect(node && flagTable(node.spec).long.has(long), `${spec.usage} ${long}`).toBe(true);
  }
});
