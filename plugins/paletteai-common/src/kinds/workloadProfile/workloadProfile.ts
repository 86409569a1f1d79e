import type { ParseResult } from '../../parsing/ParseResult';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import { below, FieldUse, read } from '../shared/FieldUse';

/** @internal */
export const WORKLOAD_PROFILE: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1beta1',
  kind: 'WorkloadProfile',
  plural: 'workloadprofiles',
  namespaced: true,
};

/** What a person may want to do with workload profiles. @internal */
export const WORKLOAD_PROFILE_ACTIONS = ['workloadProfile.read'] as const;

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
    { definition: WORKLOAD_PROFILE, kind: 'workloadProfile' },
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

/** What {@link parseWorkloadProfile} reads. @internal */
export function workloadProfileFieldUses(): FieldUse[] {
  return [
    ...below('spec', [
      ...read('displayName', 'description', 'type', 'version', 'revisionNotes'),
      ...read('components[].name', 'components[].type'),
    ]),
    ...below('status', statusFieldUses()),
  ];
}
