import type { JsonValue, KubernetesObject } from '../../kubernetes/types';
import { companionLabels } from '../../metadata/ownership';
import type { ComputePoolRequest } from '../computePool/computePoolRequest';
import { renderSecret } from '../secret/renderSecret';

type WithVariables = Pick<ComputePoolRequest, 'project' | 'name' | 'variables'>;

/** What the variables are given to; pools and deployments may share a name. @internal */
export type VariablesOwner = 'computePool' | 'deployment';

const SECRET_SUFFIXES: Record<VariablesOwner, string> = {
  computePool: 'pool-variables',
  deployment: 'variables',
};

/** Values of variables; secret ones as references to the Secret of {@link renderVariablesSecret}. @internal */
export function renderVariables(
  request: WithVariables,
  owner: VariablesOwner,
): JsonValue[] {
  return request.variables.map((variable): JsonValue => {
    const { name, value, secretKeyRef } = variable;
    if (value !== undefined) {
      return { name, value };
    }
    return {
      name,
      valueFrom: {
        secretKeyRef: secretKeyRef ?? {
          name: secretName(request, owner),
          key: name,
        },
      },
    };
  });
}

/** The Secret with the secret values, when there are any. @internal */
export function renderVariablesSecret(
  request: WithVariables,
  owner: VariablesOwner,
): KubernetesObject[] {
  const secrets = request.variables.flatMap(({ name, secretValue }) =>
    secretValue === undefined ? [] : [[name, secretValue] as const],
  );
  return secrets.length === 0
    ? []
    : [
        renderSecret(
          {
            name: secretName(request, owner),
            namespace: request.project,
            labels: companionLabels(owner, request.name),
          },
          Object.fromEntries(secrets),
        ),
      ];
}

function secretName(request: WithVariables, owner: VariablesOwner): string {
  return `${request.name}-${SECRET_SUFFIXES[owner]}`;
}
