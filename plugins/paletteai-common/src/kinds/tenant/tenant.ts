import type { ParseResult } from '../../parsing/ParseResult';
import { GpuResources, readGpuResources } from '../shared/gpuResources';
import {
  ModelSettings,
  readModelSettings,
  modelSettingsFieldUses,
} from '../shared/modelSettings';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import {
  ObjectReference,
  readReference,
  referenceFieldUses,
} from '../shared/references';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import { below, FieldUse, read, readOnly } from '../shared/FieldUse';

/** @internal */
export const TENANT: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'Tenant',
  plural: 'tenants',
  namespaced: false,
};

/**
 * A company or division that groups Projects.
 *
 * @public
 */
export type Tenant = Resource<'tenant'> & {
  /** Display name; the resource name where none was given. */
  displayName: string;
  description?: string;
  /** OIDC groups that administer the Tenant. */
  adminGroups: string[];
  settingsRef?: ObjectReference;
  gpuResources: GpuResources;
  modelSettings: ModelSettings;
  /** Namespace with the shared resources, as the hub reports. */
  sharedNamespace?: string;
  /** The Tenant can be deleted only when this is 0. */
  childProjectCount?: number;
};

/**
 * Reads a Tenant as the hub serves it.
 *
 * @public
 */
export function parseTenant(source: unknown): ParseResult<Tenant> {
  return readResource(
    source,
    { definition: TENANT, kind: 'tenant' },
    ({ resource, spec, status }) => ({
      ...resource,
      displayName: spec.text('displayName') || resource.name,
      description: spec.text('description'),
      adminGroups: spec.child('tenantRoleMapping').textList('groups'),
      settingsRef: spec.optional('settingsRef', readReference),
      gpuResources: readGpuResources(spec, status),
      modelSettings: readModelSettings(spec),
      sharedNamespace: status.text('namespace'),
      childProjectCount: status.integer('childProjectCount'),
    }),
  );
}

/** What {@link parseTenant} reads. @internal */
export function tenantFieldUses(): FieldUse[] {
  return [
    ...below('spec', [
      ...read('displayName', 'description', 'tenantRoleMapping.groups[]'),
      ...below('settingsRef', readOnly(referenceFieldUses())),
      ...read('gpuResources.limits', 'gpuResources.requests'),
      ...below('modelSettings', readOnly(modelSettingsFieldUses())),
    ]),
    ...below('status', [
      ...statusFieldUses(),
      ...read('namespace', 'childProjectCount', 'gpuResources.used'),
    ]),
  ];
}
