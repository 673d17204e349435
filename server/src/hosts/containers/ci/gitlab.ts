// GitLab CI: `script`, `before_script` and `after_script` of jobs, and the same keys for all jobs.
import { templates } from '../../template-holes';
import { blockOf, entriesOf, entryOf, rootBlock, type YamlBlock, type YamlEntry } from '../../yaml/outline';
import { scriptsOfList, speaksOfDocker } from '../../yaml/script';
import { blockAt, scalarsOf } from '../../yaml/value';
import type { ScriptBlock } from '../script-block';
import { yamlScripts } from '../yaml-scripts';
import { blockFrom, shellNamed, type NamedShell } from './shell-names';

const scriptKeys: ReadonlySet<string> = new Set([
  'script',
  'before_script',
  'after_script',
  'pre_get_sources_script',
]);

export const gitlabPipeline = yamlScripts({
  entriesOf(text) {
    const root = rootBlock(text);
    const context = shellByTags(text, blockAt(text, root, 'default')) ?? 'sh';
    return entriesOf(text, root).map((entry) => ({ entry, context }));
  },
  *scriptsIn(text, block, context) {
    const [job] = entriesOf(text, block);
    const shell = shellNamed((job && shellByTags(text, blockOf(text, job))) ?? context, 'ci');
    if (shell) yield* scriptsIn(text, block, shell, 3);
  },
});

/** The Windows runners of GitLab itself run PowerShell; what others run, their names do not tell. */
function shellByTags(text: string, job: YamlBlock | undefined): string | undefined {
  const tags = scalarsOf(text, entryOf(text, job, 'tags'));
  if (tags.length === 0) return undefined;
  return tags.some(({ source }) => /^(?:saas|shared)-windows\b/u.test(source.text)) ? 'powershell' : 'sh';
}

/** Jobs stand at the top, `default:` and `hooks:` hold the keys further in. */
function* scriptsIn(
  text: string,
  block: YamlBlock | undefined,
  shell: NamedShell,
  depth: number,
): Iterable<ScriptBlock> {
  if (!block || depth === 0) return;
  for (const entry of entriesOf(text, block)) {
    if (entry.key === undefined || !speaksOfDocker(text, entry)) continue;
    if (scriptKeys.has(entry.key)) yield* scriptsOf(text, entry, shell);
    else yield* scriptsIn(text, blockOf(text, entry), shell, depth - 1);
  }
}

function* scriptsOf(text: string, entry: YamlEntry, shell: NamedShell): Iterable<ScriptBlock> {
  for (const script of scriptsOfList(scalarsOf(text, entry)))
    yield blockFrom(shell, script, templates.gitlab);
}
