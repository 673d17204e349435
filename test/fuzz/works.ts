// Everything that can be asked of a file, by name: what the search for slow texts measures piece by piece.
import { noFiles } from '../../server/src/model/known-files';
import { quickFixes } from '../../server/src/features/code-actions';
import { codeLenses } from '../../server/src/features/code-lenses';
import { complete } from '../../server/src/features/completion/completion';
import { composeFileOf } from '../../server/src/features/compose-file/compose-file';
import { explain } from '../../server/src/features/explain/explain';
import { explanationMarkdown } from '../../server/src/features/explain/explanation-markdown';
import { fixUntilStable } from '../../server/src/features/fix-all';
import { foldedStretches } from '../../server/src/features/folding';
import { formatFile } from '../../server/src/features/formatting/format-file';
import { hover } from '../../server/src/features/hover/hover';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { liveObjectAt } from '../../server/src/features/live/object-at';
import { dockerfilePlacesAt } from '../../server/src/features/navigation/dockerfile-places';
import { fileLinks, fileLinksAt } from '../../server/src/features/navigation/file-links';
import { outline } from '../../server/src/features/navigation/outline';
import {
  findDefinitions,
  findHighlights,
  findReferences,
} from '../../server/src/features/navigation/references';
import { prepareRename, rename } from '../../server/src/features/navigation/rename';
import { commandsInOtherShells } from '../../server/src/features/other-shell/other-shell';
import { rewritingsAt } from '../../server/src/features/refactorings/registry';
import { runnableCommands } from '../../server/src/features/runnable-commands';
import { selectionsAt } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semantic-tokens/semantic-tokens';
import type { Settings } from '../../server/src/features/settings';
import { signatureHelp } from '../../server/src/features/signature-help';
import { readTopology } from '../../server/src/features/topology/read-topology';
import { topologyMermaid } from '../../server/src/features/topology/topology-mermaid';
import { topologyView } from '../../server/src/features/topology/topology-view';
import { visibleFindings } from '../../server/src/features/visible-findings';
import { reportOn } from '../../server/src/cli/report';
import type { HostFile } from '../../server/src/hosts/types';
import { applyEdit, loudSettings } from './invariants';

const settings: Settings = {
  ...loudSettings,
  inlayHints: { mappings: true, sizes: true, tags: true },
  codeLens: { references: true, run: true },
};

const whole = ({ text }: HostFile): { start: number; end: number } => ({ start: 0, end: text.length });

/** What is asked of a whole file. Diagnostics come first: what they work out of commands is kept for the rest. */
export const wholeWorks: Readonly<Record<string, (file: HostFile) => unknown>> = {
  report: (file) => reportOn('a', file, settings, noFiles),
  'one edit': (file) => {
    const edited = applyEdit(file, { start: 0.5, length: 0, inserted: 'x' });
    return visibleFindings(edited, settings, noFiles);
  },
  tokens: (file) => semanticTokens(file, whole(file)),
  folding: foldedStretches,
  outline,
  links: (file) => Array.from(fileLinks(file)),
  formatting: (file) => formatFile(file, whole(file), '  ', settings),
  'inlay hints': (file) => inlayHints(file, whole(file), settings),
  'code lenses': (file) => codeLenses(file, settings),
  topology: (file) => topologyMermaid(topologyView(readTopology(file), 'en')),
  compose: (file) => composeFileOf(file, whole(file), 'en'),
  'fix all': (file) => fixUntilStable(file, settings),
  runnable: (file) => runnableCommands(file, whole(file)),
};

/** What is asked at an offset. */
export const worksAt: Readonly<Record<string, (file: HostFile, offset: number) => unknown>> = {
  hover: (file, offset) => hover(file, offset, 'en'),
  completion: (file, offset) => complete(file, offset, { afterBlank: false }),
  'completion after a blank': (file, offset) => complete(file, offset, { afterBlank: true }),
  signature: (file, offset) => signatureHelp(file, offset, 'en'),
  explain: (file, offset) => {
    const explanation = explain(file, offset, settings);
    return explanation && explanationMarkdown(explanation, 'en');
  },
  fixes: (file, offset) => quickFixes(file, { start: offset, end: offset }, settings),
  refactorings: (file, offset) => rewritingsAt(file, offset, settings),
  'other shell': commandsInOtherShells,
  definitions: findDefinitions,
  'Dockerfile places': (file, offset) => dockerfilePlacesAt(file, offset, noFiles),
  references: (file, offset) => findReferences(file, offset, true),
  highlights: findHighlights,
  selections: selectionsAt,
  rename: (file, offset) => prepareRename(file, offset) && rename(file, offset, 'renamed'),
  'file links': fileLinksAt,
  'live object': (file, offset) => liveObjectAt(file, offset, () => []),
  'compose here': (file, offset) => composeFileOf(file, { start: offset, end: offset }, 'en'),
  'runnable here': (file, offset) => runnableCommands(file, { start: offset, end: offset }),
};
