import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import {
  BundleVariable,
  readBundleVariables,
  bundleVariableFieldUses,
} from './bundleVariables';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import {
  readResourceRequirements,
  ResourceRequirements,
  resourceRequirementFieldUses,
} from '../shared/resourceRequirements';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import {
  below,
  FieldUse,
  read,
  readIfDeclared,
  readOnly,
} from '../shared/FieldUse';

/** @internal */
export const PROFILE_BUNDLE: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1beta1',
  kind: 'ProfileBundle',
  plural: 'profilebundles',
  namespaced: true,
};

/** What a person may want to do with Profile Bundles. @internal */
export const PROFILE_BUNDLE_ACTIONS = ['profileBundle.read'] as const;

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
    { definition: PROFILE_BUNDLE, kind: 'profileBundle' },
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

/** What {@link parseProfileBundle} reads. @internal */
export function profileBundleFieldUses(): FieldUse[] {
  return [
    ...below('spec', [
      ...read('displayName', 'description', 'type', 'bundleName', 'version'),
      ...read('revisionNotes'),
      ...below(
        'clusterProfiles[]',
        read('name', 'uid', 'version', 'type', 'cloudType'),
      ),
      ...readIfDeclared('clusterProfiles[].namespace'),
      ...below(
        'workloadProfiles[]',
        read('name', 'namespace', 'version', 'type'),
      ),
      ...below('workloadProfiles[]', readIfDeclared('cloudType', 'uid')),
      ...below('variables[]', bundleVariableFieldUses()),
      ...below(
        'resourceRequirements',
        readOnly(resourceRequirementFieldUses()),
      ),
    ]),
    ...below('status', [
      ...statusFieldUses(),
      ...read('computePoolCount', 'deploymentCount'),
    ]),
  ];
}
