// The documentation of an offered item, made only when it is asked for.
import type { Locale } from '../../base/text';
import { findCommand } from '../../model/command-tree';
import { flagTable } from '../../model/flag-table';
import { commandHover } from '../hover/command-hover';
import { flagHover } from '../hover/flag-hover';
import type { DocKey } from './item';

/** Markdown; undefined where the key leads nowhere, as from another version of the server. */
export function itemDoc(key: Exclude<DocKey, { kind: 'text' }>, locale: Locale): string | undefined {
  switch (key.kind) {
    case 'command': {
      const node = findCommand(key.path);
      return node && commandHover(node, locale);
    }
    case 'flag': {
      const node = findCommand(key.path);
      const flag = node && flagTable(node.spec).long.get(key.long);
      return node && flag && flagHover(flag, node.spec, locale);
    }
  }
}
