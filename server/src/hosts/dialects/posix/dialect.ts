// The dialect of sh, bash, zsh and ksh.
import type { SitedText } from '../../types';
import type { Dialect } from '../dialect';
import { rescan, scanWhole, type ScannedScript } from './scanned-script';

export const posix: Dialect = {
  scan: scanWhole,
  rescan: (old, text, edit) => (isScanned(old) ? rescan(old, text, edit) : scanWhole(text)),
};

function isScanned(old: SitedText): old is ScannedScript {
  return 'restarts' in old;
}
