// GitLab CI: `script`, `before_script` and `after_script` of jobs, and the same keys for all jobs.
import { scalarsOf } from '../../yaml/value';
import { blockOf, entriesOf, rootBlock, type YamlBlock, type YamlEntry } from '../../yaml/outline';
import { scriptsOfList, speaksOfDocker } from '../../yaml/script';
import { templates } from '../../template-holes';
import type { ScriptBlock } from '../script-block';
import { yamlScripts } from '../yaml-scripts';
import { blockFrom } from './shell-names';

const scriptKeys: ReadonlySet<string> = new Set([
  'script',
  'before_script',
  'after_script',
  'pre_get_sources_script',
]);

export const gitlabPipeline = yamlScripts({
  entriesOf: (text) => entriesOf(text, rootBlock(text)).map((entry) => ({ entry })),
  scriptsIn: (text, block) => scriptsIn(text, block, 3),
});

/** Jobs stand at the top, `default:` and `hooks:` hold the keys further in. */
function* scriptsIn(text: string, block: YamlBlock | undefined, depth: number): Iterable<ScriptBlock> {
  if (!block || depth === 0) return;
  for (const entry of entriesOf(text, block)) {
    if (entry.key === undefined || !speaksOfDocker(text, entry)) continue;
    if (scriptKeys.has(entry.key)) yield* scriptsOf(text, entry);
    else yield* scriptsIn(text, blockOf(text, entry), depth - 1);
  }
}

function* scriptsOf(text: string, entry: YamlEntry): Iterable<ScriptBlock> {
  for (const script of scriptsOfList(scalarsOf(text, entry)))
    yield blockFrom({ shell: 'posix', unattended: 'ci' }, script, templates.gitlab);
}
