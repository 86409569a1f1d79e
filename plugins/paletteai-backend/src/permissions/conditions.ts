import { createConditionExports } from '@backstage/plugin-permission-node';
import {
  paletteaiProjectPermissionResourceRef,
  paletteaiTenantPermissionResourceRef,
  projectRules,
  tenantRules,
} from './rules';

const projects = createConditionExports({
  resourceRef: paletteaiProjectPermissionResourceRef,
  rules: projectRules,
});

const tenants = createConditionExports({
  resourceRef: paletteaiTenantPermissionResourceRef,
  rules: tenantRules,
});

/**
 * Conditions on Projects, for permission policies.
 *
 * @public
 */
export const paletteaiProjectConditions = projects.conditions;

/**
 * Makes a decision out of conditions on Projects.
 *
 * @public
 */
export const createPaletteaiProjectConditionalDecision =
  projects.createConditionalDecision;

/**
 * Conditions on Tenants, for permission policies.
 *
 * @public
 */
export const paletteaiTenantConditions = tenants.conditions;

/**
 * Makes a decision out of conditions on Tenants.
 *
 * @public
 */
export const createPaletteaiTenantConditionalDecision =
  tenants.createConditionalDecision;
