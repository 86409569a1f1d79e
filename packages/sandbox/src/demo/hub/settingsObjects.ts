import { JsonObject } from '@backstage/types';
import { demoKeys } from '../demoKeys';
import { DemoProject, DemoTenant } from '../organisation/DemoTenant';
import { paletteProjectUid } from '../palette/demoEdgeHosts';
import { condition, ready, timeBefore } from './conditions';
import { HubContext, HubObject, paletteAiObject, secret } from './HubObject';

/** The settings that a tenant's projects inherit, with all three integrations. @internal */
export function tenantSettings(
  tenant: DemoTenant,
  context: HubContext,
): HubObject[] {
  const namespace = `tenant-${tenant.name}`;
  const name = `${tenant.name}-settings`;
  const at = timeBefore(context.now, 120);
  const palette = paletteIntegration(tenant, tenant.paletteProject, context);
  const refs = {
    palette: `${name}-palette`,
    huggingFace: `${name}-hugging-face`,
    ngc: `${name}-ngc`,
  };
  return [
    paletteSecret(namespace, refs.palette, tenant, palette),
    secret(namespace, refs.huggingFace, {
      apiKey: demoKeys.huggingFace(tenant.orgName),
    }),
    secret(namespace, refs.ngc, { apiKey: demoKeys.ngc(tenant.orgName) }),
    paletteAiObject(
      'v1alpha1',
      'Settings',
      { name, namespace },
      {
        spec: {
          integrations: {
            palette: { ...palette, secretRef: { name: refs.palette } },
            huggingFace: {
              name: 'hugging-face',
              secretRef: { name: refs.huggingFace },
            },
            ngc: { name: 'ngc', secretRef: { name: refs.ngc } },
          },
        },
        status: {
          observedGeneration: 1,
          effectiveSettings: {
            integrations: {
              palette: {
                ...palette,
                secretRef: { name: refs.palette, namespace },
              },
              huggingFace: {
                name: 'hugging-face',
                secretRef: { name: refs.huggingFace, namespace },
              },
              ngc: { name: 'ngc', secretRef: { name: refs.ngc, namespace } },
            },
            origins: ['palette', 'huggingFace', 'ngc'].map(type =>
              origin(`integrations.${type}`, 'Tenant', name, namespace),
            ),
          },
          conditions: verified(at, ['Palette', 'HuggingFace', 'NGC']),
        },
      },
    ),
  ];
}

/** Settings of a project that has a Palette project of its own; the rest comes from the tenant. @internal */
export function projectSettings(
  project: DemoProject,
  tenant: DemoTenant,
  context: HubContext,
): HubObject[] {
  if (!hasOwnSettings(project, tenant)) {
    return [];
  }
  const namespace = project.name;
  const name = `${project.name}-settings`;
  const inherited = `${tenant.name}-settings`;
  const tenantNamespace = `tenant-${tenant.name}`;
  const keyName = `${name}-palette`;
  const palette = paletteIntegration(tenant, project.paletteProject, context);
  return [
    paletteSecret(namespace, keyName, tenant, palette),
    paletteAiObject(
      'v1alpha1',
      'Settings',
      { name, namespace },
      {
        spec: {
          integrations: {
            palette: { ...palette, secretRef: { name: keyName } },
          },
        },
        status: {
          observedGeneration: 1,
          effectiveSettings: {
            integrations: {
              palette: {
                ...palette,
                secretRef: { name: keyName, namespace },
              },
              huggingFace: {
                name: 'hugging-face',
                secretRef: {
                  name: `${inherited}-hugging-face`,
                  namespace: tenantNamespace,
                },
              },
              ngc: {
                name: 'ngc',
                secretRef: {
                  name: `${inherited}-ngc`,
                  namespace: tenantNamespace,
                },
              },
            },
            origins: [
              origin('integrations.palette', 'Project', name, namespace),
              ...['huggingFace', 'ngc'].map(type =>
                origin(
                  `integrations.${type}`,
                  'Tenant',
                  inherited,
                  tenantNamespace,
                ),
              ),
            ],
          },
          conditions: verified(timeBefore(context.now, 60), ['Palette']),
        },
      },
    ),
  ];
}

/** @internal */
export function hasOwnSettings(
  project: DemoProject,
  tenant: DemoTenant,
): boolean {
  return project.paletteProject !== tenant.paletteProject;
}

function paletteIntegration(
  tenant: DemoTenant,
  paletteProject: string,
  { paletteUrl }: HubContext,
) {
  return {
    name: 'palette',
    hostUrl: paletteUrl,
    tenant: tenant.orgName,
    defaultProjectID: paletteProjectUid(paletteProject),
  };
}

function paletteSecret(
  namespace: string,
  name: string,
  { orgName }: DemoTenant,
  palette: ReturnType<typeof paletteIntegration>,
): HubObject {
  const { hostUrl, tenant, defaultProjectID } = palette;
  return secret(namespace, name, {
    palette: JSON.stringify({
      apiKey: demoKeys.palette(orgName),
      hostUrl,
      tenant,
      defaultProjectID,
    }),
  });
}

function origin(
  path: string,
  scope: 'Tenant' | 'Project',
  name: string,
  namespace: string,
) {
  return { path, scope, settingsRef: { name, namespace } };
}

function verified(at: string, types: string[]): JsonObject[] {
  return [
    ready(at, 'All integrations are verified'),
    ...types.map(type =>
      condition(`${type}Verified`, 'True', 'Verified', 'The key works', at),
    ),
  ];
}
