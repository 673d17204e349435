// The real object whose name stands at an offset.
import type { HostFile } from '../../hosts/types';
import { nameAt } from '../../model/script-names';
import { understand } from '../../model/understand';
import { referenceOf } from '../../model/values/image-ref';
import { lookupFor } from './engine-of-command';
import type { EngineLookup, LiveObject } from './live-objects';

/** Undefined where no name stands, and where the engine has, or tells of, no such object. */
export function liveObjectAt(file: HostFile, offset: number, lookup: EngineLookup): LiveObject | undefined {
  const here = nameAt(file, offset);
  const site = here?.site === undefined ? undefined : file.sites[here.site]?.site;
  if (!here || !site) return undefined;
  const objects = lookupFor(understand(site), lookup);
  switch (here.kind) {
    case 'image':
    case 'tag':
      // Docker lists `nginx:latest` where `docker.io/library/nginx` was written.
      return objects('image').find(({ name }) => referenceOf(name) === here.reference);
    case 'container':
    case 'network':
    case 'volume':
    case 'context':
      return objects(here.kind).find(({ name }) => name === here.name);
    case 'project':
      return undefined;
  }
}
