import { LABEL_TENANT_NAME } from '../../metadata/labels';
import { tagsFromLabels } from '../../metadata/tags';
import type { ObjectReader } from '../../parsing/ObjectReader';
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
  readScopedReference,
  ScopedReference,
  referenceFieldUses,
} from '../shared/references';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import {
  below,
  FieldUse,
  read,
  readIfDeclared,
  readWrite,
} from '../shared/FieldUse';

/** @internal */
export const PROJECT: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'Project',
  plural: 'projects',
  namespaced: true,
};

/** What a person may want to do with a Project. @internal */
export const PROJECT_ACTIONS = [
  'project.read',
  'project.create',
  'project.delete',
] as const;

/**
 * OIDC groups that hold each role in a Project.
 *
 * @public
 */
export type RoleMapping = {
  admin: string[];
  editor: string[];
  viewer: string[];
};

/**
 * Namespaces of a spoke that deployments of a Project may use.
 *
 * @public
 */
export type DeploymentNamespaces = {
  allow: string[];
  /** `*` matches every namespace that is not allowed by name. */
  disallow: string[];
};

/**
 * Workspace of a team within a Tenant.
 *
 * @public
 */
export type Project = Resource<'project'> & {
  /** Display name; the resource name where none was given. */
  displayName: string;
  description?: string;
  /** Name of the Tenant; empty only on an object that names none anywhere. */
  tenant: string;
  tags: Record<string, string>;
  computeConfigRef?: ObjectReference;
  /** Settings of the Project's own; those of the Tenant are used when absent. */
  settingsRef?: ObjectReference;
  roleMapping: RoleMapping;
  deploymentNamespaces: DeploymentNamespaces;
  gpuResources: GpuResources;
  modelSettings: ModelSettings;
  /** Settings that are in effect, as the hub reports. */
  effectiveSettingsRef?: ScopedReference;
  computePoolCount?: number;
};

/**
 * Reads a Project as the hub serves it.
 *
 * @public
 */
export function parseProject(source: unknown): ParseResult<Project> {
  return readResource(
    source,
    { definition: PROJECT, kind: 'project' },
    ({ resource, spec, status }) => ({
      ...resource,
      displayName: spec.text('displayName') || resource.name,
      description: spec.text('description'),
      tenant: readTenant(spec, resource),
      tags: tagsFromLabels(resource.labels),
      computeConfigRef: spec.optional('computeConfigRef', readReference),
      settingsRef: spec.optional('settingsRef', readReference),
      roleMapping: readRoleMapping(spec),
      deploymentNamespaces: readDeploymentNamespaces(spec),
      gpuResources: readGpuResources(spec, status),
      modelSettings: readModelSettings(spec),
      effectiveSettingsRef: status.optional('settingsRef', readScopedReference),
      computePoolCount: status.integer('computePoolCount'),
    }),
  );
}

function readTenant(spec: ObjectReader, resource: Resource<'project'>): string {
  const named = spec.child('tenantRef').text('name');
  // Projects that were made before the reference existed carry the label only.
  const tenant = named || resource.labels[LABEL_TENANT_NAME];
  if (!tenant) {
    spec.report('tenantRef.name', 'is missing');
  }
  return tenant ?? '';
}

function readRoleMapping(spec: ObjectReader): RoleMapping {
  const mapping = spec.child('roleMapping');
  return {
    admin: mapping.textList('admin'),
    editor: mapping.textList('editor'),
    viewer: mapping.textList('viewer'),
  };
}

function readDeploymentNamespaces(spec: ObjectReader): DeploymentNamespaces {
  const namespaces = spec
    .child('admissionConfiguration')
    .child('workloadConfiguration')
    .child('deploymentNamespaces');
  return {
    allow: namespaces.textList('allow'),
    disallow: namespaces.textList('disallow'),
  };
}

/** What {@link parseProject} and its renderer know of the kind. @internal */
export function projectFieldUses(): FieldUse[] {
  return [
    ...below('spec', [
      ...readWrite('displayName', 'description', 'tenantRef.name'),
      ...below('computeConfigRef', referenceFieldUses()),
      ...readWrite('settingsRef.name'),
      ...readIfDeclared('settingsRef.namespace'),
      ...below('roleMapping', readWrite('admin[]', 'editor[]', 'viewer[]')),
      ...below(
        'admissionConfiguration.workloadConfiguration.deploymentNamespaces',
        readWrite('allow[]', 'disallow[]'),
      ),
      ...readWrite('gpuResources.limits', 'gpuResources.requests'),
      ...below('modelSettings', modelSettingsFieldUses()),
    ]),
    ...below('status', [
      ...statusFieldUses(),
      ...read('gpuResources.used', 'computePoolCount'),
      ...below('settingsRef', read('name', 'namespace', 'scope')),
    ]),
  ];
}
