import type { ObjectReader } from '../../parsing/ObjectReader';
import {
  readSecretKeyReference,
  SecretKeyReference,
  secretKeyReferenceFieldUses,
} from './references';
import * as z from 'zod/v4';
import { checkUnique, report } from './fields/checks';
import { subdomain, text } from './fields/text';
import type { JsonValue, KubernetesObject } from '../../kubernetes/types';
import { companionLabels } from '../../metadata/ownership';
import type { ComputePoolRequest } from '../computePool/computePoolRequest';
import { renderSecret } from '../secret/secret';
import { FieldUse, below, readWrite } from './FieldUse';

/**
 * A value for a variable of a Profile Bundle, given as text or by reference to a Secret.
 *
 * @public
 */
export type VariableValue = {
  name: string;
  value?: string;
  secretKeyRef?: SecretKeyReference;
};

/** @internal */
export function readVariableValues(spec: ObjectReader): VariableValue[] {
  return spec.objectList('variables').flatMap(variable => {
    const name = variable.requiredText('name');
    return name
      ? [
          {
            name,
            value: variable.text('value'),
            secretKeyRef: variable
              .child('valueFrom')
              .optional('secretKeyRef', readSecretKeyReference),
          },
        ]
      : [];
  });
}

const MAX_VALUE_LENGTH = 16384;

function variableText() {
  return z
    .string({ error: 'variable.value.one' })
    .max(MAX_VALUE_LENGTH, { error: 'variable.value.tooLong' })
    .optional();
}

/** Points at one key of a Secret in the namespace of the Project. @internal */
export function secretKeyReference() {
  return z.strictObject(
    {
      name: subdomain('variable.secretRef.format', 'variable.secretRef.format'),
      key: text({
        required: 'variable.secretRef.format',
        format: 'variable.secretRef.format',
        pattern: /^[-A-Za-z0-9._]+$/,
        maximum: 253,
      }),
    },
    { error: 'variable.secretRef.format' },
  );
}

/** Values for the variables of a Profile Bundle. @internal */
export function variables() {
  return z
    .array(
      z
        .strictObject(
          {
            name: text({
              required: 'variable.name.format',
              format: 'variable.name.format',
              pattern: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
              maximum: 128,
            }),
            value: variableText(),
            secretValue: variableText(),
            secretKeyRef: secretKeyReference().optional(),
          },
          { error: 'request.invalid' },
        )
        .check(context => {
          const { value: plain, secretValue, secretKeyRef } = context.value;
          const given = [plain, secretValue, secretKeyRef].filter(
            each => each !== undefined,
          );
          if (given.length !== 1) {
            report(context, 'variable.value.one');
          }
        }),
      { error: 'request.invalid' },
    )
    .max(128, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      checkUnique(
        context,
        'variable.name.duplicate',
        variable => variable.name,
        ['name'],
      );
    })
    .default([]);
}

type WithVariables = Pick<ComputePoolRequest, 'project' | 'name' | 'variables'>;

/** What the variables are given to; pools and deployments may share a name. @internal */
export type VariablesOwner = 'computePool' | 'deployment';

const SECRET_PREFIXES: Record<VariablesOwner, string> = {
  computePool: 'pool',
  deployment: 'deployment',
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
          name: variablesSecretName(owner, request.name),
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
            name: variablesSecretName(owner, request.name),
            namespace: request.project,
            labels: companionLabels(owner, request.name),
          },
          Object.fromEntries(secrets),
        ),
      ];
}

/**
 * Name of the Secret with the secret values of a pool or deployment. What tells the two apart stands first, so that no
 * pool and deployment share a Secret, whatever their names.
 *
 * @public
 */
export function variablesSecretName(
  owner: 'computePool' | 'deployment',
  name: string,
): string {
  return `${SECRET_PREFIXES[owner]}-${name}-variables`;
}

/** @internal */
export function draftVariable({ name, value, secretKeyRef }: VariableValue) {
  return { name, value, secretKeyRef };
}

/** @internal */
export function variableFieldUses(): FieldUse[] {
  return [
    ...readWrite('name', 'value'),
    ...below('valueFrom.secretKeyRef', secretKeyReferenceFieldUses()),
  ];
}
