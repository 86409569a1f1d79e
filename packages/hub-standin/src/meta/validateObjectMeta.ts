import {
  forbidden,
  invalid,
  required,
  tooLong,
  type FieldError,
} from '../errors';
import type { ObjectMeta, OwnerReference } from './KubernetesObject';
import { validateLabelName } from './names';
import { validateLabelValue, validateQualifiedName } from './qualifiedNames';

const maximumAnnotationBytes = 256 * 1024;

export type ObjectMetaRules = {
  namespaced: boolean;
  /** Whether finalizers must say whose they are. */
  builtIn?: boolean;
  validateName: (name: string) => string[];
};

/** What an API server finds wrong with the metadata of a new object. */
export function validateObjectMeta(
  metadata: ObjectMeta,
  rules: ObjectMetaRules,
): FieldError[] {
  return [
    ...validateNames(metadata, rules),
    ...validateNamespace(metadata, rules.namespaced),
    ...validateLabels(metadata.labels ?? {}, 'metadata.labels'),
    ...validateAnnotations(metadata.annotations ?? {}),
    ...validateOwners(metadata.ownerReferences ?? []),
    ...validateFinalizers(metadata.finalizers ?? [], rules.builtIn ?? false),
  ];
}

/** The same for a change: what cannot change, and the rest as for a new object. */
export function validateObjectMetaUpdate(
  metadata: ObjectMeta,
  old: ObjectMeta,
  rules: ObjectMetaRules,
): FieldError[] {
  const errors: FieldError[] = [];
  const oldFinalizers = new Set(old.finalizers ?? []);
  const added = (metadata.finalizers ?? []).filter(
    finalizer => !oldFinalizers.has(finalizer),
  );
  if (old.deletionTimestamp && added.length > 0) {
    const list = `[]string{${added
      .sort()
      .map(text => JSON.stringify(text))
      .join(', ')}}`;
    errors.push(
      forbidden(
        'metadata.finalizers',
        `no new finalizers can be added if the object is being deleted, found new finalizers ${list}`,
      ),
    );
  }
  if (metadata.uid && metadata.uid !== old.uid) {
    errors.push(invalid('metadata.uid', metadata.uid, 'field is immutable'));
  }
  errors.push(...validateObjectMeta(metadata, rules));
  // A server checks the metadata of a change twice, and tells twice what it finds.
  return [...errors, ...errors];
}

export function validateLabels(
  labels: Record<string, string>,
  field: string,
): FieldError[] {
  return Object.entries(labels).flatMap(([key, value]) => [
    ...validateQualifiedName(key).map(text => invalid(field, key, text)),
    ...validateLabelValue(value).map(text => invalid(field, value, text)),
  ]);
}

function validateNames(
  metadata: ObjectMeta,
  { validateName }: ObjectMetaRules,
): FieldError[] {
  const { name, generateName } = metadata;
  const errors: FieldError[] = [];
  if (generateName) {
    // A prefix may end with what a whole name cannot.
    const probe = generateName.replace(/[-.]+$/, suffix =>
      'a'.repeat(suffix.length),
    );
    for (const text of validateName(probe)) {
      errors.push(invalid('metadata.generateName', generateName, text));
    }
  }
  if (!name) {
    errors.push(required('metadata.name', 'name or generateName is required'));
    return errors;
  }
  for (const text of validateName(name)) {
    errors.push(invalid('metadata.name', name, text));
  }
  return errors;
}

function validateNamespace(
  { namespace }: ObjectMeta,
  namespaced: boolean,
): FieldError[] {
  if (!namespaced) {
    return namespace
      ? [forbidden('metadata.namespace', 'not allowed on this type')]
      : [];
  }
  if (!namespace) {
    return [required('metadata.namespace')];
  }
  return validateLabelName(namespace).map(text =>
    invalid('metadata.namespace', namespace, text),
  );
}

function validateAnnotations(
  annotations: Record<string, string>,
): FieldError[] {
  const field = 'metadata.annotations';
  let size = 0;
  const errors: FieldError[] = [];
  for (const [key, value] of Object.entries(annotations)) {
    for (const text of validateQualifiedName(key.toLowerCase())) {
      errors.push(invalid(field, key, text));
    }
    size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  return size > maximumAnnotationBytes
    ? [...errors, tooLong(field, maximumAnnotationBytes)]
    : errors;
}

function validateOwners(owners: OwnerReference[]): FieldError[] {
  const field = 'metadata.ownerReferences';
  const errors: FieldError[] = [];
  const controllers = owners.filter(owner => owner.controller);
  for (const owner of owners) {
    if (!owner.apiVersion || owner.apiVersion.endsWith('/')) {
      errors.push(
        invalid(
          `${field}.apiVersion`,
          owner.apiVersion ?? '',
          'version must not be empty',
        ),
      );
    }
    for (const key of ['kind', 'name', 'uid'] as const) {
      if (!owner[key]) {
        errors.push(
          invalid(`${field}.${key}`, owner[key] ?? '', 'must not be empty'),
        );
      }
    }
    if (owner.apiVersion === 'v1' && owner.kind === 'Event') {
      errors.push(
        invalid(
          field,
          owner,
          '/v1, Kind=Event is disallowed from being an owner',
        ),
      );
    }
  }
  if (controllers.length > 1) {
    const [first, second] = controllers.map(
      owner => `${owner.kind}/${owner.name}`,
    );
    errors.push(
      invalid(
        field,
        owners,
        `Only one reference can have Controller set to true. Found "true" in references for ${first} and ${second}`,
      ),
    );
  }
  return errors;
}

const standardFinalizers = ['orphan', 'foregroundDeletion', 'kubernetes'];

function validateFinalizers(
  finalizers: string[],
  builtIn: boolean,
): FieldError[] {
  const field = 'metadata.finalizers';
  const errors = finalizers.flatMap(finalizer =>
    validateQualifiedName(finalizer).map(text =>
      invalid(field, finalizer, text),
    ),
  );
  finalizers.forEach((finalizer, index) => {
    const known =
      finalizer.includes('/') || standardFinalizers.includes(finalizer);
    if (builtIn && !known) {
      errors.push(
        invalid(
          `${field}[${index}]`,
          finalizer,
          'name is neither a standard finalizer name nor is it fully qualified',
        ),
      );
    }
  });
  if (
    finalizers.includes('orphan') &&
    finalizers.includes('foregroundDeletion')
  ) {
    errors.push(
      invalid(
        field,
        finalizers,
        'finalizer orphan and foregroundDeletion cannot be both set',
      ),
    );
  }
  return errors;
}
