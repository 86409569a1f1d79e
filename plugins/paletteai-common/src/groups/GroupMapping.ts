import { escapedGroupEntityRef, groupEntityRef } from './groupRefs';

/**
 * Options of {@link GroupMapping}.
 *
 * @public
 */
export type GroupMappingOptions = {
  /** Entity namespace of the groups; `default` when absent. */
  namespace?: string;
  /** OIDC groups whose Backstage ref is another than the usual one. */
  exceptions?: Readonly<Record<string, string>>;
};

/**
 * Maps OIDC groups to Backstage refs, with the exceptions
 * that an administrator named. Still injective.
 *
 * A group whose usual ref is taken by an exception gets another ref, so that
 * it does not inherit someone else's rights.
 *
 * @public
 */
export class GroupMapping {
  /**
   * Makes a mapping.
   *
   * @throws Error when two exceptions name one ref, or an exception is not a group ref
   */
  static create(options: GroupMappingOptions = {}): GroupMapping {
    const namespace = (options.namespace ?? 'default').toLowerCase();
    const byGroup = new Map<string, string>();
    const byRef = new Map<string, string>();
    for (const [group, ref] of Object.entries(options.exceptions ?? {})) {
      const normalized = normalizeRef(ref);
      if (!/^group:[^:/]+\/[^:/]+$/.test(normalized)) {
        throw new Error(
          `The exception for the group '${group}' is '${ref}', which is no group ref; write it as group:NAMESPACE/NAME`,
        );
      }
      if (/^group:[^/]+\/oidc_/.test(normalized)) {
        throw new Error(
          `The exception for the group '${group}' is '${ref}'; names that start with oidc_ are kept for escaped groups`,
        );
      }
      const other = byRef.get(normalized);
      if (other !== undefined) {
        throw new Error(
          `The groups '${other}' and '${group}' have the same exception '${ref}'; give each a ref of its own`,
        );
      }
      byRef.set(normalized, group);
      byGroup.set(group, normalized);
    }
    return new GroupMapping(namespace, byGroup, byRef);
  }

  readonly #namespace: string;
  readonly #byGroup: ReadonlyMap<string, string>;
  readonly #byRef: ReadonlyMap<string, string>;

  private constructor(
    namespace: string,
    byGroup: ReadonlyMap<string, string>,
    byRef: ReadonlyMap<string, string>,
  ) {
    this.#namespace = namespace;
    this.#byGroup = byGroup;
    this.#byRef = byRef;
  }

  /** The entity ref of a group. */
  toRef(group: string): string {
    const exception = this.#byGroup.get(group);
    if (exception !== undefined) {
      return exception;
    }
    const usual = groupEntityRef(group, this.#namespace);
    return this.#byRef.has(usual)
      ? escapedGroupEntityRef(group, this.#namespace)
      : usual;
  }
}

function normalizeRef(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}
