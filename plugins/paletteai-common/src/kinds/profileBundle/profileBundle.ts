import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import { BundleVariable, readBundleVariables } from './bundleVariables';
import { readResource } from '../shared/readResource';
import type { Resource } from '../shared/Resource';
import {
  readResourceRequirements,
  ResourceRequirements,
} from '../shared/resourceRequirements';

/**
 * Types of Profile Bundle.
 *
 * @public
 */
export const PROFILE_BUNDLE_TYPES = [
  'Infrastructure',
  'Application',
  'Fullstack',
  'Model',
] as const;

/**
 * One of {@link PROFILE_BUNDLE_TYPES}.
 *
 * @public
 */
export type ProfileBundleType = (typeof PROFILE_BUNDLE_TYPES)[number];

/**
 * A profile in a Profile Bundle.
 *
 * @public
 */
export type BundledProfile = {
  name: string;
  namespace?: string;
  /** Identifier in Palette, of cluster profiles only. */
  uid?: string;
  version?: string;
  /** Type as the hub spells it. */
  type?: string;
  cloudType?: string;
};

/**
 * A reusable stack of cluster profiles and Workload Profiles.
 *
 * @public
 */
export type ProfileBundle = Resource<'profileBundle'> & {
  displayName: string;
  description?: string;
  /** `undefined` when the hub names a type that is not known here. */
  type?: ProfileBundleType;
  /** What the versions of one bundle have in common; the resource name where it is not given. */
  bundleName: string;
  version?: string;
  revisionNotes?: string;
  clusterProfiles: BundledProfile[];
  workloadProfiles: BundledProfile[];
  variables: BundleVariable[];
  resourceRequirements?: ResourceRequirements;
  computePoolCount?: number;
  deploymentCount?: number;
};

/**
 * Reads a Profile Bundle as the hub serves it.
 *
 * @public
 */
export function parseProfileBundle(
  source: unknown,
): ParseResult<ProfileBundle> {
  return readResource(
    source,
    { wireKind: 'profileBundle', kind: 'profileBundle' },
    ({ resource, spec, status }) => ({
      ...resource,
      displayName: spec.text('displayName') || resource.name,
      description: spec.text('description'),
      type: spec.choice('type', PROFILE_BUNDLE_TYPES),
      bundleName: spec.text('bundleName') || resource.name,
      version: spec.text('version') ?? status.text('version'),
      revisionNotes: spec.text('revisionNotes'),
      clusterProfiles: spec.objectList('clusterProfiles').flatMap(readProfile),
      workloadProfiles: spec
        .objectList('workloadProfiles')
        .flatMap(readProfile),
      variables: readBundleVariables(spec),
      resourceRequirements: readResourceRequirements(spec),
      computePoolCount: status.integer('computePoolCount'),
      deploymentCount: status.integer('deploymentCount'),
    }),
  );
}

function readProfile(profile: ObjectReader): BundledProfile[] {
  const name = profile.requiredText('name');
  return name
    ? [
        {
          name,
          namespace: profile.text('namespace'),
          uid: profile.text('uid'),
          version: profile.text('version'),
          type: profile.text('type'),
          cloudType: profile.text('cloudType'),
        },
      ]
    : [];
}
