// Reads what `docker COMMAND --help` and docker's hidden `__complete` say of a command.
import { spawnSync } from 'node:child_process';

export interface HelpFlag {
  readonly long: string;
  readonly short: string | undefined;
  /** No word for a value stands behind the name. */
  readonly isSwitch: boolean;
}

export interface Help {
  /** Behind the command's own words. */
  readonly usage: string;
  /** Each as words after `docker`. */
  readonly aliases: readonly string[];
  readonly flags: readonly HelpFlag[];
  readonly subcommands: readonly string[];
}

/** Without a daemon: DOCKER_HOST points nowhere, so that nothing is hidden for a daemon's sake. */
function docker(args: readonly string[]): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    DOCKER_HOST: 'unix:///nonexistent/docker.sock',
    COLUMNS: '200',
  };
  return spawnSync('docker', args, { encoding: 'utf8', env, timeout: 20_000 }).stdout;
}

/** Undefined where docker is not installed. */
export function dockerVersion(): string | undefined {
  const found = spawnSync('docker', ['--version'], { encoding: 'utf8' });
  return found.status === 0 ? /\d+\.\d+\.\d+/u.exec(found.stdout)?.[0] : undefined;
}

export function readHelp(path: readonly string[]): Help {
  const text = docker([...path, '--help']);
  const command = ['docker', ...path].join(' ');
  const usage = /^Usage:\s+(.*)$/mu.exec(text)?.[1] ?? '';
  const aliases = /^Aliases:\n\s+(.*)$/mu.exec(text)?.[1]?.split(', ') ?? [];
  return {
    usage: usage.startsWith(command) ? usage.slice(command.length).trim() : usage,
    aliases: aliases.map((alias) => alias.replace(/^docker /u, '')),
    flags: Array.from(sections(text, /Options$/u).matchAll(flagLine), ([, short, long = '', type]) => ({
      long,
      short,
      isSwitch: type === undefined,
    })),
    subcommands: Array.from(
      sections(text, /Commands$/u).matchAll(/^ {2}([a-z][\w-]*)\*?(?= )/gmu),
      ([, name = '']) => name,
    ),
  };
}

/** `-p, --publish list   Publish …`; long descriptions go on in lines that begin with more blanks. */
const flagLine = /^ {2}(?:-(\w), | {4})--([\w-]+)(?: ([a-zA-Z][\w-]*))?(?= {2,}| *$)/gmu;

/** The lines under all headings that end so, such as `Global Options:` and `Management Commands:`. */
function sections(text: string, heading: RegExp): string {
  const blocks = text.split(/^(\S.*):[^\S\n]*\n/mu);
  return blocks
    .filter((_, index) => index % 2 === 0 && index > 0 && heading.test(blocks[index - 1] ?? ''))
    .join('\n');
}

/** What docker itself would complete as the value of the flag. */
export function completedValues(path: readonly string[], long: string): readonly string[] {
  return docker(['__complete', ...path, `--${long}`, ''])
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(':'))
    .map((line) => line.split('\t')[0] ?? '');
}
