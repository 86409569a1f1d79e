import type { JsonValue } from '@backstage/types';
import { builtinSchema } from '../builtins/builtinSchemas';
import { badRequest, forbidden, invalidObject, notSupported } from '../errors';
import type { FieldError } from '../errors';
import { isJsonObject } from '../json';
import { checkGoTypes } from '../schema/checkGoTypes';
import { dryRunErrors } from './WriteOptions';

export type PropagationPolicy = 'Background' | 'Foreground' | 'Orphan';

export interface DeleteOptions {
  readonly dryRun: boolean;
  readonly gracePeriodSeconds?: number;
  readonly propagationPolicy?: PropagationPolicy;
  readonly preconditions: { uid?: string; resourceVersion?: string };
}

const policies: PropagationPolicy[] = ['Foreground', 'Background', 'Orphan'];

/** Reads how to delete from the body when there is one, else from the query. */
export function readDeleteOptions(
  body: JsonValue | undefined,
  query: URLSearchParams,
): DeleteOptions {
  const source = body === undefined ? fromQuery(query) : body;
  const finding = checkGoTypes(
    source,
    builtinSchema('DeleteOptions'),
    '',
    'DeleteOptions',
  );
  if (!isJsonObject(source) || finding) {
    throw badRequest(
      finding ??
        'json: cannot unmarshal into Go value of type v1.DeleteOptions',
    );
  }
  const policy = source.propagationPolicy;
  const orphan = source.orphanDependents;
  const dryRun = Array.isArray(source.dryRun) ? source.dryRun.map(String) : [];
  rejectInvalid(policy, orphan, dryRun);
  const conditions = isJsonObject(source.preconditions)
    ? source.preconditions
    : {};
  return {
    dryRun: dryRun.includes('All'),
    gracePeriodSeconds:
      typeof source.gracePeriodSeconds === 'number'
        ? Math.max(0, source.gracePeriodSeconds)
        : undefined,
    propagationPolicy: policyOf(policy, orphan),
    preconditions: {
      uid: textOf(conditions.uid),
      resourceVersion: textOf(conditions.resourceVersion),
    },
  };
}

function rejectInvalid(
  policy: JsonValue | undefined,
  orphan: JsonValue | undefined,
  dryRun: string[],
): void {
  const errors: FieldError[] = [];
  if (policy !== undefined && orphan !== undefined) {
    errors.push({
      ...forbidden(
        '',
        'orphanDependents and deletionPropagation cannot be both set',
      ),
      reason: 'FieldValueInvalid',
      field: 'propagationPolicy',
      body: `Invalid value: ${JSON.stringify(
        policy,
      )}: orphanDependents and deletionPropagation cannot be both set`,
    });
  }
  if (policy !== undefined && !policies.some(known => known === policy)) {
    errors.push(
      notSupported('propagationPolicy', policy, [...policies, 'nil']),
    );
  }
  errors.push(...dryRunErrors(dryRun));
  if (errors.length > 0) {
    throw invalidObject(
      { group: 'meta.k8s.io', resource: 'DeleteOptions' },
      '',
      errors,
    );
  }
}

function policyOf(
  policy: JsonValue | undefined,
  orphan: JsonValue | undefined,
): PropagationPolicy | undefined {
  if (orphan === true) {
    return 'Orphan';
  }
  return policies.find(known => known === policy);
}

function fromQuery(query: URLSearchParams): JsonValue {
  const seconds = query.get('gracePeriodSeconds');
  const policy = query.get('propagationPolicy');
  const orphan = query.get('orphanDependents');
  return {
    dryRun: query.getAll('dryRun'),
    ...(seconds === null ? {} : { gracePeriodSeconds: Number(seconds) }),
    ...(policy === null ? {} : { propagationPolicy: policy }),
    ...(orphan === null ? {} : { orphanDependents: orphan === 'true' }),
  };
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
