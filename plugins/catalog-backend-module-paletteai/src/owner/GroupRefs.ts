import { GroupMapping } from '@paletteai/backstage-plugin-paletteai-common';

/** Finds the entity refs of OIDC groups: by annotation, else by name. */
export class GroupRefs {
  readonly #mapping: GroupMapping;
  #annotated: ReadonlyMap<string, string> = new Map();

  constructor(mapping: GroupMapping) {
    this.#mapping = mapping;
  }

  of(groups: readonly string[]): string[] {
    return groups.map(
      group => this.#annotated.get(group) ?? this.#mapping.toRef(group),
    );
  }

  /** As tokens claim them, whatever Groups of the catalog say. */
  mapped(groups: readonly string[]): string[] {
    return groups.map(group => this.#mapping.toRef(group));
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
