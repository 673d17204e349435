// Programs that run the command given to them, with as much of their options as it takes to find that command.

/** How a program says what it runs. */
export type WrapperProgram =
  /** Its options, then `operands` words of its own, then the command. */
  | (OptionSyntax & {
      readonly kind: 'prefix';
      readonly operands?: number;
      /** `NAME=value` words may stand before the command. */
      readonly assignments?: boolean;
      /** Options with which nothing is run. */
      readonly runsNothing?: string;
      /** Adds arguments that are not written, unless one of these options replaces a mark instead. */
      readonly appendsUnless?: readonly string[];
      /** Runs a shell where no command follows. */
      readonly defaultsToShell?: boolean;
    })
  /** A command language interpreter: `-c SCRIPT`, or a script on its standard input. */
  | { readonly kind: 'shell' }
  /** Its options, then `operands` words of its own; the others are joined and handed to a shell. */
  | (OptionSyntax & { readonly kind: 'joins'; readonly operands: number; readonly defaultsToShell?: boolean })
  /** A script stands after `-c` or `--command`, wherever that is. */
  | { readonly kind: 'dash-c'; readonly defaultsToShell?: boolean }
  /** The command stands after the first `--`. */
  | { readonly kind: 'dash-dash' }
  /** A shell of Windows: its script or command stands behind `/c` or `-Command`. */
  | { readonly kind: 'windows-shell'; readonly shell: 'cmd' | 'powershell' }
  /** `start` of cmd.exe: a title in quotes and options may stand before the command. */
  | { readonly kind: 'start' }
  | { readonly kind: 'find' | 'parallel' | 'trap' | 'alias' };

export interface OptionSyntax {
  /** Letters of the short options that take a value. */
  readonly values?: string;
  /** Long options that take a value as the next word. */
  readonly longValues?: readonly string[];
}

const shell: WrapperProgram = { kind: 'shell' };
const plain: WrapperProgram = { kind: 'prefix' };
const dashDash: WrapperProgram = { kind: 'dash-dash' };
const switchUser: WrapperProgram = { kind: 'dash-c', defaultsToShell: true };

