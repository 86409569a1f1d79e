import type { ProjectPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { NotVisibleError } from '../../errors/NotVisibleError';
import type { AnyRequest } from '../../identity/Caller';
import type { VisibleNamespace } from '../../membership/VisiblePlace';
import type { ViewKind, ViewsByKind } from '../../views/ViewsByKind';
import type { RouteContext } from '../RouteContext';

const NOUNS: Readonly<Record<ViewKind, string>> = {
  tenant: 'tenant',
  project: 'project',
  compute: 'compute',
  computePool: 'compute pool',
  profileBundle: 'profile bundle',
  aiWorkload: 'deployment',
};

interface ReadOptions {
  readonly eventId: string;
  readonly permission: ProjectPermission;
}

/** The namespace that a path names as its project, for a read: of a project, or of a tenant. */
export async function namespaceToRead(
  context: RouteContext,
  request: AnyRequest,
  place: { hub: string; project: string },
  options: ReadOptions,
): Promise<VisibleNamespace> {
  const { hub, project } = place;
  return context.audit.whenDenied(
    request,
    { eventId: options.eventId, meta: { hub, project } },
    async () =>
      context.authorized.namespace(
        await context.callers.reader(request),
        { hub, project },
        options.permission,
      ),
  );
}

/** One object of a namespace; fails if the hub cannot say whether it is there. */
export async function findInProject<K extends ViewKind>(
  context: RouteContext,
  { hub, namespace }: VisibleNamespace,
  kind: K,
  name: string,
): Promise<ViewsByKind[K]> {
  await context.snapshots.assertReadable(hub, [kind]);
  const found = context.snapshots.find(hub, kind, namespace, name);
  if (!found) {
    throw NotVisibleError.create(
      `${NOUNS[kind]} "${name}" in the project "${namespace}"`,
      false,
    );
  }
  return found;
}
