import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import {
  appDeploymentRequestSchema,
  computePoolRequestSchema,
  integrationRequestSchema,
  projectRequestSchema,
} from '@paletteai/backstage-plugin-paletteai-common';
import express from 'express';
import request from 'supertest';
import * as z from 'zod/v4';
import { openApiDocument } from './openApiDocument';

const schemas = openApiDocument().components?.schemas ?? {};

describe('the OpenAPI document', () => {
  it('is valid, which the router of the plugin does not check', async () => {
    const router = createValidatedOpenApiRouterFromGeneratedEndpointMap(
      openApiDocument(),
    );
    const { status, text } = await request(express().use(router)).get('/hubs');

    expect(text).not.toContain('openapi.validator');
    expect(status).toBe(404);
  });

  it.each([
    ['ProjectRequest', projectRequestSchema],
    ['ComputePoolRequest', computePoolRequestSchema],
    ['AppDeploymentRequest', appDeploymentRequestSchema],
    ['IntegrationRequest', integrationRequestSchema],
  ] as const)('names every parameter of a %s', (name, schema) => {
    const documented = Object(Reflect.get(schemas[name], 'properties'));
    expect(Object.keys(documented).sort()).toEqual(
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
