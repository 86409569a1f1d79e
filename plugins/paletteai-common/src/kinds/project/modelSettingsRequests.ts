import * as z from 'zod/v4';
import {
  MODEL_FILTER_KEYS,
  MODEL_FILTER_OPERATORS,
  MODEL_SOURCES,
} from '../shared/modelSettings';
import { checkUnique } from '../shared/fields/checks';
import { wholeNumber } from '../shared/cluster/nodePoolRequest';
import { profileBundle, projectName } from '../shared/references';
import { label, text } from '../shared/fields/text';

const ENTRY =
  /^(\*|[A-Za-z0-9][-A-Za-z0-9._]*(\/[A-Za-z0-9][-A-Za-z0-9._]*){0,3}(\/?\*)?)$/;

function filter() {
  const values = 'modelMapping.filter.values';
  return z.strictObject(
    {
      key: z.enum(MODEL_FILTER_KEYS, { error: 'modelMapping.filter.key' }),
      operator: z.enum(MODEL_FILTER_OPERATORS, {
        error: 'modelMapping.filter.operator',
      }),
      values: z
        .array(text({ required: values, format: values, maximum: 253 }), {
          error: values,
        })
        .min(1, { error: values })
        .max(32, { error: values, abort: true }),
    },
    { error: 'request.invalid' },
  );
}

/** Which Profile Bundle serves which models. @internal */
export function modelMappings() {
  return z
    .array(
      z.strictObject(
        {
          name: label('modelMapping.name.required', 'modelMapping.name.format'),
          source: z.enum(MODEL_SOURCES, { error: 'model.source' }),
          filters: z
            .array(filter(), { error: 'request.invalid' })
            .max(16, { error: 'cluster.tooMany', abort: true })
            .default([]),
          priority: wholeNumber('modelMapping.priority', 0, 1000).default(0),
          profileBundle: profileBundle(),
        },
        { error: 'request.invalid' },
      ),
      { error: 'request.invalid' },
    )
    .max(64, { error: 'metadata.tooMany', abort: true })
    .check(context => {
      checkUnique(
        context,
        'modelMapping.name.duplicate',
        mapping => mapping.name,
        ['name'],
      );
    });
}

/** Models of one source that may and cannot be deployed. @internal */
export function modelList() {
  return z
    .strictObject(
      { allow: entries(), disallow: entries() },
      { error: 'request.invalid' },
    )
    .default({ allow: [], disallow: [] });
}

function entries() {
  return z
    .array(
      text({
        required: 'modelList.entry.format',
        format: 'modelList.entry.format',
        pattern: ENTRY,
        maximum: 253,
      }),
      { error: 'request.invalid' },
    )
    .max(500, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      checkUnique(context, 'modelList.entry.duplicate', entry => entry);
    })
    .default([]);
}

/**
 * All Model as a Service mappings that a Project is to have.
 *
 * @public
 */
export const modelMappingsSchema = z.strictObject(
  { project: projectName(), mappings: modelMappings() },
  { error: 'request.invalid' },
);

/**
 * Output of `modelMappingsSchema`.
 *
 * @public
 */
export type ModelMappings = z.output<typeof modelMappingsSchema>;

/**
 * The models that a Project may and cannot deploy, per source.
 *
 * @public
 */
export const modelListsSchema = z.strictObject(
  { project: projectName(), huggingFace: modelList(), ngc: modelList() },
  { error: 'request.invalid' },
);

/**
 * Output of `modelListsSchema`.
 *
 * @public
 */
export type ModelLists = z.output<typeof modelListsSchema>;
