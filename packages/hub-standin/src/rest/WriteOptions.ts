import { invalidObject, notSupported, required, invalid } from '../errors';
import type { FieldError } from '../errors';

export type FieldValidation = 'Strict' | 'Warn' | 'Ignore';

/** The query parameters of a write. */
export interface WriteOptions {
  readonly dryRun: boolean;
  readonly fieldValidation: FieldValidation;
  /** The manager of the fields that this write sets. */
  readonly fieldManager: string;
  readonly force: boolean;
}

export type WriteKind = 'CreateOptions' | 'UpdateOptions' | 'PatchOptions';

const maximumManagerBytes = 128;

/** Reads and checks the options of a write; `isApply` asks for a manager. */
export function readWriteOptions(
  query: URLSearchParams,
  kind: WriteKind,
  userAgent: string,
  isApply = false,
): WriteOptions {
  const errors: FieldError[] = [];
  const manager = query.get('fieldManager') ?? '';
  const force = query.get('force');
  const validation = query.get('fieldValidation') ?? '';
  const dryRun = query.getAll('dryRun');
  if (isApply && manager === '') {
    errors.push(required('fieldManager', 'is required for apply patch'));
  }
  if (kind === 'PatchOptions' && !isApply && force !== null) {
    errors.push({
      reason: 'FieldValueForbidden',
      field: 'force',
      body: 'Forbidden: may not be specified for non-apply patch',
    });
  }
  errors.push(...managerErrors(manager), ...dryRunErrors(dryRun));
  if (!['', 'Strict', 'Warn', 'Ignore'].includes(validation)) {
    errors.push(
      notSupported('fieldValidation', validation, [
        '',
        'Ignore',
        'Strict',
        'Warn',
      ]),
    );
  }
  if (errors.length > 0) {
    throw invalidObject({ group: 'meta.k8s.io', resource: kind }, '', errors);
  }
  return {
    dryRun: dryRun.includes('All'),
    fieldValidation: isFieldValidation(validation) ? validation : 'Warn',
    fieldManager: manager || managerOfUserAgent(userAgent),
    force: force === 'true' || force === '1',
  };
}

/** Findings about `dryRun`, which also DELETE takes. */
export function dryRunErrors(values: string[]): FieldError[] {
  return values
    .filter(value => value !== 'All')
    .map(() => ({
      reason: 'FieldValueNotSupported' as const,
      field: 'dryRun',
      body: `Unsupported value: ${JSON.stringify(
        values,
      )}: supported values: "All"`,
    }))
    .slice(0, 1);
}

function managerErrors(manager: string): FieldError[] {
  if (Buffer.byteLength(manager) > maximumManagerBytes) {
    return [
      {
        reason: 'FieldValueTooLong',
        field: 'fieldManager',
        body: `Too long: may not be more than ${maximumManagerBytes} bytes`,
      },
    ];
  }
  return /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(manager)
    ? [
        invalid(
          'fieldManager',
          manager,
          'should only contain printable characters',
        ),
      ]
    : [];
}

function managerOfUserAgent(userAgent: string): string {
  const name = userAgent.split('/')[0];
  return name.slice(0, maximumManagerBytes) || 'unknown';
}

function isFieldValidation(value: string): value is FieldValidation {
  return value === 'Strict' || value === 'Warn' || value === 'Ignore';
}
