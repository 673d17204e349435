// A script with its sites and restart points, and what an edit changes in them.
import { needle } from '../../docker-word';
import { wholeFile } from '../../mapped-text';
import type { FileEdit, LocatedSite } from '../../types';
import { noteKeptSites } from '../../kept-sites';
import { reuseSites, trimEdit } from '../reuse-sites';
import { encodeFrames } from './level';
import {
  addMoved,
  keepBefore,
  pointAt,
  pointBefore,
  spacing,
  startRestarts,
  type Restarts,
  type RestartsBuilder,
} from './restarts';
import { isExhausted, type Scan } from './scan';
import { byteOrderMark, scanFrom, sorted } from './scan-script';

export interface ScannedScript {
  readonly text: string;
  /** Ascending. */
  readonly sites: readonly LocatedSite[];
  readonly restarts: Restarts;
}

/** What has been read of a script from one of its restart points on. */
interface Reading {
  readonly sites: LocatedSite[];
  readonly restarts: RestartsBuilder;
  /** The last place at which reading could have begun anew. */
  settledAt: number;
}

export function scanWhole(text: string): ScannedScript {
  const restarts = startRestarts();
  if (!text.includes(needle)) return { text, sites: [], restarts };
  const reading: Reading = { sites: [], restarts, settledAt: 0 };
  const isKept = readOn(reading, text, '', () => false);
  return { text, sites: reading.sites, restarts: isKept ? restarts : startRestarts() };
}

/** The script after an edit; `text` is the whole new text. Sites that the edit does not concern stay the same objects. */
export function rescan(old: ScannedScript, text: string, givenEdit: FileEdit): ScannedScript {
  const by = text.length - old.text.length;
  if (by !== givenEdit.newEnd - givenEdit.oldEnd || !text.includes(needle)) return scanWhole(text);
  const edit = trimEdit(old.text, text, givenEdit);
  const first = pointBefore(old.restarts, edit.start);
  const firstSite = old.restarts.sites[first] ?? 0;
  const reading: Reading = {
    sites: old.sites.slice(0, firstSite),
    restarts: keepBefore(old.restarts, first),
    settledAt: old.restarts.offsets[first] ?? 0,
  };
  let joined = -1;
  const isKept = readOn(reading, text, old.restarts.frames[first] ?? '', (frames, at) => {
    if (at < edit.newEnd) return false;
    const point = pointAt(old.restarts, at - by);
    if (point < 0 || old.restarts.frames[point] !== frames) return false;
    // Only at the start of a text is a byte order mark no part of it.
    if (point === 0 && old.text.charCodeAt(0) === byteOrderMark) return false;
    joined = point;
    return true;
  });
  if (!isKept) return scanWhole(text);
  const lastSite = joined < 0 ? old.sites.length : (old.restarts.sites[joined] ?? 0);
  reuseSites(reading.sites, firstSite, old.sites.slice(firstSite, lastSite), edit);
  noteKeptSites(old.sites, reading.sites, { head: firstSite, tail: old.sites.length - lastSite });
  if (joined >= 0) {
    addMoved(reading.restarts, old.restarts, joined, by, reading.sites.length - lastSite);
    for (let index = lastSite; index < old.sites.length; index += 1) {
      const located = old.sites[index];
      if (located)
        reading.sites.push(by === 0 ? located : { offset: located.offset + by, site: located.site });
    }
  }
  return { text, sites: reading.sites, restarts: reading.restarts };
}

/**
 * Reads on from where the reading stands until `isJoined` says that the rest is known. False where the scan tired of
 * the text: then what it found depends on where it began, and no part of it may be kept.
 */
function readOn(
  reading: Reading,
  text: string,
  frames: string,
  isJoined: (frames: string, at: number) => boolean,
): boolean {
  const { restarts } = reading;
  const rest = scanFrom(wholeFile(text), reading.settledAt, frames, (scan, level, at) => {
    settle(reading, scan, at);
    const encoded = encodeFrames(level);
    if (isJoined(encoded, at)) return true;
    if (at - (restarts.offsets.at(-1) ?? 0) >= spacing) {
      restarts.offsets.push(at);
      restarts.frames.push(encoded);
      restarts.sites.push(reading.sites.length);
    }
    return false;
  });
  settle(reading, rest, text.length);
  return !isExhausted(rest);
}

/** Takes over what was found up to `at`, and how far one had to look to find it. */
function settle(reading: Reading, scan: Scan, at: number): void {
  if (scan.found.length > 0) for (const draft of sorted(scan.found.splice(0))) reading.sites.push(draft);
  if (scan.reach > at) reading.restarts.lookaheads.push({ offset: reading.settledAt, reach: scan.reach });
  scan.reach = 0;
  reading.settledAt = at;
}
