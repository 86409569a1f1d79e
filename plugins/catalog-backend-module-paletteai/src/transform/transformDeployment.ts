import { Entity } from '@backstage/catalog-model';
import {
  Deployment,
  deploymentEntityName,
  endpointEntityRef,
  tagsFromLabels,
} from '@paletteai/backstage-plugin-paletteai-common';
import { createEntity } from './createEntity';
import { pageLink, webLink } from './entityLinks';
import { bundleRef, poolRef, systemOf } from './entityRelations';
import { tagsFromPairs } from './entityTags';
import { TransformContext } from './EntityTransformer';
import { resourceScope } from './resourceScope';

/** App or Model Deployment → Component that provides the APIs of its endpoints. */
export function transformDeployment(
  deployment: Deployment,
  context: TransformContext,
): Entity {
  const { name, namespace = '', kind, model, endpoints } = deployment;
  const scope = resourceScope(namespace, context);
  return createEntity(
    {
      entityKind: 'Component',
      name: deploymentEntityName(namespace, name),
      title: deployment.displayName,
      description:
        deployment.description ?? (model?.id && `Serves ${model.id}`),
      kind: 'aiWorkload',
      resource: deployment,
      scope,
      phase: deployment.phase,
      tags: [
        ...tagsFromPairs(tagsFromLabels(deployment.labels)),
        ...(model?.source ? [model.source] : []),
      ],
      links: [
        ...pageLink(
          kind,
          {
            name,
            namespace,
            tenant: scope.tenant,
            project: scope.project?.name,
          },
          context,
        ),
        ...endpoints.flatMap(({ url, name: title }) =>
          webLink(url, title, 'web'),
        ),
      ],
      spec: {
        type: kind === 'modelDeployment' ? 'ai-model' : 'ai-app',
        lifecycle: context.lifecycle,
        ...systemOf(scope, context),
        ...dependencies(deployment, context),
        ...(endpoints.length > 0 && {
          providesApis: distinct(
            endpoints.map(endpoint =>
              endpointEntityRef(context.hub.id, namespace, name, endpoint.name),
            ),
          ),
        }),
      },
    },
    context,
  );
}

/** What it runs on and was made from: as the hub reports, else as it was asked for. */
function dependencies(
  deployment: Deployment,
  context: TransformContext,
): { dependsOn?: string[] } {
  const namespace = deployment.namespace ?? '';
  const dependsOn = [
    poolRef(
      deployment.currentComputePoolRef ?? deployment.computePoolRef,
      namespace,
      context,
    ),
    bundleRef(
      deployment.currentProfileBundleRef ?? deployment.profileBundleRef,
      namespace,
      context,
    ),
  ].flatMap(ref => ref ?? []);
  return dependsOn.length > 0 ? { dependsOn } : {};
}

function distinct(refs: readonly string[]): string[] {
  return [...new Set(refs)];
}
