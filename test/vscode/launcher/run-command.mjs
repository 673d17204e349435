// Runs a program to its end; its output is shown only when it fails.
import { spawn } from 'node:child_process';

/** Rejects with the command and the end of its output where it fails. */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const fail = (how) =>
      reject(new Error(`${[program, ...args].join(' ')} ${how}\n${output.trim().slice(-4000)}`));
    child.on('error', (error) => fail(`could not be started: ${error.message}`));
    child.on('close', (code, signal) =>
      code === 0 ? resolve(output) : fail(`ended with ${code ?? signal}`),
    );
  });
}
