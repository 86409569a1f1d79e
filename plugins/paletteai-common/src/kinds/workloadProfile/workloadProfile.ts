import type { ParseResult } from '../../parsing/ParseResult';
import { readResource } from '../shared/readResource';
import type { Resource } from '../shared/Resource';

/**
 * Types of Workload Profile.
 *
 * @public
 */
export const WORKLOAD_PROFILE_TYPES = [
  'Application',
  'Model',
  'Infrastructure',
] as const;

/**
 * One of {@link WORKLOAD_PROFILE_TYPES}.
 *
 * @public
 */
export type WorkloadProfileType = (typeof WORKLOAD_PROFILE_TYPES)[number];

/**
 * The definition of an app or model. Its components stay in `object`.
 *
 * @public
 */
export type WorkloadProfile = Resource<'workloadProfile'> & {
  displayName: string;
  description?: string;
  type?: WorkloadProfileType;
  version?: string;
  revisionNotes?: string;
  components: { name: string; type?: string }[];
};

/**
 * Reads a Workload Profile as the hub serves it.
 *
 * @public
 */
export function parseWorkloadProfile(
  source: unknown,
): ParseResult<WorkloadProfile> {
  return readResource(
    source,
    { wireKind: 'workloadProfile', kind: 'workloadProfile' },
    ({ resource, spec, status }) => ({
      ...resource,
      displayName: spec.text('displayName') || resource.name,
      description: spec.text('description'),
      type: spec.choice('type', WORKLOAD_PROFILE_TYPES),
      version: spec.text('version') ?? status.text('version'),
      revisionNotes: spec.text('revisionNotes'),
      components: spec.objectList('components').flatMap(component => {
        const name = component.requiredText('name');
        return name ? [{ name, type: component.text('type') }] : [];
      }),
    }),
  );
}
