// The shell scripts of the machine that the tests run on: real ones, many, and none of ours.
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';

export interface MachineScript {
  readonly path: string;
  readonly text: string;
}

const folders = ['/usr', '/etc', '/opt', '/lib', '/var/lib/dpkg/info'];
const completions = '/usr/share/bash-completion/completions';
const deepest = 8;
const longest = 500_000;

/** All shell scripts below the usual folders, each text once, sorted by path. */
export function machineScripts(): readonly MachineScript[] {
  const seen = new Set<string>();
  const scripts: MachineScript[] = [];
  for (const file of folders.flatMap((folder) => [...filesBelow(folder, 0)])) {
    if (!isShellScript(file)) continue;
    const text = readFileSync(file, 'utf8');
    if (text.length > longest || seen.has(text)) continue;
    seen.add(text);
    scripts.push({ path: file, text });
  }
  return scripts.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function* filesBelow(folder: string, depth: number): Generator<string> {
  if (depth > deepest || !existsSync(folder) || lstatSync(folder).isSymbolicLink()) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(full, depth + 1);
    else if (entry.isFile()) yield full;
  }
}

function isShellScript(file: string): boolean {
  const name = path.basename(file);
  if (/\.(?:sh|bash|ksh)$/u.test(name) || path.dirname(file) === completions) return true;
  if (name.includes('.') && !/\.(?:postinst|preinst|prerm|postrm|config)$/u.test(name)) return false;
  const start = Buffer.alloc(64);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, start, 0, start.length, 0);
    return /^#! ?\/(?:usr\/)?bin\/(?:env )?(?:ba|da|k)?sh\b/u.test(start.toString('latin1', 0, length));
  } finally {
    closeSync(descriptor);
  }
}
