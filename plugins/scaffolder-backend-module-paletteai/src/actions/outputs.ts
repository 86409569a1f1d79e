import * as z from 'zod/v4';

const outcome = z.object({
  ref: z
    .string()
    .describe('Reference of the object, such as project:main/nlp/nlp'),
  outcome: z.enum([
    'created',
    'changed',
    'unchanged',
    'deleted',
    'failed',
    'skipped',
  ]),
  message: z.string().optional(),
});

/** Outputs of every action. */
export const resourceOutputs = {
  ref: z
    .string()
    .describe('Reference of the object, such as project:main/nlp/nlp'),
  entityRef: z
    .string()
    .describe('Reference of its catalog entity, which appears within seconds'),
  hub: z.string().describe('ID of the hub'),
  project: z.string().describe('Name of the Project'),
  name: z.string().describe('Name of the object'),
  pageUrl: z.string().describe('Path of its page in the portal'),
};

/** Additional outputs of actions that change something. */
export const writeOutputs = {
  ...resourceOutputs,
  outcomes: z
    .array(outcome)
    .describe(
      'Outcome for each object on the hub; in a dry run, the expected outcome',
    ),
};

/** Outputs of actions that create something. */
export const creationOutputs = z.object({
  ...writeOutputs,
  preview: z
    .looseObject({})
    .optional()
    .describe(
      'Dry run only: the manifests without secret values, and the changes that the hub would make',
    ),
});
