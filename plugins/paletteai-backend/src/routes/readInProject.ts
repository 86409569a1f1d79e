import type { ProjectPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { NotVisibleError } from '../errors/NotVisibleError';
import type { AnyRequest } from '../identity/CallerReader';
import type { VisibleProject } from '../membership/ProjectDirectory';
import type { ViewKind, ViewsByKind } from '../views/ViewsByKind';
import type { RouteContext } from './RouteContext';

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

/** The project that a path names, for a read. */
export async function projectToRead(
  context: RouteContext,
  request: AnyRequest,
  place: { hub: string; project: string },
  options: ReadOptions,
): Promise<VisibleProject> {
  const { hub, project } = place;
  return context.audit.whenDenied(
    request,
    { eventId: options.eventId, meta: { hub, project } },
    async () =>
      context.projects.require(
        await context.callers.reader(request),
        { hub, project },
        options.permission,
      ),
  );
}

/** One object of a project; fails if the hub cannot say whether it is there. */
export async function findInProject<K extends ViewKind>(
  context: RouteContext,
  { hub, project }: VisibleProject,
  kind: K,
  name: string,
): Promise<ViewsByKind[K]> {
  await context.snapshots.assertReadable(hub, [kind]);
  const found = context.snapshots.find(hub, kind, project.name, name);
  if (!found) {
    throw NotVisibleError.create(
      `${NOUNS[kind]} "${name}" in the project "${project.name}"`,
      false,
    );
  }
  return found;
}
