// CI services whose steps are lists of commands for one shell: Bitbucket, Drone and Woodpecker.
import { scalarsOf } from '../../yaml/value';
import { rootBlock } from '../../yaml/outline';
import { mappingsIn, scriptsOfList } from '../../yaml/script';
import type { ScriptFinder } from '../embedded-scripts';

export const bitbucketPipeline = listsUnder(['script', 'after-script']);
export const dronePipeline = listsUnder(['commands']);

function listsUnder(keys: readonly string[]): ScriptFinder {
  return function* (text) {
    for (const { entries } of mappingsIn(text, rootBlock(text)))
      for (const entry of entries)
        if (keys.includes(entry.key ?? ''))
          for (const script of scriptsOfList(scalarsOf(text, entry)))
            yield { shell: 'posix', unattended: 'ci', ...script };
  };
}
