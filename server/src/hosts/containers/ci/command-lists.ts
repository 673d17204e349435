// CI services whose steps are lists of commands for one shell: Bitbucket, Drone and Woodpecker.
import { entryOf } from '../../yaml/outline';
import { mappingsIn, scriptsOfList } from '../../yaml/script';
import { scalarsOf } from '../../yaml/value';
import type { Container } from '../container';
import { stepsWith } from '../yaml-scripts';

export const bitbucketPipeline = listsUnder(['script', 'after-script']);
export const dronePipeline = listsUnder(['commands']);

function listsUnder(names: readonly string[]): Container {
  const keys: ReadonlySet<string> = new Set(names);
  return stepsWith(keys, function* (text, block) {
    for (const mapping of mappingsIn(text, block)) {
      // Runners of Bitbucket on Windows have PowerShell only.
      const runners = scalarsOf(text, entryOf(text, mapping, 'runs-on'));
      const shell = runners.some(({ source }) => source.text === 'windows') ? 'powershell' : 'posix';
      for (const entry of mapping.entries)
        if (keys.has(entry.key ?? ''))
          for (const script of scriptsOfList(scalarsOf(text, entry)))
            yield { shell, unattended: 'ci', ...script };
    }
  });
}
