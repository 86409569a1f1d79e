import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:resource:wait`. */
export const resourceWaitExamples: TemplateExample[] = [
  {
    description: 'Wait up to 10 minutes for a Project to be ready',
    example: `
steps:
  - id: wait
    name: Wait for the Project
    action: paletteai:resource:wait
    input:
      hub: main
      kind: project
      project: vision
`.trim(),
  },
  {
    description: 'Wait up to 30 minutes for a Compute Pool to be ready',
    example: `
steps:
  - id: wait
    name: Wait for the Compute Pool
    action: paletteai:resource:wait
    input:
      hub: main
      kind: computePool
      project: vision
      name: vision-gpu
      condition: Ready
      timeout: { minutes: 30 }
`.trim(),
  },
  {
    description:
      'Wait up to 10 minutes for an App Deployment, then continue the task',
    example: `
steps:
  - id: wait
    name: Wait for the app
    action: paletteai:resource:wait
    input:
      hub: main
      kind: appDeployment
      project: vision
      name: labeller
      timeout: PT10M
      onTimeout: continue
`.trim(),
  },
];
