import type { JsonObject } from '@backstage/types';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The templates that come with the suite. */
export const TEMPLATES = [
  'create-project',
  'create-compute-pool',
  'deploy-app',
] as const;

export type Template = {
  metadata: { name: string; title: string };
  spec: {
    parameters: (JsonObject & {
      title: string;
      required?: string[];
      properties: Record<string, JsonObject>;
    })[];
    steps: { id: string; action: string; if?: string; input: JsonObject }[];
    output: { links: { title: string; url?: string; entityRef?: string }[] };
  };
};

/** Reads a template from its file. */
export function readTemplate(name: (typeof TEMPLATES)[number]): Template {
  const file = join(
    __dirname,
    '../../../scaffolder-backend-module-paletteai/templates',
    name,
    'template.yaml',
  );
  return parse(readFileSync(file, 'utf8'));
}
