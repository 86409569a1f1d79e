import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:compute-pool:create`. */
export const computePoolCreateExamples: TemplateExample[] = [
  {
    description: 'Request a Compute Pool with the defaults of its Project',
    example: `
steps:
  - id: pool
    name: Request the Compute Pool
    action: paletteai:compute-pool:create
    input:
      hub: main
      project: vision
      name: vision-gpu
      variant: dedicated
      profileBundle:
        name: edge-infra
`.trim(),
  },
  {
    description:
      'Request a Compute Pool with custom node pools on selected machines and a sensitive variable',
    example: `
steps:
  - id: pool
    name: Request the Compute Pool
    action: paletteai:compute-pool:create
    input:
      hub: main
      project: vision
      name: vision-gpu
      variant: shared
      profileBundle:
        name: edge-infra
        namespace: platform
        version: v0.2.0
      resourceGroups:
        worker:
          gpu-enabled: 'true'
      cluster:
        vip: 10.0.0.10
        controlPlanePool:
          nodeCount: 3
        workerPools:
          - name: gpu
            memory: 128 GiB
            gpu: { family: NVIDIA A100, count: 2 }
      variables:
        - name: region
          value: eu
        - name: registryPassword
          secretValue: \${{ secrets.registryPassword }}
`.trim(),
  },
];
