import {
  isSystemGroup,
  RequestProblem,
  RoleMapping,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  Hub,
  HubClient,
  HubIdentity,
  HubWriter,
} from '@paletteai/backstage-plugin-paletteai-node';
import type { VisiblePlace } from '../membership/VisiblePlace';
import { claimsOf, HubMembers } from '../membership/HubMembers';
import type { Caller, Person } from './Caller';
import { Impersonation, refusedGroup } from './Impersonation';

/** Reads and writes a hub in the name of a person. */
export interface HubActor {
  readonly identity: HubIdentity;
  readonly client: HubClient;
  readonly writer: HubWriter;
}

/** Tells as whom the hubs are to see people. */
export class HubIdentities {
  readonly #members: HubMembers;
  readonly #impersonation: Impersonation;

  constructor(members: HubMembers, impersonation: Impersonation) {
    this.#members = members;
    this.#impersonation = impersonation;
  }

  /**
   * The person's entity ref, which is the name of no account of the hub's own, with those groups that
   * have rights in the place and that the person belongs to. So nobody takes rights away elsewhere by
   * naming a group in a role mapping of theirs. Groups of Kubernetes itself are left out: an identity
   * provider that has one of such a name must not make its members administrators of the cluster.
   */
  async of(
    person: Person,
    { hub, mappedGroups }: VisiblePlace,
  ): Promise<HubIdentity> {
    const held = this.#members.held(
      hub,
      mappedGroups.filter(group => !isSystemGroup(group)),
      claimsOf(person.ownershipRefs),
    );
    const groups = await this.#impersonation.allowed(hub, held);
    return { user: this.userOf(person, hub), groups: groups.sort() };
  }

  /** The name of a person on a hub. */
  userOf({ userEntityRef }: Person, hub: Hub): string {
    return `${hub.definition.oidc?.usernamePrefix ?? ''}${userEntityRef}`;
  }

  /** For writes: fails if the hub takes the portal's requests for somebody else's. */
  async actor(person: Person, place: VisiblePlace): Promise<HubActor> {
    const identity = await this.of(person, place);
    await this.#impersonation.assertVerified(place.hub, identity);
    return {
      identity,
      client: place.hub.client(identity),
      writer: place.hub.writer(identity),
    };
  }

  /** A role mapping as it is to be on a hub, from one with groups as in tokens or as on the hub. */
  roleMappingOn(hub: Hub, roleMapping: RoleMapping): RoleMapping {
    const names = this.#members.groupsOf(hub);
    const onHub = (groups: readonly string[]) => [
      ...new Set(groups.map(group => names.onHub(group))),
    ];
    return {
      admin: onHub(roleMapping.admin),
      editor: onHub(roleMapping.editor),
      viewer: onHub(roleMapping.viewer),
    };
  }

  /** Groups of a role mapping whose members could do nothing through the portal. */
  async warnings(
    hub: Hub,
    roleMapping: RoleMapping,
  ): Promise<RequestProblem[]> {
    const chosen = Object.entries(roleMapping).flatMap(([role, groups]) =>
      groups.map((group, index) => ({
        group,
        path: `roleMapping.${role}[${index}]`,
      })),
    );
    const refused = new Set(
      await this.#impersonation.refused(hub, [
        ...new Set(chosen.map(({ group }) => group)),
      ]),
    );
    return chosen.flatMap(({ group, path }) =>
      refused.has(group) ? [refusedGroup(group, path)] : [],
    );
  }

  /** What keeps the portal from acting for people on a hub; of groups only those of the caller. */
  problems(caller: Caller, hub: Hub): RequestProblem[] {
    const claims =
      caller.type === 'person' ? claimsOf(caller.ownershipRefs) : undefined;
    return this.#impersonation.problems(
      hub,
      group => !claims || this.#members.held(hub, [group], claims).length > 0,
    );
  }
}
