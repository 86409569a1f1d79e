import * as z from 'zod/v4';
import { modelList, modelMappings } from './modelSettingsFields';
import { projectName } from '../shared/referenceFields';

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
