// A site while its scan goes on: only what stands around it may still become known.
import type { CommandSite, LocatedSite, Surroundings } from './types';

export interface SiteDraft extends LocatedSite {
  readonly site: CommandSite & { surroundings: Surroundings };
}
