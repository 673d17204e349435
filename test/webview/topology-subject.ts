// What the tests of the topology page take from the sources, as one bundle: the page, and drawings of scripts.
import { makeNonce, topologyPage } from '../../client/src/topology/topology-page';
import { readTopology } from '../../server/src/features/topology/read-topology';
import { topologyView } from '../../server/src/features/topology/topology-view';
import { openHostFile } from '../../server/src/hosts/host-file';

export { makeNonce, topologyPage };

/** What the extension sends to the page, with offsets for places. */
export function messageFor(text: string, locale: 'en' | 'ko'): object {
  return {
    type: 'view',
    locale,
    view: topologyView(readTopology(openHostFile(text, 'shellscript')), locale),
  };
}
