// Secrets written into command lines are repeated in no message, no title and no link.
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../server/src/base/text';
import { quickFixes } from '../../server/src/features/code-actions';
import { diagnostics } from '../../server/src/features/diagnostics';
import { hover } from '../../server/src/features/hover/hover';
import { outline } from '../../server/src/features/navigation/outline';
import { rewritingsAt } from '../../server/src/features/refactorings/registry';
import { defaultSettings, type Settings } from '../../server/src/features/settings';
import { readTopology } from '../../server/src/features/topology/read-topology';
import { topologyView } from '../../server/src/features/topology/topology-view';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { HostFile } from '../../server/src/hosts/types';
import { rules } from '../../server/src/rules/registry';
import { shell } from '../support/check';

const secret = 'hG7rwT2kq';

const lines = [
  `docker run -e DB_PASSWORD=${secret} app:1`,
  `docker run -eDB_PASSWORD=${secret} app:1`,
  `docker run --env=DB_PASSWORD=${secret} app:1`,
  `docker run -e "DB_PASSWORD=${secret} x" -e 'API_KEY=${secret}' app:1`,
  `docker run -env DB_PASSWORD=${secret} app:1`,
  `docker run -env URL=postgres://app:${secret}@db:80/app app:1`,
  `docker run app:1 -e DB_PASSWORD=${secret}`,
  `docker run -e DB_PASSWORD =${secret} app:1`,
  `docker run -e DB_PASSWORD= ${secret} app:1`,
  `docker run –e DB_PASSWORD=${secret} app:1`,
  `docker run -e DB_PASSWORD=${secret}$ app:1`,
  `docker run -e “DB_PASSWORD=${secret}” app:1`,
  `docker run -e URL=postgres://app:${secret}@db/app app:1`,
  `docker run --name a -e DB_PASSWORD=${secret} app:1 && docker run --name a -e DB_PASSWORD=${secret} app:1`,
  `docker exec -it -e MYSQL_PWD=${secret} db mysql`,
  `docker build --build-arg NPM_TOKEN=${secret} .`,
  `docker login -u kim -p ${secret} registry.example`,
  `docker login --password=${secret}`,
  `docker exec db mysql -p${secret}`,
  `docker exec db sh -c 'export PASSWORD=${secret}'`,
  `docker exec db mysqldump --password=${secret} -it`,
  `docker run app curl -u me:${secret} http://api -p 80:80`,
  `docker run --health-cmd 'mysqladmin ping -p${secret}' mysql:8`,
  `docker build https://me:${secret}@example.com/x.git`,
];

/** Every rule speaks, those that are off by default too. */
const loud = (locale: Locale): Settings => ({
  ...defaultSettings,
  locale,
  rules: new Map(rules.map(({ id }) => [id, 'warning'])),
});

const linkTargets = (markdown: string): string[] =>
  Array.from(markdown.matchAll(/\]\(([^)]*)\)/gu), ([, target = '']) => target);

/** What the views of the whole file say. */
function viewed(file: HostFile, locale: Locale): string[] {
  return [JSON.stringify(outline(file)), JSON.stringify(topologyView(readTopology(file), locale))];
}

describe.each(['en', 'ko'] as const)('in %s', (locale) => {
  test.each(lines)('%s', (line) => {
    const file = openHostFile(line, shell);
    const settings = loud(locale);
    const repeated = [
      ...diagnostics(file, settings).map(({ message }) => message),
      ...viewed(file, locale),
      ...quickFixes(file, { start: 0, end: line.length }, settings).map(({ title }) => title),
    ];
    for (let offset = 0; offset <= line.length; offset++) {
      repeated.push(...rewritingsAt(file, offset, settings).map(({ title }) => title));
      repeated.push(...linkTargets(hover(file, offset, locale)?.markdown ?? ''));
    }
    expect(repeated.length).toBeGreaterThan(0);
    expect(repeated.filter((text) => text.includes(secret))).toEqual([]);
  });
});
