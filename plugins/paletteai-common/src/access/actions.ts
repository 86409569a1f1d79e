import type { KindName } from '../kinds/registry';
import type { Role } from './roles';

/**
 * What a person may want to do, by noun and verb.
 *
 * @public
 */
export const ACCESS_ACTIONS = [
  'project.read',
  'project.create',
  'project.update',
  'project.delete',
  'settings.read',
  'settings.create',
  'settings.update',
  'settings.delete',
  'compute.read',
  'computeConfig.read',
  'computeConfig.create',
  'computeConfig.update',
  'computeConfig.delete',
  'computePool.read',
  'computePool.create',
  'computePool.update',
  'computePool.delete',
  'profileBundle.read',
  'workloadProfile.read',
  'appDeployment.read',
  'appDeployment.create',
  'appDeployment.update',
  'appDeployment.delete',
  'modelDeployment.read',
  'modelDeployment.create',
  'modelDeployment.update',
  'modelDeployment.delete',
] as const;

/**
 * One of {@link ACCESS_ACTIONS}.
 *
 * @public
 */
export type AccessAction = (typeof ACCESS_ACTIONS)[number];

/**
 * What the hub must allow for an action, to be asked by a `SelfSubjectAccessReview`.
 *
 * @public
 */
export type AccessCheck = { kind: KindName; verb: string };

const KIND_OF_NOUN: Record<string, KindName> = {
  appDeployment: 'aiWorkload',
  modelDeployment: 'aiWorkload',
};

const VERBS: Record<string, string> = {
  read: 'list',
  create: 'create',
  update: 'patch',
  delete: 'delete',
};

/**
 * Tells what the hub must allow for an action.
 *
 * @public
 */
export function accessCheckOf(action: AccessAction): AccessCheck {
  const [noun, verb] = action.split('.');
  return {
    kind: KIND_OF_NOUN[noun] ?? (noun as KindName),
    verb: VERBS[verb],
  };
}

/**
 * Tells what roles allow by PaletteAI's defaults.
 *
 * Administrators may have changed the roles, so this is only a guess to show
 * while the hub has not answered; the hub has the last word.
 *
 * @public
 */
export function expectedActions(roles: readonly Role[]): AccessAction[] {
  return ACCESS_ACTIONS.filter(action =>
    roles.some(role => isExpected(role, action)),
  );
}

function isExpected(role: Role, action: AccessAction): boolean {
  const [noun, verb] = action.split('.');
  if (verb === 'read' || role === 'tenantAdmin') {
    return true;
  }
  if (role === 'viewer' || action === 'project.create') {
    return false;
  }
  // Editors work with pools and deployments; Projects and their settings are for administrators.
  return role === 'admin' || !['project', 'settings'].includes(noun);
}
