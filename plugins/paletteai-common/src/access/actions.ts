import { AI_WORKLOAD_ACTIONS } from '../kinds/aiWorkload/deployment';
import { COMPUTE_ACTIONS } from '../kinds/compute/compute';
import { COMPUTE_CONFIG_ACTIONS } from '../kinds/computeConfig/computeConfig';
import { COMPUTE_POOL_ACTIONS } from '../kinds/computePool/computePool';
import { KIND_PARTS } from '../kinds/parts';
import { PROFILE_BUNDLE_ACTIONS } from '../kinds/profileBundle/profileBundle';
import { PROJECT_ACTIONS } from '../kinds/project/project';
import type { KindName, PaletteAiKindName } from '../kinds/registry';
import { SETTINGS_ACTIONS } from '../kinds/settings/settings';
import { WORKLOAD_PROFILE_ACTIONS } from '../kinds/workloadProfile/workloadProfile';
import type { Role } from './roles';

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
  update: 'patch',
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
