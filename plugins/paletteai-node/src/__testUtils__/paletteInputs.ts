import { PaletteSchemas } from '../palette/PaletteSchemas';

export const MACHINE_POOL: PaletteSchemas['MachinePoolInput'] = {
  cloudConfig: { edgeHosts: [{ hostUid: 'edge-1' }] },
  poolConfig: { name: 'worker', size: 1, labels: ['worker'] },
};

export const CLUSTER: PaletteSchemas['EdgeNativeClusterInput'] = {
  metadata: { name: 'pool-a' },
  spec: {
    profiles: [{ uid: 'profile-1' }],
    cloudConfig: {},
    machinepoolconfig: [MACHINE_POOL],
  },
};
