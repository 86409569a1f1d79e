import { DemoProject, DemoTenant } from '../organisation/DemoTenant';
import { demoDeployments } from '../deployments/demoDeployments';
import { profileVersionUid } from '../palette/demoProfiles';
import { demoPools } from '../pools/demoPools';
import { bundlesOf, DemoBundle } from './bundleCatalogue';
import { ready, timeBefore } from './conditions';
import { HubContext, HubObject, paletteAiObject } from './HubObject';

/** The bundle that pools of a project are built from. @internal */
export function poolBundleOf(project: string): string {
  const fullstack = bundlesOf(project).find(({ type }) => type === 'Fullstack');
  return fullstack?.resourceName ?? 'edge-infrastructure-v2';
}

/** Profile Bundles and the Workload Profiles in them. @internal */
export function bundleObjects(
  project: DemoProject,
  tenant: DemoTenant,
  context: HubContext,
): HubObject[] {
  const bundles = bundlesOf(project.name);
  return [
    ...bundles.flatMap(bundle => workloadProfile(bundle, project, context)),
    ...bundles.map(bundle => profileBundle(bundle, project, tenant, context)),
  ];
}

function workloadProfile(
  { workload, version, displayName, resourceName }: DemoBundle,
  project: DemoProject,
  context: HubContext,
): HubObject[] {
  if (!workload) {
    return [];
  }
  return [
    paletteAiObject(
      'v1beta1',
      'WorkloadProfile',
      { name: resourceName, namespace: project.name },
      {
        spec: {
          displayName,
          type: workload.type,
          version,
          components: [
            {
              name: workload.name,
              type: workload.component,
              properties: { image: workload.image, port: 8000 },
              traits: [{ type: 'ingress', properties: { path: '/' } }],
            },
          ],
        },
        status: {
          observedGeneration: 1,
          version,
          latestRevision: `${resourceName}-1`,
          conditions: [ready(timeBefore(context.now, 80))],
        },
      },
    ),
  ];
}

function profileBundle(
  bundle: DemoBundle,
  project: DemoProject,
  tenant: DemoTenant,
  context: HubContext,
): HubObject {
  const { name: namespace } = project;
  const { clusterProfile, workload, resourceName } = bundle;
  const pools = demoPools.filter(pool => pool.project === namespace);
  const deployments = demoDeployments.filter(
    deployment =>
      deployment.project === namespace && deployment.bundle === resourceName,
  );
  return paletteAiObject(
    'v1beta1',
    'ProfileBundle',
    { name: resourceName, namespace },
    {
      spec: {
        displayName: bundle.displayName,
        description: bundle.description,
        type: bundle.type,
        bundleName: bundle.bundleName,
        version: bundle.version,
        revisionNotes: bundle.revisionNotes,
        ...(clusterProfile
          ? {
              clusterProfiles: [
                {
                  name: clusterProfile.name,
                  uid: profileVersionUid(
                    tenant.orgName,
                    clusterProfile.name,
                    clusterProfile.version,
                  ),
                  version: clusterProfile.version,
                  type: bundle.type === 'Fullstack' ? 'Full' : 'Infrastructure',
                  cloudType: 'edge-native',
                },
              ],
            }
          : {}),
        ...(workload
          ? {
              workloadProfiles: [
                {
                  name: resourceName,
                  namespace,
                  version: bundle.version,
                  type: workload.type,
                },
              ],
            }
          : {}),
        variables: bundle.variables,
        ...(bundle.resourceRequirements
          ? { resourceRequirements: bundle.resourceRequirements }
          : {}),
      },
      status: {
        observedGeneration: 1,
        version: bundle.version,
        computePoolCount:
          poolBundleOf(namespace) === resourceName ? pools.length : 0,
        deploymentCount: deployments.length,
        conditions: [ready(timeBefore(context.now, 80))],
      },
    },
  );
}
