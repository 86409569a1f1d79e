import type { JsonObject, JsonValue } from '@backstage/types';
import { builtinSchema } from '../builtins/builtinSchemas';
import {
  badRequest,
  forbidden,
  goQuote,
  invalidObject,
  notSupported,
} from '../errors';
import type { FieldError } from '../errors';
import { isJsonObject } from '../json';
import { integerOf, isTrue } from '../query';
import { checkGoTypes } from '../schema/checkGoTypes';
import { noKind } from './decodeObject';
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
  // A body that says nothing is the same as none of its fields.
  const source = body === undefined ? fromQuery(query) : body ?? {};
  if (!isJsonObject(source)) {
    throw badRequest(noKind(source));
  }
  checkKind(source);
  const finding = checkGoTypes(
    source,
    builtinSchema('DeleteOptions'),
    '',
    'DeleteOptions',
  );
  if (finding) {
    throw badRequest(finding);
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
  const uid = query.get('uid');
  const resourceVersion = query.get('resourceVersion');
  return {
    dryRun: query.getAll('dryRun'),
    ...(seconds === null ? {} : { gracePeriodSeconds: integerOf(seconds) }),
    ...(policy === null ? {} : { propagationPolicy: policy }),
    ...(uid || resourceVersion
      ? {
          preconditions: {
            ...(uid ? { uid } : {}),
            ...(resourceVersion ? { resourceVersion } : {}),
          },
        }
      : {}),
    ...(orphan === null ? {} : { orphanDependents: isTrue(orphan) }),
  };
}

/** Options of deletion may name any version, and nothing else may stand for them. */
function checkKind({ apiVersion = '', kind = '' }: JsonObject): void {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return;
  }
  if (apiVersion.split('/').length > 2) {
    throw badRequest(`unexpected GroupVersion string: ${apiVersion}`);
  }
  if (apiVersion.endsWith('/')) {
    throw badRequest("Object 'apiVersion' is missing");
  }
  if (kind !== '' && kind !== 'DeleteOptions') {
    throw badRequest(
      `no kind ${goQuote(kind)} is registered for version ${goQuote(
        apiVersion || 'meta.k8s.io/v1',
      )} in scheme "pkg/runtime/scheme.go:111"`,
    );
  }
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
