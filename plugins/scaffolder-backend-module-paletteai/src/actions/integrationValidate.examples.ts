import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Examples of `paletteai:integration:validate`. */
export const integrationValidateExamples: TemplateExample[] = [
  {
    description:
      'Validate a Palette integration before creating a Project with it',
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
    description: 'Validate a Hugging Face token, if given',
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
