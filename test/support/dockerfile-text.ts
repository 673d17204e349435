// A Dockerfile cut into instructions, for checks of our own Dockerfiles: without parser directives and variables.

export interface Instruction {
  /** In capitals: `RUN`. */
  readonly name: string;
  /** `--mount=…`, `--from=…`, before the arguments. */
  readonly flags: readonly string[];
  /** What follows, with continued lines joined as the shell would; a heredoc's body follows its first line. */
  readonly argument: string;
}

/** Comment lines inside of a continued instruction are left out, as docker does. */
export function instructionsOf(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split('\n').filter((line) => !/^\s*#/u.test(line));
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.trim() === '') continue;
    let whole = line;
    while (whole.endsWith('\\') && lines.length > 0) whole = `${whole.slice(0, -1)} ${lines.shift()?.trim()}`;
    const delimiter = /<<-?(\w+)/u.exec(whole)?.[1];
    if (delimiter !== undefined)
      for (let body = lines.shift(); body !== undefined && body !== delimiter; body = lines.shift())
        whole += `\n${body}`;
    const [, name = '', flags = '', argument = ''] = /^(\S+)\s+((?:--\S+\s+)*)([^]*)$/u.exec(whole) ?? [];
    found.push({ name, flags: flags.split(/\s+/u).filter(Boolean), argument });
  }
  return found;
}
