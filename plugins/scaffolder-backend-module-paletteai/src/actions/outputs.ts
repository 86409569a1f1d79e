import * as z from 'zod/v4';

const outcome = z.object({
  ref: z.string().describe('The object, such as project:main/nlp/nlp'),
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

/** What all actions tell about the thing that they worked on. */
export const resourceOutputs = {
  ref: z.string().describe('The thing, such as project:main/nlp/nlp'),
  entityRef: z
    .string()
    .describe('Its entity in the catalog, which follows in a moment'),
  hub: z.string().describe('Id of the hub'),
  project: z.string().describe('Name of the Project'),
  name: z.string().describe('Name of the thing'),
  pageUrl: z.string().describe('Path of its page in the portal'),
};

/** What actions that change something tell besides. */
export const writeOutputs = {
  ...resourceOutputs,
  outcomes: z
    .array(outcome)
    .describe(
      'What became of each object on the hub; in a dry run, what would',
    ),
};

/** What actions that create something tell. */
export const creationOutputs = z.object({
  ...writeOutputs,
  preview: z
    .looseObject({})
    .optional()
    .describe(
      'In a dry run only: the manifests without their secrets, and the changes that the hub would make',
    ),
});
