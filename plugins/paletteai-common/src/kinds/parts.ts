import type { Permission } from '@backstage/plugin-permission-common';
import type { AccessAction } from '../access/actions';
import type { ParseResult } from '../parsing/ParseResult';
import { tenantFieldUses, parseTenant } from './tenant/tenant';
import * as tenantPermissions from './tenant/permissions';
import {
  PROJECT_ACTIONS,
  projectFieldUses,
  parseProject,
} from './project/project';
import * as projectPermissions from './project/permissions';
import {
  SETTINGS_ACTIONS,
  settingsFieldUses,
  parseSettings,
} from './settings/settings';
import * as settingsPermissions from './settings/permissions';
import {
  COMPUTE_ACTIONS,
  computeFieldUses,
  parseCompute,
} from './compute/compute';
import * as computePermissions from './compute/permissions';
import {
  COMPUTE_CONFIG_ACTIONS,
  computeConfigFieldUses,
  parseComputeConfig,
} from './computeConfig/computeConfig';
import * as computeConfigPermissions from './computeConfig/permissions';
import {
  COMPUTE_POOL_ACTIONS,
  computePoolFieldUses,
  parseComputePool,
} from './computePool/computePool';
import * as computePoolPermissions from './computePool/permissions';
import {
  scalingPolicyFieldUses,
  parseScalingPolicy,
} from './scalingPolicy/scalingPolicy';
import {
  AI_WORKLOAD_ACTIONS,
  aiWorkloadFieldUses,
  parseDeployment,
} from './aiWorkload/deployment';
import * as aiWorkloadPermissions from './aiWorkload/permissions';
import {
  PROFILE_BUNDLE_ACTIONS,
  profileBundleFieldUses,
  parseProfileBundle,
} from './profileBundle/profileBundle';
import * as profileBundlePermissions from './profileBundle/permissions';
import {
  WORKLOAD_PROFILE_ACTIONS,
  workloadProfileFieldUses,
  parseWorkloadProfile,
} from './workloadProfile/workloadProfile';
import type { PaletteAiKindName } from './registry';
import type { FieldUse } from './shared/FieldUse';
import type { Resource } from './shared/resource';

/** What each of PaletteAI's own kinds has to have. @internal */
export type KindParts = {
  parse: (source: unknown) => ParseResult<Resource<string>>;
  /** What its parser reads and its renderer writes, to be compared with the schemas of a hub. */
  fields: readonly FieldUse[];
  /** What a person may want to do with it in a Project, by noun and verb. */
  actions: readonly AccessAction[];
  permissions: readonly Permission[];
};

/**
 * The parts of each kind, from the folders of the kinds. Does not compile while a kind lacks one.
 *
 * @internal
 */
export const KIND_PARTS: Readonly<Record<PaletteAiKindName, KindParts>> = {
  tenant: {
    parse: parseTenant,
    fields: tenantFieldUses(),
    actions: [],
    permissions: Object.values(tenantPermissions),
  },
  project: {
    parse: parseProject,
    fields: projectFieldUses(),
    actions: PROJECT_ACTIONS,
    permissions: Object.values(projectPermissions),
  },
  settings: {
    parse: parseSettings,
    fields: settingsFieldUses(),
    actions: SETTINGS_ACTIONS,
    permissions: Object.values(settingsPermissions),
  },
  compute: {
    parse: parseCompute,
    fields: computeFieldUses(),
    actions: COMPUTE_ACTIONS,
    permissions: Object.values(computePermissions),
  },
  computeConfig: {
    parse: parseComputeConfig,
    fields: computeConfigFieldUses(),
    actions: COMPUTE_CONFIG_ACTIONS,
    permissions: Object.values(computeConfigPermissions),
  },
  computePool: {
    parse: parseComputePool,
    fields: computePoolFieldUses(),
    actions: COMPUTE_POOL_ACTIONS,
    permissions: Object.values(computePoolPermissions),
  },
  scalingPolicy: {
    parse: parseScalingPolicy,
    fields: scalingPolicyFieldUses(),
    actions: [],
    permissions: [],
  },
  aiWorkload: {
    parse: parseDeployment,
    fields: aiWorkloadFieldUses(),
    actions: AI_WORKLOAD_ACTIONS,
    permissions: Object.values(aiWorkloadPermissions),
  },
  profileBundle: {
    parse: parseProfileBundle,
    fields: profileBundleFieldUses(),
    actions: PROFILE_BUNDLE_ACTIONS,
    permissions: Object.values(profileBundlePermissions),
  },
  workloadProfile: {
    parse: parseWorkloadProfile,
    fields: workloadProfileFieldUses(),
    actions: WORKLOAD_PROFILE_ACTIONS,
    permissions: [],
  },
};

/**
 * The fields of each kind that its parser reads and its renderer writes.
 *
 * @public
 */
export const KIND_FIELDS = Object.fromEntries(
  Object.entries(KIND_PARTS).map(([name, { fields }]) => [name, fields]),
) as Readonly<Record<PaletteAiKindName, readonly FieldUse[]>>;
