import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:app-deployment:create`. */
export const appDeploymentCreateExamples: TemplateExample[] = [
  {
    description: 'Deploy an app on an existing Compute Pool, with variables',
    example: `
steps:
  - id: app
    name: Deploy the app
    action: paletteai:app-deployment:create
    input:
      hub: main
      project: vision
      name: labeller
      displayName: Image labeller
      profileBundle:
        name: labeller-app
        version: v3
      target:
        mode: existing
        computePool: vision-gpu
      variables:
        - name: replicas
          value: '2'
        - name: adminPassword
          secretValue: \${{ secrets.adminPassword }}
      resources:
        cpuCount: 8
        memory: 32 GiB
`.trim(),
  },
  {
    description: 'Deploy an app on a dedicated Compute Pool',
    example: `
steps:
  - id: app
    name: Deploy the app
    action: paletteai:app-deployment:create
    input:
      hub: main
      project: vision
      name: labeller
      profileBundle:
        name: labeller-app
      target:
        mode: dedicated
        name: labeller-pool
        profileBundle:
          name: edge-infra
`.trim(),
  },
];
