import {
  appDeploymentRequestSchema,
  computePoolRequestSchema,
  integrationRequestSchema,
  projectRequestSchema,
} from '@paletteai/backstage-plugin-paletteai-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/v4';
import { openApiDocument } from './openapi.generated';

const { schemas } = openApiDocument.components;

describe('the OpenAPI document', () => {
  it('is the one that the code is made from', () => {
    const text = readFileSync(join(__dirname, 'openapi.yaml'), 'utf8');
    expect(openApiDocument).toEqual(parse(text));
  });

  it.each([
    ['ProjectRequest', projectRequestSchema],
    ['ComputePoolRequest', computePoolRequestSchema],
    ['AppDeploymentRequest', appDeploymentRequestSchema],
    ['IntegrationRequest', integrationRequestSchema],
  ] as const)('names every parameter of a %s', (name, schema) => {
    expect(Object.keys(schemas[name].properties).sort()).toEqual(
      parametersOf(
        z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
      ),
    );
  });
});

function parametersOf(schema: z.core.JSONSchema.BaseSchema): string[] {
  const alternatives = schema.oneOf ?? schema.anyOf ?? [schema];
  return [
    ...new Set(
      alternatives.flatMap(each =>
        typeof each === 'object' ? Object.keys(each.properties ?? {}) : [],
      ),
    ),
  ].sort();
}
