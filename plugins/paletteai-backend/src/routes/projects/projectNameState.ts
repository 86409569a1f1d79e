import {
  describeProblem,
  KINDS,
  parseProject,
  projectRequestSchema,
  RequestProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { findDeletion } from './findDeletion';
import { isCreatedFor, tenantOfNamespace } from '../../writes/ownership';

/** Whether somebody can create a Project of a name. */
export interface ProjectNameState {
  readonly available: boolean;
  readonly problems: RequestProblem[];
  readonly warnings: RequestProblem[];
}

/**
 * Tells whether a person can create a Project of a name, by the same rules as its creation: a namespace that is there
 * stands in the way, unless it is left over from a creation of this person's that broke off.
 *
 * @param user - the person's name on the hub
 */
export async function projectNameState(
  hub: Hub,
  name: string,
  user: string,
): Promise<ProjectNameState> {
  const rules = validateRequest(projectRequestSchema.shape.name, name);
  if (!rules.ok) {
    const problems = rules.problems.map(problem => ({
      ...problem,
      path: 'name',
    }));
    return { available: false, problems, warnings: [] };
  }
  const found = await findObstacle(hub, name, user);
  if (!found) {
    return { available: true, problems: [], warnings: [] };
  }
  return found.code === 'creation.interrupted'
    ? { available: true, problems: [], warnings: [found] }
    : { available: false, problems: [found], warnings: [] };
}

async function findObstacle(
  hub: Hub,
  name: string,
  user: string,
): Promise<RequestProblem | undefined> {
  const namespace = await hub.client().find({ kind: KINDS.namespace, name });
  if (!namespace) {
    return undefined;
  }
  const deletion = await findDeletion(hub, name);
  if (deletion) {
    return deletion;
  }
  const { metadata } = namespace;
  const tenant = tenantOfNamespace(metadata);
  const isOwn =
    tenant !== undefined &&
    isCreatedFor(metadata, { hub: hub.id, tenant, user });
  return describeProblem(
    isOwn && !(await isComplete(hub, name))
      ? 'creation.interrupted'
      : 'project.name.taken',
    'name',
  );
}

/** The Compute Config is what is created last. */
async function isComplete(hub: Hub, name: string): Promise<boolean> {
  const client = hub.client();
  const project = parseProject(
    await client.find({ kind: KINDS.project, name, namespace: name }),
  ).value;
  const computeConfig = project?.computeConfigRef?.name;
  return (
    computeConfig !== undefined &&
    (await client.find({
      kind: KINDS.computeConfig,
      name: computeConfig,
      namespace: name,
    })) !== undefined
  );
}
