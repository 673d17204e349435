// A script with its sites and restart points, and what an edit changes in them.
import { needle } from '../../docker-word';
import { wholeFile } from '../../mapped-text';
import type { FileEdit, LocatedSite } from '../../types';
import { siteListOf, withSites } from '../../site-list';
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
  /** So many stand before those that were found. */
  readonly sitesBefore: number;
  readonly sites: LocatedSite[];
  readonly restarts: RestartsBuilder;
  /** The last place at which reading could have begun anew. */
  settledAt: number;
}

export function scanWhole(text: string): ScannedScript {
  const restarts = startRestarts();
  if (!text.includes(needle)) return { text, sites: [], restarts };
  const reading: Reading = { sitesBefore: 0, sites: [], restarts, settledAt: 0 };
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
    sitesBefore: firstSite,
    sites: [],
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
  const before = siteListOf(old);
  const lastSite = joined < 0 ? before.length : (old.restarts.sites[joined] ?? 0);
  reuseSites(reading.sites, before.slice(firstSite, lastSite), edit);
  const sites = before.replace(firstSite, lastSite, reading.sites, by);
  if (joined >= 0) addMoved(reading.restarts, old.restarts, joined, by, sites.length - before.length);
  return withSites({ text, restarts: reading.restarts }, sites);
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
      restarts.sites.push(reading.sitesBefore + reading.sites.length);
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
