import { endpointEntityName } from '@paletteai/backstage-plugin-paletteai-common';
import { Entity } from '@backstage/catalog-model';
import { createEntity } from './createEntity';
import { webLink } from './entityLinks';
import { systemOf } from './entityRelations';
import { DeploymentEndpoint, TransformContext } from './EntityTransformer';
import { resourceScope } from './resourceScope';

/** Endpoint of a deployment → API. */
export function transformEndpoint(
  { endpoint, deployment }: DeploymentEndpoint,
  context: TransformContext,
): Entity {
  const { name, namespace = '', displayName, model } = deployment;
  const scope = resourceScope(namespace, context);
  const title = `${displayName} ${endpoint.name}`;
  return createEntity(
    {
      entityKind: 'API',
      name: endpointEntityName(namespace, name, endpoint.name),
      title,
      description: model?.id && `Serves ${model.id}`,
      kind: 'aiWorkload',
      resource: deployment,
      scope,
      phase: deployment.phase,
      tags: endpoint.type ? [endpoint.type] : [],
      links: webLink(endpoint.url, endpoint.name, 'web'),
      spec: {
        type: endpoint.type || 'http',
        lifecycle: context.lifecycle,
        ...systemOf(scope, context),
        definition: JSON.stringify(
          { title, url: endpoint.url, model: model?.id },
          undefined,
          2,
        ),
      },
    },
    context,
  );
}
