// The container of scripts: the file as a whole is shell text.
import { sameOffsets } from '../../base/offset-map';
import { dialects, type ScriptShell } from '../dialects/registry';
import { sayMore, siteListOf, withSites } from '../site-list';
import { keepBlocks } from '../text-blocks';
import type { SitedText } from '../types';
import { asItStands } from '../writing';
import type { Container, FoundScripts } from './container';

export function wholeScript(shell: ScriptShell): Container {
  const { scan, rescan } = dialects[shell];
  return {
    open: (text) => found(shell, scan(text)),
    edit: ({ scripts }, text, edit) => {
      const old = scripts[0]?.script;
      if (!old) return found(shell, scan(text));
      const edited = found(shell, rescan(old, text, edit));
      for (const { script } of edited.scripts) keepBlocks(old, script, edit);
      return edited;
    },
  };
}

function found(shell: ScriptShell, scanned: SitedText): FoundScripts {
  const script = sayMore(scanned, { shell, map: sameOffsets, writing: asItStands });
  return withSites({ text: scanned.text, scripts: [{ offset: 0, script }] }, siteListOf(scanned));
}
