import {
  Deployment,
  Endpoint,
} from '@paletteai/backstage-plugin-paletteai-common';
import { endpointEntityName, entityNamespace } from '../naming/entityNames';
import { TransformContext } from './EntityTransformer';

/** Ref of the API that stands for an endpoint. */
export function endpointEntityRef(
  deployment: Deployment,
  endpoint: Endpoint,
  context: TransformContext,
): string {
  const name = endpointEntityName(
    deployment.namespace ?? '',
    deployment.name,
    endpoint.name,
  );
  return `api:${entityNamespace(context.hub.id)}/${name}`;
}
