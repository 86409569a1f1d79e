/**
 * Whether the snapshot of a hub can be shown.
 *
 * - `live`: it is complete and up to date
 * - `incomplete`: it may be old, or lack a kind that the hub does not serve
 * - `unreachable`: there is no snapshot yet
 */
export type SourceState =
  | { readonly type: 'live' }
  | {
      readonly type: 'incomplete' | 'unreachable';
      /** ISO 8601. */
      readonly since?: string;
      readonly reason: string;
    };
