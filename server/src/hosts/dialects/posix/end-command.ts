// What happens when a command has been read to its end.
import { addSites, ownHeredocs, wordsOf } from './build-sites';
import { noHeredocs, noSites, type Level } from './level';
import { dockerAt, type Scan } from './scan';
import type { Word } from '../../types';

export type CommandEnd = 'end' | 'and-or' | 'pipe' | 'pipe-both';

/** Ends the current command, if there is one, before `at`. */
export function endCommand(scan: Scan, level: Level, at: number, how: CommandEnd): void {
  const isPipe = how === 'pipe' || how === 'pipe-both';
  const feeding = level.pipeSources;
  level.pipeSources = noSites;
  const passedOn = level.passedHeredocs;
  level.passedHeredocs = noHeredocs;
  if (level.start >= 0) {
    if (scan.observe && scan.words.size > level.wordBase) scan.observe(scan, level.wordBase);
    const speaksOfDocker = dockerAt(scan, level.start) < at;
    if (speaksOfDocker || feeding.length > 0 || scan.heredocs.length > 0) {
      const words = wordsOf(scan, level);
      nameTarget(level, feeding, words);
      const passed = ownHeredocs(scan, level, words, passedOn);
      if (isPipe) level.passedHeredocs = passed;
      if (speaksOfDocker) {
        const drafts = addSites(scan, level, words, how === 'pipe-both');
        if (isPipe) level.pipeSources = drafts;
      }
    }
    scan.words.size = level.wordBase;
    scan.tape.size = level.tapeBase;
    if (scan.redirections.length > level.redirectionBase) scan.redirections.length = level.redirectionBase;
    level.functionPending = false;
  }
  if (level.keywords.length > 0) level.keywords.length = 0;
  level.start = -1;
  level.first = true;
  level.piped = isPipe;
  level.awaiting = how !== 'end';
  if (how === 'end') level.afterAndOr = false;
  else if (how === 'and-or') level.afterAndOr = true;
}

/** Tells the sites of the command before what their output is piped into. */
function nameTarget(level: Level, sources: Level['pipeSources'], words: readonly Word[]): void {
  if (sources.length === 0) return;
  const pipedInto = [...level.keywords, ...words.map((word) => word.cooked)];
  for (const { site } of sources)
    if (!site.surroundings.pipedInto) site.surroundings = { ...site.surroundings, pipedInto };
}
