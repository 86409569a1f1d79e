import type { JsonValue } from '@backstage/types';
import { plainInternalError, unsupportedMediaType } from '../errors';
import type { KubernetesObject } from '../meta';
import { applyJsonPatch, applyMergePatch } from '../patch';
import { readConfiguration } from './applyObject';
import { patchedScale } from './decodeScale';
import { decodePatch, type Patch } from './patchObject';
import type { RestContext, RestServer } from './RestContext';
import { changeScale } from './scaleObject';

const scalePatchTypes = [
  'application/json-patch+json',
  'application/merge-patch+json',
];

const scaleKind = { apiVersion: 'autoscaling/v1', kind: 'Scale' };

/** PATCH of the Scale of an object. */
export function patchScale(
  server: RestServer,
  context: RestContext,
  name: string,
  patch: Patch,
): KubernetesObject {
  const change = patchFunction(context, patch);
  return changeScale(server, context, name, scale =>
    patchedScale(context, name, change(scale)),
  );
}

function patchFunction(
  { type }: RestContext,
  { contentType, text }: Patch,
): (scale: KubernetesObject) => JsonValue {
  switch (contentType.split(';')[0].trim().toLowerCase()) {
    case 'application/json-patch+json':
      return scale => applyJsonPatch(scale, text);
    case 'application/merge-patch+json':
      return scale => applyMergePatch(scale, decodePatch(text));
    case 'application/apply-patch+yaml':
      if (!type.custom) {
        throw unsupportedMediaType(scalePatchTypes);
      }
      return () => {
        readConfiguration(scaleKind, text);
        // No API server can: it takes the Scale for a version of the custom resource.
        throw plainInternalError(
          'failed to create manager for existing fields: failed to convert live object (/; autoscaling/v1, Kind=Scale) to proper version: request to convert CR to an invalid group/version: autoscaling/v1',
        );
      };
    default:
      throw unsupportedMediaType(scalePatchTypes);
  }
}
