// From what `docker … --help` prints to the flags and commands that it names.

export interface HelpPage {
  /** With their dashes: `--publish`, `-p`. */
  readonly flags: readonly string[];
  readonly commands: readonly string[];
}

/** Docker's help is made by cobra: two columns, commands under a title that ends in `Commands:`. */
export function readHelp(output: string): HelpPage {
  const flags: string[] = [];
  const commands: string[] = [];
  let title = '';
  for (const line of output.split(/\r?\n/u)) {
    if (/^\S.*:$/u.test(line)) title = line;
    const flag = /^ {2,6}(?:(-\w), )?(--[a-zA-Z0-9][\w.-]*)/u.exec(line);
    if (flag) flags.push(...flag.slice(1).filter((name) => name !== undefined));
    // Plugins carry a star.
    const command = /commands:$/iu.test(title) ? /^ {2}([a-z][\w-]*)\*? {2,}\S/u.exec(line) : undefined;
    if (command?.[1] !== undefined) commands.push(command[1]);
  }
  return { flags, commands };
}

/** The version in `Docker version 28.2.2, build e6534b4`; undefined for other programs, such as podman's stand-in. */
export function readDockerVersion(output: string): string | undefined {
  return /^Docker version (\d+(?:\.\d+)*)/u.exec(output)?.[1];
}
