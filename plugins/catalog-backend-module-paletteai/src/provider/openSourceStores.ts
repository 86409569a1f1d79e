import { KINDS } from '@paletteai/backstage-plugin-paletteai-common';
import { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { SourceStores } from './ObjectLookup';

/** The stores of all kinds that become entities; starts their watches unless they run. */
export function openSourceStores(hub: Hub): SourceStores {
  return {
    tenant: hub.store(KINDS.tenant),
    project: hub.store(KINDS.project),
    profileBundle: hub.store(KINDS.profileBundle),
    computePool: hub.store(KINDS.computePool),
    aiWorkload: hub.store(KINDS.aiWorkload),
  };
}
