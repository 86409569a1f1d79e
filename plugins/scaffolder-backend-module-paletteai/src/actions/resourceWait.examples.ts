import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:resource:wait`. */
export const resourceWaitExamples: TemplateExample[] = [
  {
    description: 'Waits until a Project is ready, ten minutes at most',
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
    description: 'Waits an hour at most for a Compute Pool',
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
      timeout: { hours: 1 }
`.trim(),
  },
  {
    description:
      'Waits ten minutes at most for an app, and lets the task go on when it takes longer',
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
