import {
  GroupMapping,
  HubGroups,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Finds the entity refs of OIDC groups: by annotation, else by name. */
export class GroupRefs {
  readonly #mapping: GroupMapping;
  #annotated: ReadonlyMap<string, string> = new Map();

  constructor(mapping: GroupMapping) {
    this.#mapping = mapping;
  }

  /**
   * Those who own what the groups administer.
   *
   * @param names - how the hub of the groups names them
   */
  of(names: HubGroups, groups: readonly string[]): string[] {
    return names.toRefs(groups, {
      toRef: group => this.#annotated.get(group) ?? this.#mapping.toRef(group),
    });
  }

  /** As tokens claim them, whatever Groups of the catalog say. */
  mapped(names: HubGroups, groups: readonly string[]): string[] {
    return names.toRefs(groups, this.#mapping);
  }

  /**
   * Takes the groups that Groups of the catalog say they stand for.
   *
   * @returns whether that is another answer than before
   */
  setAnnotated(annotated: ReadonlyMap<string, string>): boolean {
    const before = this.#annotated;
    this.#annotated = annotated;
    return (
      before.size !== annotated.size ||
      [...annotated].some(([group, ref]) => before.get(group) !== ref)
    );
  }
}
