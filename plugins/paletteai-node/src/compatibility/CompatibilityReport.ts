import { HubFieldUse } from './HubFieldUse';

/**
 * How well the schemas of a hub fit what this product reads and writes.
 *
 * @public
 */
export interface CompatibilityReport {
  /** ID of the hub. */
  readonly hub: string;
  /** Kinds that the hub does not serve in the version that is used. */
  readonly absentKinds: readonly {
    readonly apiVersion: string;
    readonly kind: string;
  }[];
  /** Fields that the hub does not declare. Writing one of them fails. */
  readonly undeclaredFields: readonly HubFieldUse[];
  /** Fields within a part of the schema that accepts anything. */
  readonly uncheckedFields: readonly HubFieldUse[];
  /** How many fields were looked up. */
  readonly checkedFields: number;
}
