/**
 * One page of a list.
 *
 * @public
 */
export type Page<TItem> = {
  items: TItem[];
  /** Items on all pages that the person may see. */
  totalItems: number;
  pageInfo: {
    /** Leads to the next page; absent on the last. */
    nextCursor?: string;
  };
  /**
   * Sources that are unavailable, so that the list may be incomplete or stale. Empty if there are none.
   */
  incomplete: { hub: string; since?: string; reason: string }[];
};

/**
 * Which part of a list is wanted, and in which order.
 *
 * @public
 */
export type ListQuery = {
  /** ID of the hub; all hubs when absent. */
  hub?: string;
  tenant?: string;
  project?: string;
  /** Words to look for in names and descriptions. */
  search?: string;
  /** Such as `ready` or `Running`. */
  status?: string[];
  /** Tags in the form `key=value`. */
  tags?: string[];
  /** Group that administers the Project. */
  owner?: string;
  orderField?: string;
  order?: 'asc' | 'desc';
  limit?: number;
  cursor?: string;
};
