// The container of shell scripts: the file as a whole is shell text.
import { rescan, scanWhole, type ScannedScript } from '../dialects/posix/scanned-script';
import type { HostFile } from '../types';
import type { Container } from './container';

/** A shell script with what one has to know to read only a part of it again. */
type ShellFile = HostFile & ScannedScript;

export const shellFile: Container = {
  open: (text, languageId) => ({ languageId, ...scanWhole(text) }),
  edit: (file, text, edit) => {
    const script = isShellFile(file) ? rescan(file, text, edit) : scanWhole(text);
    return { languageId: file.languageId, ...script };
  },
};

function isShellFile(file: HostFile): file is ShellFile {
  return 'restarts' in file;
}
