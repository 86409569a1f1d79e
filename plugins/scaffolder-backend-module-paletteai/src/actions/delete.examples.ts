import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:project:delete`. */
export const projectDeleteExamples: TemplateExample[] = [
  {
    description: 'Delete a Project and everything in it',
    example: `
steps:
  - id: delete
    name: Delete the Project
    action: paletteai:project:delete
    input:
      hub: main
      project: vision
`.trim(),
  },
];

/** Examples of `paletteai:compute-pool:delete`. */
export const computePoolDeleteExamples: TemplateExample[] = [
  {
    description: 'Delete a Compute Pool and keep its cluster in Palette',
    example: `
steps:
  - id: delete
    name: Delete the Compute Pool
    action: paletteai:compute-pool:delete
    input:
      hub: main
      project: vision
      name: vision-gpu
      deletionPolicy: orphan
`.trim(),
  },
];

/** Examples of `paletteai:app-deployment:delete`. */
export const appDeploymentDeleteExamples: TemplateExample[] = [
  {
    description: 'Delete an App Deployment',
    example: `
steps:
  - id: delete
    name: Delete the app
    action: paletteai:app-deployment:delete
    input:
      hub: main
      project: vision
      name: labeller
`.trim(),
  },
];
