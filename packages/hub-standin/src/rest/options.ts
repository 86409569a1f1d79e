import type { JsonObject, JsonValue } from '@backstage/types';
import {
  badRequest,
  invalidObject,
  notImplemented,
  notSupported,
  required,
  tooLong,
  type FieldError,
} from '../errors';
import { isJsonObject } from '../json';
import { integerOf } from '../query';

const fieldValidations = ['Strict', 'Warn', 'Ignore'] as const;
const MAX_MANAGER_BYTES = 128;

/** The query parameters of a write. */
export interface WriteOptions {
  readonly dryRun: boolean;
  readonly fieldValidation: (typeof fieldValidations)[number];
  /** The manager of the fields that this write sets. */
  readonly fieldManager: string;
  readonly force: boolean;
}

/** Reads and checks the options of a write; `isApply` asks for a manager. */
export function readWriteOptions(
  query: URLSearchParams,
  userAgent: string,
  isApply = false,
): WriteOptions {
  const manager = query.get('fieldManager') ?? '';
  const validation = query.get('fieldValidation') || 'Warn';
  const known = fieldValidations.find(value => value === validation);
  const errors: FieldError[] = [];
  if (isApply && manager === '') {
    errors.push(required('fieldManager', 'is required for apply patch'));
  }
  if (Buffer.byteLength(manager) > MAX_MANAGER_BYTES) {
    errors.push(tooLong('fieldManager', MAX_MANAGER_BYTES));
  }
  if (!known) {
    const supported = [...fieldValidations];
    errors.push(notSupported('fieldValidation', validation, supported));
  }
  const dryRun = readDryRun(query.getAll('dryRun'), errors);
  rejectInvalid(errors, isApply ? 'PatchOptions' : 'WriteOptions');
  return {
    dryRun,
    fieldValidation: known ?? 'Warn',
    fieldManager:
      manager ||
      userAgent.split('/')[0].slice(0, MAX_MANAGER_BYTES) ||
      'unknown',
    force: query.get('force') === 'true',
  };
}

export interface DeleteOptions {
  readonly dryRun: boolean;
  readonly preconditions: { uid?: string; resourceVersion?: string };
}

/** Reads how to delete from the body when there is one, else from the query. */
export function readDeleteOptions(
  body: JsonValue | undefined,
  query: URLSearchParams,
): DeleteOptions {
  const source = body ?? fromQuery(query);
  if (
    !isJsonObject(source) ||
    !['', 'DeleteOptions'].includes(kindOf(source))
  ) {
    throw badRequest('the body of a deletion must be DeleteOptions');
  }
  const { dryRun, preconditions, propagationPolicy } = source;
  if (propagationPolicy && propagationPolicy !== 'Background') {
    throw notImplemented(`the deletion policy ${propagationPolicy}`);
  }
  const errors: FieldError[] = [];
  const isDryRun = readDryRun(
    Array.isArray(dryRun) ? dryRun.map(String) : [],
    errors,
  );
  rejectInvalid(errors, 'DeleteOptions');
  const { uid, resourceVersion } = isJsonObject(preconditions)
    ? preconditions
    : {};
  return {
    dryRun: isDryRun,
    preconditions: {
      ...(typeof uid === 'string' ? { uid } : {}),
      ...(typeof resourceVersion === 'string' ? { resourceVersion } : {}),
    },
  };
}

function fromQuery(query: URLSearchParams): JsonObject {
  const policy = query.get('propagationPolicy');
  integerOf(query.get('gracePeriodSeconds') ?? '0');
  return {
    dryRun: query.getAll('dryRun'),
    ...(policy === null ? {} : { propagationPolicy: policy }),
  };
}

function kindOf({ kind = '' }: JsonObject): string {
  return String(kind);
}

function readDryRun(values: string[], errors: FieldError[]): boolean {
  if (values.some(value => value !== 'All')) {
    errors.push(notSupported('dryRun', values, ['All']));
  }
  return values.includes('All');
}

function rejectInvalid(errors: FieldError[], kind: string): void {
  if (errors.length > 0) {
    throw invalidObject({ group: 'meta.k8s.io', resource: kind }, '', errors);
  }
}
