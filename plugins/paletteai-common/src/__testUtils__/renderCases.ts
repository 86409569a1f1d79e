import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type * as z from 'zod/v4';
import type { KubernetesObject } from '../kubernetes/types';
import {
  renderAppDeployment,
  renderComputeConfig,
  renderComputePool,
  renderModelDeployment,
  renderProject,
  renderSettings,
  appDeploymentRequestSchema,
  computeConfigRequestSchema,
  computePoolRequestSchema,
  modelDeploymentRequestSchema,
  projectRequestSchema,
  settingsRequestSchema,
} from '../kinds';

const FIXTURES = join(__dirname, '../kinds/__fixtures__');

function renderWith<T>(
  schema: z.ZodType<T>,
  render: (request: T) => KubernetesObject[],
): (input: unknown) => KubernetesObject[] {
  return input => render(schema.parse(input));
}

const RENDERERS: Record<string, (input: unknown) => KubernetesObject[]> = {
  project: renderWith(projectRequestSchema, renderProject),
  settings: renderWith(settingsRequestSchema, renderSettings),
  'compute-config': renderWith(computeConfigRequestSchema, renderComputeConfig),
  'compute-pool': renderWith(computePoolRequestSchema, renderComputePool),
  'app-deployment': renderWith(appDeploymentRequestSchema, renderAppDeployment),
  'model-deployment': renderWith(
    modelDeploymentRequestSchema,
    renderModelDeployment,
  ),
};

/** A request of the fixtures folder with what it is to be rendered to. */
export type RenderCase = {
  name: string;
  input: unknown;
  render: (input: unknown) => KubernetesObject[];
  golden: () => KubernetesObject[];
};

/** Reads the requests of the fixtures folder, each with its renderer and its golden manifest. */
export function renderCases(): RenderCase[] {
  return readdirSync(join(FIXTURES, 'requests'))
    .sort()
    .map(file => {
      const kind = Object.keys(RENDERERS).find(each => file.startsWith(each));
      if (!kind) {
        throw new Error(`No renderer for the request ${file}`);
      }
      return {
        name: file.replace(/\.yaml$/, ''),
        input: parse(readFileSync(join(FIXTURES, 'requests', file), 'utf8')),
        render: RENDERERS[kind],
        golden: () =>
          parseAllDocuments(
            readFileSync(join(FIXTURES, 'manifests', file), 'utf8'),
          ).map(document => document.toJS() as KubernetesObject),
      };
    });
}
