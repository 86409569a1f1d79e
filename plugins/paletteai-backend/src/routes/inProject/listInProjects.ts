import type {
  Page,
  ProjectPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { AnyRequest } from '../../identity/Caller';
import { matchesSearch, matchesStatus } from '../../lists/filters';
import { pageOf, PageQuery } from '../../lists/pageOf';
import { readSources } from '../../lists/readSources';
import type { ViewKind, ViewsByKind } from '../../views/ViewsByKind';
import type { RouteContext } from '../RouteContext';

/** The filters that all lists of what lies in projects have. */
export interface ProjectListQuery extends PageQuery {
  readonly hub?: string;
  readonly tenant?: string;
  readonly project?: string;
  readonly search?: string;
  readonly status?: readonly string[];
}

/** Kinds that lie in projects and have lists over all of them. */
export type ListedKind = Extract<
  ViewKind,
  'computePool' | 'profileBundle' | 'aiWorkload'
>;

interface ListOptions<K extends ListedKind> {
  readonly kind: K;
  readonly permission: ProjectPermission;
  readonly eventId: string;
  /** Filters of this list alone. */
  matches?(item: ViewsByKind[K]): boolean;
  sortValue(item: ViewsByKind[K]): string;
}

/** One page of what lies in the projects and tenant namespaces that the caller may see. */
export async function listInProjects<K extends ListedKind>(
  context: RouteContext,
  request: AnyRequest,
  query: ProjectListQuery,
  options: ListOptions<K>,
): Promise<Page<ViewsByKind[K]>> {
  const { audit, authorized, callers, snapshots } = context;
  const { kind, permission, eventId, matches = () => true } = options;
  const { cursor, limit, order, ...filters } = query;
  const meta = { hub: query.hub ?? null, project: query.project ?? null };
  return audit.whenDenied(request, { eventId, meta }, async () => {
    const caller = await callers.reader(request);
    const view = await authorized.view(caller, permission);
    const { hubs, incomplete } = await readSources(
      snapshots,
      ['project', 'tenant', kind],
      query.hub,
    );
    const items = hubs.flatMap(hub =>
      view
        .list(hub, kind, query)
        .filter(
          item =>
            matches(item) &&
            matchesSearch(item, query.search) &&
            matchesStatus(item, query.status),
        ),
    );
    return {
      ...pageOf(
        items,
        options.sortValue,
        { cursor, limit, order },
        JSON.stringify([eventId, filters, order ?? 'asc']),
      ),
      incomplete,
    };
  });
}
