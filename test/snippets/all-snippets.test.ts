// What holds for every snippet: names people find, words in both languages, bodies that editors read as they look.
import { describe, expect, test } from 'vitest';
import { readSnippets } from '../support/snippet-file';

const languages = ['shellscript', 'bat', 'powershell', 'dockerfile'].map(
  (language) => [language, readSnippets(language)] as const,
);

describe.each(languages)('snippets for %s', (_, snippets) => {
  test('are there', () => {
    expect(snippets.length).toBeGreaterThan(0);
  });

  test('have prefixes of their own', () => {
    const prefixes = snippets.flatMap((snippet) => snippet.prefixes);
    expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
  });

  test.each(snippets.map((snippet) => [snippet.name, snippet] as const))('%s', (name, snippet) => {
    expect(name).toMatch(/^[A-Z.a-z]/u);
    expect(snippet.prefixes[0]).toMatch(/^docker(?:file)?(?:-[a-z0-9]+)+$/u);
    for (const short of snippet.prefixes.slice(1)) expect(short).toMatch(/^d[a-z]{3,6}$/u);
    expect(snippet.description).toMatch(/^[A-Za-z.][^가-힣]*[^가-힣.\s] · .*[가-힣].*니다$/u);
    expect(snippet.text).not.toMatch(/[ \t]$|\t/mu);
    expect(snippet.text).toMatch(/\S$/u);
  });
});

/** As the editor's list does: the characters in this order, the first of them at the start of a word. */
function finds(typed: string, prefix: string): boolean {
  return new RegExp(`(?:^|-)${[...typed].join('.*?')}`, 'u').test(prefix);
}

describe('typing finds', () => {
  test.each([
    ['shellscript', 'spring-boot', 'docker-run-spring-boot'],
    ['shellscript', 'spring', 'docker-run-spring-boot'],
    ['shellscript', 'mysql', 'docker-run-mysql'],
    ['shellscript', 'postgres', 'docker-run-postgres'],
    ['shellscript', 'mariadb', 'docker-run-mariadb'],
    ['shellscript', 'redis', 'docker-run-redis'],
    ['shellscript', 'mongo', 'docker-run-mongodb'],
    ['shellscript', 'rabbitmq', 'docker-run-rabbitmq'],
    ['shellscript', 'nginx', 'docker-run-nginx'],
    ['shellscript', 'node', 'docker-run-node-dev'],
    ['shellscript', 'python', 'docker-run-python'],
    ['shellscript', 'drun', 'docker-run-web'],
    ['shellscript', 'restart', 'docker-run-restart'],
    ['shellscript', 'limits', 'docker-run-limits'],
    ['shellscript', 'volume', 'docker-run-volume'],
    ['shellscript', 'bind', 'docker-run-bind-mount'],
    ['shellscript', 'env-file', 'docker-run-env-file'],
    ['shellscript', 'network', 'docker-network-app-and-database'],
    ['shellscript', 'redeploy', 'docker-redeploy'],
    ['shellscript', 'logs', 'docker-logs-grep'],
    ['shellscript', 'clean', 'docker-clean-exited'],
    ['shellscript', 'backup', 'docker-volume-backup'],
    ['shellscript', 'push', 'docker-push'],
    ['shellscript', 'exec', 'docker-exec'],
    ['dockerfile', 'spring', 'dockerfile-spring-boot'],
    ['dockerfile', 'node', 'dockerfile-node'],
    ['dockerfile', 'go', 'dockerfile-go'],
    ['dockerfile', 'apt', 'dockerfile-apt'],
    ['dockerfile', 'health', 'dockerfile-healthcheck'],
    ['dockerfile', 'layers', 'dockerfile-layers'],
  ])('in %s, %s the snippet %s', (language, typed, prefix) => {
    const prefixes = readSnippets(language).flatMap((snippet) => snippet.prefixes);
    expect(prefixes.filter((other) => finds(typed, other))).toContain(prefix);
  });
});
