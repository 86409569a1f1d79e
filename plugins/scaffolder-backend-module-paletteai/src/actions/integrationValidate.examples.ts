import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:integration:validate`. */
export const integrationValidateExamples: TemplateExample[] = [
  {
    description:
      'Tries a Palette integration before a Project is created with it',
    example: `
steps:
  - id: validate
    name: Try the Palette integration
    action: paletteai:integration:validate
    input:
      type: palette
      name: palette
      hostUrl: https://palette.example.com
      tenant: acme
      projectId: 65f0c0ffee
      apiKey: \${{ secrets.paletteApiKey }}
`.trim(),
  },
  {
    description: 'Tries a Hugging Face token where one is given',
    example: `
steps:
  - id: validate
    name: Try the Hugging Face token
    action: paletteai:integration:validate
    input:
      type: huggingFace
      name: hugging-face
      apiKey: \${{ secrets.huggingFaceToken }}
`.trim(),
  },
];
