import fc from 'fast-check';
import type * as z from 'zod/v4';
import { MODEL_REQUEST, POOL_REQUEST } from '../__testUtils__/minimalRequests';
import { MessageCode, REQUEST_MESSAGES } from '../problems';
import {
  appDeploymentRequestSchema,
  computeConfigRequestSchema,
  computePoolRequestSchema,
  integrationRequestSchema,
  modelDeploymentRequestSchema,
  modelListsSchema,
  modelMappingsSchema,
  projectChangeSchema,
  settingsRequestSchema,
  validateRequest,
} from '.';

describe('every schema', () => {
  const schemas: [string, z.ZodType<unknown>][] = [
    ['settings', settingsRequestSchema],
    ['computeConfig', computeConfigRequestSchema],
    ['computePool', computePoolRequestSchema],
    ['appDeployment', appDeploymentRequestSchema],
    ['modelDeployment', modelDeploymentRequestSchema],
    ['modelMappings', modelMappingsSchema],
    ['modelLists', modelListsSchema],
    ['projectChange', projectChangeSchema],
    ['integration', integrationRequestSchema],
  ];

  it.each(schemas)(
    '%s never throws, and always gives a code that has a message',
    (_, schema) => {
      const keys = [
        ...Object.keys(POOL_REQUEST),
        ...Object.keys(MODEL_REQUEST),
        'cluster',
        'variables',
        'mappings',
        'integrations',
        'type',
        'allow',
      ];
      const input = fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
      );
      fc.assert(
        fc.property(input, value => {
          const result = validateRequest(schema, value);
          const problems = result.ok ? [] : result.problems;
          for (const { code, parameters } of problems) {
            const wanted =
              REQUEST_MESSAGES[code as MessageCode].match(/(?<=\{\{)\w+/g) ??
              [];
            expect(Object.keys(parameters).sort()).toEqual([...wanted].sort());
          }
        }),
      );
    },
  );
});
