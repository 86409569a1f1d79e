import type { ParseResult } from '../../parsing/ParseResult';
import { GpuResources, readGpuResources } from '../shared/gpuResources';
import { ModelSettings, readModelSettings } from '../shared/modelSettings';
import { readResource } from '../shared/readResource';
import { ObjectReference, readReference } from '../shared/references';
import type { Resource } from '../shared/Resource';

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
    { wireKind: 'tenant', kind: 'tenant' },
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
