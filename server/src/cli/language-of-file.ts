// The language id of a file on disk, from its name and its first line, as an editor would choose it.

const shellNames =
  /(?:\.(?:sh|bash|zsh|ksh|bats|command)|(?:^|[/\\])\.(?:bashrc|zshrc|profile|bash_profile|bash_aliases))$/u;
const shellShebang = /^\uFEFF?#!.*\b(?:ba|da|z|k|a)?sh\b/u;

/** Undefined for files that hold nothing we understand. */
export function languageOfFile(name: string, text: string): string | undefined {
  return shellNames.test(name) || shellShebang.test(text.slice(0, 200)) ? 'shellscript' : undefined;
}
