// The container of shell scripts: the file as a whole is shell text.
import { scanScript } from '../dialects/posix/scan-script';
import { wholeFile } from '../mapped-text';
import type { HostFile } from '../types';
import type { Container } from './container';

export const shellFile: Container = {
  open: openShellFile,
  edit: (file, text) => openShellFile(text, file.languageId),
};

function openShellFile(text: string, languageId: string): HostFile {
  return { languageId, text, sites: scanScript(wholeFile(text)) };
}
