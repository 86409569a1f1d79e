import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:project:create`. */
export const projectCreateExamples: TemplateExample[] = [
  {
    description: 'Create a Project that inherits the Settings of its Tenant',
    example: `
steps:
  - id: project
    name: Create the Project
    action: paletteai:project:create
    input:
      hub: main
      tenant: acme
      name: vision
      displayName: Vision
      roleMapping:
        admin: [vision-admins]
        editor: [vision-editors]
        viewer: [vision-viewers]
      computeConfig:
        name: vision-defaults
        controlPlanePool:
          nodeCount: 1
          workerNodeEligible: true
`.trim(),
  },
  {
    description:
      'Create a Project with custom Settings and GPU limits. The keys are secrets of the task.',
    example: `
steps:
  - id: project
    name: Create the Project
    action: paletteai:project:create
    input:
      hub: main
      tenant: acme
      name: vision
      displayName: Vision
      description: Quality inspection by camera
      tags:
        team: vision
      settings:
        mode: custom
        name: vision-settings
        integrations:
          palette:
            name: palette
            hostUrl: https://palette.example.com
            tenant: acme
            projectId: 65f0c0ffee
            apiKey: \${{ secrets.paletteApiKey }}
          huggingFace:
            name: hugging-face
            apiKey: \${{ secrets.huggingFaceToken }}
      roleMapping:
        admin: [vision-admins]
        editor: [vision-editors]
        viewer: [vision-viewers]
      computeConfig:
        name: vision-defaults
        controlPlanePool:
          nodeCount: 3
        workerPools:
          - name: gpu
            gpu: { family: NVIDIA A100, count: 4 }
      gpuResources:
        limits:
          - { family: NVIDIA A100, count: 8 }
          - { family: Default, count: 2 }
`.trim(),
  },
];
