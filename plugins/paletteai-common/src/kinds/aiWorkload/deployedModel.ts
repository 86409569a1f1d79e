import type { ObjectReader } from '../../parsing/ObjectReader';
import { MODEL_SOURCES, ModelSource } from '../shared/modelSettings';
import {
  readSecretKeyReference,
  SecretKeyReference,
  secretKeyReferenceFieldUses,
} from '../shared/references';
import { FieldUse, below, readWrite } from '../shared/FieldUse';

/**
 * How a model comes to its Profile Bundle: by mapping, or chosen by hand.
 *
 * @public
 */
export const MODEL_DEPLOYMENT_MODES = ['ModelAsAService', 'Custom'] as const;

/**
 * One of {@link MODEL_DEPLOYMENT_MODES}.
 *
 * @public
 */
export type ModelDeploymentMode = (typeof MODEL_DEPLOYMENT_MODES)[number];

/**
 * Who reaches a served model: the cluster only, or others as well.
 *
 * @public
 */
export const MODEL_EXPOSURES = ['Internal', 'External'] as const;

/**
 * One of {@link MODEL_EXPOSURES}.
 *
 * @public
 */
export type ModelExposure = (typeof MODEL_EXPOSURES)[number];

/**
 * The model of a Model Deployment.
 *
 * @public
 */
export type DeployedModel = {
  source?: ModelSource;
  id?: string;
  revision?: string;
  mode?: ModelDeploymentMode;
  exposure?: ModelExposure;
  /** Secret with the key that callers of the model present. */
  apiKeySecretRef?: SecretKeyReference;
};

/** @internal */
export function readDeployedModel(model: ObjectReader): DeployedModel {
  const access = model.child('access');
  return {
    source: model.choice('source', MODEL_SOURCES),
    id: model.requiredText('id'),
    revision: model.text('revision'),
    mode: model.choice('mode', MODEL_DEPLOYMENT_MODES),
    exposure: access.choice('exposure', MODEL_EXPOSURES),
    apiKeySecretRef: access.optional('apiKeySecretRef', readSecretKeyReference),
  };
}

/** @internal */
export function deployedModelFieldUses(): FieldUse[] {
  return [
    ...readWrite('source', 'id', 'revision', 'mode', 'access.exposure'),
    ...below('access.apiKeySecretRef', secretKeyReferenceFieldUses()),
  ];
}
