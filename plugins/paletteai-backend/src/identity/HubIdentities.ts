import type {
  Hub,
  HubIdentity,
} from '@paletteai/backstage-plugin-paletteai-node';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import { refSet } from '../membership/MemberRefs';
import type { ScopeReader } from '../membership/ScopeReader';
import type { Person } from './Caller';

/** Tells as whom the hub is to see a person. */
export class HubIdentities {
  readonly #snapshots: HubSnapshots;
  readonly #scopes: ScopeReader;

  private constructor(snapshots: HubSnapshots, scopes: ScopeReader) {
    this.#snapshots = snapshots;
    this.#scopes = scopes;
  }

  static create(snapshots: HubSnapshots, scopes: ScopeReader): HubIdentities {
    return new HubIdentities(snapshots, scopes);
  }

  /**
   * The person's entity ref, which is the name of no account of the hub's own, with exactly those groups of the hub's
   * role mappings that the person belongs to.
   */
  async of(person: Person, hub: Hub): Promise<HubIdentity> {
    // Without the role mappings the person would seem to have no groups.
    await this.#snapshots.assertReadable(hub, ['project', 'tenant']);
    return {
      user: person.userEntityRef,
      groups: this.#scopes.hubGroups(hub, refSet(person.ownershipRefs)),
    };
  }
}
