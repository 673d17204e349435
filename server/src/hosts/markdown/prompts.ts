// The prompts before commands that people copy from their terminals into documents.
import type { BlockLanguage } from './block-language';

export interface Prompt {
  readonly shell: BlockLanguage['shell'];
  /** How long it is, with the blanks behind it. */
  readonly length: number;
  /** `#` alone, which may as well begin a comment. */
  readonly mayBeComment: boolean;
}

const powershell = /^PS(?: [^>\n]{0,200})?> ?/u;
const cmd = /^[A-Z]:\\[^>\n]{0,200}>[ \t]?/iu;
/** `$`, `user@host:~$`, `[root@host ~]#`, `bash-5.2#`, `/ #`, `~ $`, `(venv) $`, and the signs of fancy prompts. */
const posix =
  /^(?:\([\w.-]{1,40}\)[ ])?(?:\[[^\]\n]{1,80}\]|[\w.-]{1,40}@[\w.-]{1,60}(?:[: ][^\s$#%]{0,200})?|(?:ba)?sh-[\d.]{1,8}|[~/][\w./~-]{0,200})?[ ]?[$#%❯➜»][ \t]+/u;
const arrow = /^> /u;

/** The prompt that the line begins with, if it does; `>` counts only where a docker command follows. */
export function promptOf(line: string): Prompt | undefined {
  const windows = powershell.exec(line) ?? undefined;
  if (windows) return { shell: 'powershell', length: windows[0].length, mayBeComment: false };
  const drive = cmd.exec(line);
  if (drive) return { shell: 'cmd', length: drive[0].length, mayBeComment: false };
  const unix = posix.exec(line);
  if (unix) return { shell: 'posix', length: unix[0].length, mayBeComment: line.startsWith('#') };
  if (arrow.test(line) && startsWithDocker(line.slice(2)))
    return { shell: 'posix', length: 2, mayBeComment: false };
  return undefined;
}

/** `docker …`, also behind `sudo` and what sets variables. */
export function startsWithDocker(line: string): boolean {
  return /^(?:sudo[ \t]+)?(?:docker|docker-compose)(?:\.exe)?(?:[ \t]+[\w-]|[ \t]*$)/u.test(line);
}
