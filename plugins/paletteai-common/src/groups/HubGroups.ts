import type { GroupMapping } from './GroupMapping';

/**
 * The groups of one hub. An API server that is started with `--oidc-groups-prefix=oidc:` calls the group
 * `nlp-admins` of a token `oidc:nlp-admins`, and so do the role mappings and bindings there.
 *
 * @public
 */
export class HubGroups {
  /**
   * Names the groups of a hub.
   *
   * @param prefix - as the API server of the hub is started with; none when absent
   */
  static create(prefix: string = ''): HubGroups {
    return new HubGroups(prefix);
  }

  readonly #prefix: string;

  private constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /**
   * The name in tokens. Undefined for a group that the hub gives to nobody who signs in with the
   * identity provider, as it lacks the prefix.
   */
  inTokens(group: string): string | undefined {
    return group.startsWith(this.#prefix) && group !== this.#prefix
      ? group.slice(this.#prefix.length)
      : undefined;
  }

  /** The name on the hub, of a group that is named as in tokens or as on the hub. */
  onHub(group: string): string {
    return this.inTokens(group) === undefined
      ? `${this.#prefix}${group}`
      : group;
  }

  /** The names by which people know some groups; those that no token holds stay as they are. */
  forPeople(groups: readonly string[]): string[] {
    return groups.map(group => this.inTokens(group) ?? group);
  }

  /** The refs of those groups that tokens can hold. */
  toRefs(
    groups: readonly string[],
    mapping: Pick<GroupMapping, 'toRef'>,
  ): string[] {
    return groups.flatMap(group => {
      const name = this.inTokens(group);
      return name === undefined ? [] : [mapping.toRef(name)];
    });
  }
}
