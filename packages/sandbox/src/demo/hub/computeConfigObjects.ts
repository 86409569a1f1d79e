import { JsonObject } from '@backstage/types';
import { DemoProject } from '../organisation/DemoTenant';
import { ready, timeBefore } from './conditions';
import { HubContext, HubObject, paletteAiObject } from './HubObject';

const sshKey =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPaletteAISandboxOperatorsKeyOnlyForTheDemo00 operators';

/** The default of a project and one that survives failures. @internal */
export function computeConfigs(
  project: DemoProject,
  context: HubContext,
): HubObject[] {
  const { name } = project;
  const family = Object.keys(project.gpuLimits)[0];
  return [
    computeConfig(name, `${name}-defaults`, context, {
      deletionPolicy: 'delete',
      sshKeys: [sshKey],
      edge: { ntpServers: ['time.cloudflare.com', 'ntp.ubuntu.com'] },
      defaults: {
        controlPlanePool: {
          nodeCount: 1,
          workerNodeEligible: true,
          architecture: 'amd64',
          cpu: { cpuCount: 8 },
          memory: { memoryMiB: 32_768 },
          labels: { 'palette.ai/project': name },
        },
        workerPools: [
          {
            name: 'gpu',
            architecture: 'amd64',
            minWorkerNodes: 1,
            cpu: { cpuCount: 32 },
            memory: { memoryMiB: 262_144 },
            gpu: { family, gpuCount: 2 },
          },
        ],
      },
    }),
    computeConfig(name, `${name}-resilient`, context, {
      deletionPolicy: 'orphan',
      sshKeys: [sshKey],
      edge: {
        ntpServers: ['time.cloudflare.com'],
        networkOverlayConfig: {
          enabled: true,
          staticIp: true,
          cidr: '100.65.0.0/24',
          overlayNetworkType: 'VXLAN',
        },
      },
      defaults: {
        controlPlanePool: {
          nodeCount: 3,
          workerNodeEligible: false,
          architecture: 'amd64',
          cpu: { cpuCount: 16 },
          memory: { memoryMiB: 65_536 },
          taints: [
            {
              key: 'node-role.kubernetes.io/control-plane',
              effect: 'NoSchedule',
            },
          ],
        },
      },
    }),
  ];
}

function computeConfig(
  namespace: string,
  name: string,
  context: HubContext,
  paletteClusterConfig: JsonObject,
): HubObject {
  return paletteAiObject(
    'v1alpha1',
    'ComputeConfig',
    { name, namespace },
    {
      spec: { paletteClusterConfig },
      status: {
        observedGeneration: 1,
        conditions: [ready(timeBefore(context.now, 160))],
      },
    },
  );
}
