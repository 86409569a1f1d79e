import {
  computePoolCreatePermission,
  computePoolDeletePermission,
  computePoolReadPermission,
  computePoolRequestSchema,
  renderComputePool,
} from '@paletteai/backstage-plugin-paletteai-common';
import { checkComputePool } from './checkComputePool';
import { deleteComputePool } from './deleteComputePool';
import { explainDenial } from '../../writes/explainDenial';
import { addCreationIn } from '../inProject/addCreationIn';
import { listInProjects } from '../inProject/listInProjects';
import { findInProject, namespaceToRead } from '../inProject/readInProject';
import type { RouteContext } from '../RouteContext';

const SORT_FIELDS = {
  name: 'name',
  hub: 'hub',
  project: 'namespace',
  status: 'phase',
  createdAt: 'createdAt',
} as const;

/** Compute pools: list, show, request, delete. */
export function addComputePools(context: RouteContext): void {
  const { router, audit, authorized, callers, gate, identities } = context;

  router.get('/compute-pools', async (request, response) => {
    const field = SORT_FIELDS[request.query.orderField ?? 'name'];
    response.json(
      await listInProjects(context, request, request.query, {
        kind: 'computePool',
        permission: computePoolReadPermission,
        eventId: 'compute-pool-list',
        sortValue: pool => pool[field] ?? '',
      }),
    );
  });

  router.get(
    '/hubs/:hub/projects/:project/compute-pools/:name',
    async (request, response) => {
      const found = await namespaceToRead(context, request, request.params, {
        eventId: 'compute-pool-read',
        permission: computePoolReadPermission,
      });
      const { name } = request.params;
      response.json(await findInProject(context, found, 'computePool', name));
    },
  );

  addCreationIn(context, {
    paths: {
      create: '/hubs/:hub/projects/:project/compute-pools',
      preview: '/hubs/:hub/projects/:project/compute-pool-previews',
    },
    noun: 'compute-pool',
    permission: computePoolCreatePermission,
    schema: computePoolRequestSchema,
    render: renderComputePool,
    check: checkComputePool,
    nameTaken: 'computePool.name.taken',
  });

  router.delete(
    '/hubs/:hub/projects/:project/compute-pools/:name',
    async (request, response) => {
      const { hub, project, name } = request.params;
      const { deletionPolicy } = request.query;
      const result = await audit.always(
        request,
        {
          eventId: 'compute-pool-delete',
          severityLevel: 'high',
          meta: { hub, project, name, deletionPolicy: deletionPolicy ?? null },
        },
        () =>
          gate.run(async () => {
            const person = await callers.person(request);
            const found = await authorized.project(
              person,
              { hub, project },
              computePoolDeletePermission,
            );
            const pool = await findInProject(
              context,
              found,
              'computePool',
              name,
            );
            const { writer } = await identities.actor(person, found);
            return explainDenial(found.adminGroups, () =>
              deleteComputePool(found.hub, writer, pool, deletionPolicy),
            );
          }),
      );
      response.json(result);
    },
  );
}
