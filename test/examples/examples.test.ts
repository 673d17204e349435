// The scripts people meet first: one wrong line in the notes, reported with its fix, and not a word about anything else.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { understand } from '../../server/src/model/understand';
import { applyFirstFix, checkFindings, shell } from '../support/check';
import { root } from '../support/source-files';

const folder = path.join(root, 'examples');
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith('.sh'))
  .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
const notes = new Map(scripts).get('notes.sh') ?? '';

const wrong = 'docker run -d -p 8080:80 nginx --name myapp';
const right = 'docker run -d -p 8080:80 --name myapp nginx';

test('there are scripts', () => {
  expect(scripts.map(([name]) => name)).toEqual(['cleanup.sh', 'deploy.sh', 'notes.sh', 'spring-boot.sh']);
});

describe.each(scripts)('%s', (name, text) => {
  test('is shell', () => {
    expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr).toBe('');
  });

  test('holds commands that we understand', () => {
    const { sites } = openHostFile(text, shell);
    expect(sites.length).toBeGreaterThan(5);
    for (const { site } of sites) expect(understand(site).command.path, site.text).not.toEqual([]);
  });

  // The notes are quoted as they are: advice on some of their lines is welcome, complaints are not.
  if (name !== 'notes.sh')
    test('raises no finding', () => {
      checkFindings(text, []);
    });
});

/** What a reader takes for a mistake in this text, as `rule-id: marked source`. */
function complaints(text: string): string[] {
  return diagnostics(openHostFile(text, shell), defaultSettings)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
}

describe('the notes', () => {
  test('are reported for what is wrong and nothing else', () => {
    expect(complaints(notes)).toEqual(['flag-after-image: --name myapp']);
  });

  test('have the wrong line once', () => {
    expect(notes.split('\n').filter((line) => line === wrong)).toHaveLength(1);
  });

  test('are right after the fix', () => {
    const fixed = applyFirstFix('flag-after-image', notes);
    expect(fixed).toBe(notes.replace(wrong, right));
    expect(complaints(fixed ?? '')).toEqual([]);
  });

  test('lose no command to the scanner', () => {
    const starts = openHostFile(notes, shell).sites.map(({ offset }) => offset);
    for (const { index } of notes.matchAll(/^docker /gmu)) expect(starts).toContain(index);
  });
});

describe('the Markdown', () => {
  const text = readFileSync(path.join(folder, 'server-setup.md'), 'utf8');
  const file = openHostFile(text, 'markdown', 'server-setup.md');

  test('has its commands read, and not the answers of the terminal', () => {
    expect(file.sites.map(({ site }) => understand(site).command.path.join(' '))).toEqual([
      'network create',
      'run',
      'ps',
      'logs',
      'cp',
      'restart',
      'rm',
      'network rm',
    ]);
  });

  test('raises no finding', () => {
    expect(diagnostics(file, defaultSettings)).toEqual([]);
  });
});
