// Runs the docker client of this machine: without a shell, with a time limit, and with little output.
import { execFile, type ExecFileException } from 'node:child_process';
import { homedir } from 'node:os';

/** Why there is no answer. `failed` is the client's own complaint, as when no engine is running. */
export type NoAnswer = 'missing' | 'timed-out' | 'cancelled' | 'failed';

export type ProgramResult =
  | { readonly output: string }
  | {
      readonly problem: NoAnswer;
      /** What the client wrote to its error stream, cut short; may be empty. */
      readonly message: string;
    };

const timeLimit = 4_000;
const maximumOutput = 4_000_000;
const maximumMessage = 300;

/**
 * Never rejects.
 * @param program a path, or a name that is looked for on PATH
 */
export function runDocker(
  program: string,
  argv: readonly string[],
  options: {
    readonly signal?: AbortSignal;
    readonly env?: NodeJS.ProcessEnv;
    readonly milliseconds?: number;
  } = {},
): Promise<ProgramResult> {
  const { signal, env = process.env, milliseconds = timeLimit } = options;
  return new Promise((resolve) => {
    const settings = {
      shell: false,
      windowsHide: true,
      encoding: 'utf8' as const,
      timeout: milliseconds,
      // An ssh connection that waits does not end when it is asked to.
      killSignal: 'SIGKILL' as const,
      maxBuffer: maximumOutput,
      // Windows looks for programs in the current directory first, which must not be that of a project.
      cwd: homedir(),
      env: { ...env, DOCKER_CLI_HINTS: 'false', NO_COLOR: '1' },
      ...(signal ? { signal } : {}),
    };
    const done = (error: ExecFileException | null, output: string, complaint: string): void => {
      resolve(error ? { problem: problemOf(error), message: shorten(complaint) } : { output });
    };
    try {
      // Docker asks for passwords where it can; there is nobody to answer.
      execFile(program, argv, settings, done).stdin?.end();
    } catch (error) {
      resolve({ problem: 'missing', message: shorten(String(error)) });
    }
  });
}

function problemOf(error: ExecFileException): NoAnswer {
  if (error.code === 'ABORT_ERR') return 'cancelled';
  if (error.code === 'ENOENT' || error.code === 'EACCES') return 'missing';
  return error.killed === true ? 'timed-out' : 'failed';
}

function shorten(text: string): string {
  return text.trim().slice(0, maximumMessage);
}
