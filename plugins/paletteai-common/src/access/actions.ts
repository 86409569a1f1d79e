import { AI_WORKLOAD_ACTIONS } from '../kinds/aiWorkload/deployment';
import { COMPUTE_ACTIONS } from '../kinds/compute/compute';
import { COMPUTE_CONFIG_ACTIONS } from '../kinds/computeConfig/computeConfig';
import { COMPUTE_POOL_ACTIONS } from '../kinds/computePool/computePool';
import { KIND_PARTS } from '../kinds/parts';
import { PROFILE_BUNDLE_ACTIONS } from '../kinds/profileBundle/profileBundle';
import { PROJECT_ACTIONS } from '../kinds/project/project';
import type { KindName, PaletteAiKindName } from '../kinds/registry';
import { SETTINGS_ACTIONS } from '../kinds/settings/settings';
import type {
  ProjectPermission,
  TenantPermission,
} from '../kinds/shared/permissions';
import { WORKLOAD_PROFILE_ACTIONS } from '../kinds/workloadProfile/workloadProfile';
import { Role, ROLES } from './roles';

/**
 * What a person may want to do, by noun and verb.
 *
 * @public
 */
export const ACCESS_ACTIONS = [
  ...PROJECT_ACTIONS,
  ...SETTINGS_ACTIONS,
  ...COMPUTE_ACTIONS,
  ...COMPUTE_CONFIG_ACTIONS,
  ...COMPUTE_POOL_ACTIONS,
  ...PROFILE_BUNDLE_ACTIONS,
  ...WORKLOAD_PROFILE_ACTIONS,
  ...AI_WORKLOAD_ACTIONS,
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

const KIND_OF_ACTION = Object.fromEntries(
  Object.entries(KIND_PARTS).flatMap(([kind, { actions }]) =>
    actions.map(action => [action, kind]),
  ),
) as Record<AccessAction, PaletteAiKindName>;

const VERBS: Record<string, string> = {
  read: 'list',
  create: 'create',
  delete: 'delete',
};

/**
 * Tells what the hub must allow for an action.
 *
 * @public
 */
export function accessCheckOf(action: AccessAction): AccessCheck {
  const [, verb] = action.split('.');
  return { kind: KIND_OF_ACTION[action], verb: VERBS[verb] };
}

/**
 * The weakest role that may do each thing.
 *
 * The roles are those of PaletteAI's documentation. Administrators of a hub can give roles more
 * rights there; the portal still asks for the role, and the hub has the last word where they gave
 * fewer.
 */
const REQUIRED_ROLES: Record<AccessAction, Role> = {
  'project.read': 'viewer',
  'project.create': 'tenantAdmin',
  'project.delete': 'admin',
  'settings.read': 'viewer',
  'compute.read': 'viewer',
  'computeConfig.read': 'viewer',
  'computePool.read': 'viewer',
  'computePool.create': 'editor',
  'computePool.delete': 'editor',
  'profileBundle.read': 'viewer',
  'workloadProfile.read': 'viewer',
  'appDeployment.read': 'viewer',
  'appDeployment.create': 'editor',
  'appDeployment.delete': 'editor',
  'modelDeployment.read': 'viewer',
};

/**
 * The weakest role that may do something. The stronger ones may do it too.
 *
 * @public
 */
export function requiredRole(action: AccessAction): Role {
  return REQUIRED_ROLES[action];
}

/**
 * Whether one of the roles is enough for an action.
 *
 * @public
 */
export function suffices(
  roles: readonly Role[],
  action: AccessAction,
): boolean {
  const required = ROLES.indexOf(requiredRole(action));
  return roles.some(role => ROLES.indexOf(role) >= required);
}

/**
 * Tells what roles allow. The hub may allow less.
 *
 * @public
 */
export function expectedActions(roles: readonly Role[]): AccessAction[] {
  return ACCESS_ACTIONS.filter(action => suffices(roles, action));
}

/**
 * The action that a permission is about. There is none for permissions to see what everyone with a
 * role sees.
 *
 * @public
 */
export function actionOf({
  name,
}: ProjectPermission | TenantPermission): AccessAction | undefined {
  return ACCESS_ACTIONS.find(action => `paletteai.${action}` === name);
}
