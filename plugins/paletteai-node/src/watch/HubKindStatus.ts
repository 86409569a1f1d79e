/**
 * How fresh the snapshot of one kind on one hub is. All times are ISO 8601.
 *
 * - `connecting`: nothing was read yet; `reason` says what is in the way
 * - `live`: changes arrive as they happen
 * - `stale`: the last good snapshot is served, which is as of `since`
 * - `denied`: the portal's account cannot read the kind; a snapshot from before is kept
 * - `absent`: the hub does not serve the kind; it is looked for again
 *
 * @public
 */
export type HubKindStatus =
  | { readonly phase: 'connecting'; readonly reason?: string }
  | { readonly phase: 'live' }
  | { readonly phase: 'stale'; readonly since: string; readonly reason: string }
  | {
      readonly phase: 'denied';
      readonly since: string;
      readonly reason: string;
    }
  | { readonly phase: 'absent'; readonly since: string };
