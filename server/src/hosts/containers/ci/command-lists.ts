// CI services whose steps are lists of commands for one shell: Bitbucket, Drone and Woodpecker.
import { scalarsOf } from '../../yaml/value';
import { mappingsIn, scriptsOfList } from '../../yaml/script';
import type { Container } from '../container';
import { entriesWith, yamlScripts } from '../yaml-scripts';

export const bitbucketPipeline = listsUnder(['script', 'after-script']);
export const dronePipeline = listsUnder(['commands']);

function listsUnder(names: readonly string[]): Container {
  const keys: ReadonlySet<string> = new Set(names);
  return yamlScripts({
    entriesOf: (text) => entriesWith(keys, text),
    *scriptsIn(text, block) {
      for (const { entries } of mappingsIn(text, block))
        for (const entry of entries)
          if (keys.has(entry.key ?? ''))
            for (const script of scriptsOfList(scalarsOf(text, entry)))
              yield { shell: 'posix', unattended: 'ci', ...script };
    },
  });
}