export const wrapperPrograms: ReadonlyMap<string, WrapperProgram> = new Map<string, WrapperProgram>([
  ['ash', shell],
  ['bash', shell],
  ['dash', shell],
  ['ksh', shell],
  ['mksh', shell],
  ['sh', shell],
  ['zsh', shell],

  ['cmd', { kind: 'windows-shell', shell: 'cmd' }],
  ['powershell', { kind: 'windows-shell', shell: 'powershell' }],
  ['pwsh', { kind: 'windows-shell', shell: 'powershell' }],
  ['start', { kind: 'start' }],

  ['builtin', plain],
  ['call', plain],
  ['caffeinate', { kind: 'prefix', values: 'tw' }],
  ['cgexec', { kind: 'prefix', values: 'g' }],
  ['chronic', plain],
  ['chroot', { kind: 'prefix', operands: 1, defaultsToShell: true }],
  ['chrt', { kind: 'prefix', values: 'TPD', operands: 1 }],
  ['command', { kind: 'prefix', runsNothing: 'vV' }],
  ['coproc', plain],
  ['dbus-run-session', plain],
  ['doas', { kind: 'prefix', values: 'Cu' }],
  ['entr', plain],
  ['env', { kind: 'prefix', values: 'uC', longValues: ['unset', 'chdir'], assignments: true }],
  ['exec', { kind: 'prefix', values: 'a' }],
  ['faketime', { kind: 'prefix', operands: 1 }],
  ['firejail', plain],
  [
    'flock',
    { kind: 'prefix', values: 'wE', longValues: ['timeout', 'wait', 'conflict-exit-code'], operands: 1 },
  ],
  ['gosu', { kind: 'prefix', operands: 1 }],
  ['ionice', { kind: 'prefix', values: 'cnpPu', longValues: ['class', 'classdata'] }],
  ['ltrace', { kind: 'prefix', values: 'aeDlnopsuwxX' }],
  ['nice', { kind: 'prefix', values: 'n', longValues: ['adjustment'] }],
  ['nocorrect', plain],
  ['noglob', plain],
  ['nohup', plain],
  [
    'nsenter',
    { kind: 'prefix', values: 'tSG', longValues: ['target', 'setuid', 'setgid'], defaultsToShell: true },
  ],
  ['numactl', { kind: 'prefix', values: 'NmCipl' }],
  ['pkexec', { kind: 'prefix', longValues: ['user'] }],
  ['proxychains', { kind: 'prefix', values: 'f' }],
  ['proxychains4', { kind: 'prefix', values: 'f' }],
  ['setsid', plain],
  ['sshpass', { kind: 'prefix', values: 'fdpP' }],
  ['stdbuf', { kind: 'prefix', values: 'ioe', longValues: ['input', 'output', 'error'] }],
  ['strace', { kind: 'prefix', values: 'abeEIoOpPsSuUX' }],
  ['su-exec', { kind: 'prefix', operands: 1 }],
  [
    'sudo',
    {
      kind: 'prefix',
      values: 'CDghpRrTtuU',
      longValues: [
        'user',
        'group',
        'host',
        'prompt',
        'chdir',
        'chroot',
        'close-from',
        'role',
        'type',
        'other-user',
      ],
      assignments: true,
      runsNothing: 'leK',
      defaultsToShell: true,
    },
  ],
  ['systemd-cat', { kind: 'prefix', values: 'tp', longValues: ['identifier', 'priority'] }],
  ['systemd-inhibit', { kind: 'prefix', longValues: ['what', 'who', 'why', 'mode'] }],
  [
    'systemd-run',
    {
      kind: 'prefix',
      values: 'pMHuE',
      longValues: [
        'unit',
        'property',
        'description',
        'slice',
        'uid',
        'gid',
        'nice',
        'setenv',
        'on-active',
        'on-calendar',
      ],
    },
  ],
  ['taskset', { kind: 'prefix', operands: 1 }],
  ['time', { kind: 'prefix', values: 'fo', longValues: ['format', 'output'] }],
  ['timeout', { kind: 'prefix', values: 'ks', longValues: ['kill-after', 'signal'], operands: 1 }],
  ['torsocks', plain],
  ['unbuffer', plain],
  ['unshare', { kind: 'prefix', values: 'SGRw', defaultsToShell: true }],
  ['winpty', plain],
  [
    'wsl',
    { kind: 'prefix', values: 'du', longValues: ['distribution', 'user', 'cd'], defaultsToShell: true },
  ],
  [
    'xargs',
    {
      kind: 'prefix',
      values: 'aEdILnPs',
      longValues: ['arg-file', 'delimiter', 'max-args', 'max-procs', 'max-chars', 'process-slot-var'],
      appendsUnless: ['-I', '-i', '--replace'],
    },
  ],

  ['autossh', { kind: 'joins', values: 'bcDEeFIiJLlmOopQRSWwBPM', operands: 1, defaultsToShell: true }],
  ['eval', { kind: 'joins', operands: 0 }],
  ['iex', { kind: 'joins', operands: 0 }],
  ['invoke-expression', { kind: 'joins', operands: 0 }],
  ['ssh', { kind: 'joins', values: 'bcDEeFIiJLlmOopQRSWwBP', operands: 1, defaultsToShell: true }],
  ['watch', { kind: 'joins', values: 'nq', longValues: ['interval', 'equexit'], operands: 0 }],

  ['runuser', switchUser],
  ['script', { kind: 'dash-c' }],
  ['sg', switchUser],
  ['su', switchUser],
  ['vagrant', { kind: 'dash-c' }],

  ['aws-vault', dashDash],
  ['chamber', dashDash],
  ['doppler', dashDash],
  ['dotenv', dashDash],
  ['infisical', dashDash],
  ['kubectl', dashDash],
  ['lxc', dashDash],
  ['mise', dashDash],
  ['mosh', dashDash],
  ['multipass', dashDash],
  ['op', dashDash],

  ['alias', { kind: 'alias' }],
  ['find', { kind: 'find' }],
  ['parallel', { kind: 'parallel' }],
  ['trap', { kind: 'trap' }],
]);

/** Programs that read a shell script from their standard input, whatever their arguments. */
export const scriptReaders: ReadonlySet<string> = new Set(['at', 'batch', 'newgrp']);
