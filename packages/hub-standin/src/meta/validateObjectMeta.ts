import {
  type FieldError,
  forbidden,
  invalid,
  required,
  tooLong,
} from '../errors';
import type { ObjectMeta } from './KubernetesObject';

const MAX_ANNOTATION_BYTES = 256 * 1024;

type MetaRules = {
  namespaced: boolean;
  validateName: (name: string) => string[];
};

/** What is wrong with the metadata of an object. */
export function validateObjectMeta(
  metadata: ObjectMeta,
  rules: MetaRules,
): FieldError[] {
  return [
    ...validateName(metadata, rules),
    ...validateNamespace(metadata, rules.namespaced),
    ...validateLabels(metadata.labels ?? {}),
    ...validateAnnotations(metadata.annotations ?? {}),
    ...validateFinalizers(metadata.finalizers ?? []),
  ];
}

/** The same for a change, including the fields that cannot change. */
export function validateObjectMetaUpdate(
  metadata: ObjectMeta,
  old: ObjectMeta,
  rules: MetaRules,
): FieldError[] {
  const errors: FieldError[] = [];
  const added = (metadata.finalizers ?? []).filter(
    finalizer => !old.finalizers?.includes(finalizer),
  );
  if (old.deletionTimestamp && added.length > 0) {
    errors.push(
      forbidden(
        'metadata.finalizers',
        `no new finalizers can be added if the object is being deleted, found new finalizers ${JSON.stringify(
          added,
        )}`,
      ),
    );
  }
  if (metadata.uid && metadata.uid !== old.uid) {
    errors.push(invalid('metadata.uid', metadata.uid, 'field is immutable'));
  }
  return [...errors, ...validateObjectMeta(metadata, rules)];
}

function validateName(
  { name, generateName }: ObjectMeta,
  rules: MetaRules,
): FieldError[] {
  if (!name) {
    return [required('metadata.name', 'name or generateName is required')];
  }
  const field = generateName ? 'metadata.generateName' : 'metadata.name';
  return rules
    .validateName(name)
    .map(text => invalid(field, generateName || name, text));
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
  return namespace
    ? validateLabelName(namespace).map(text =>
        invalid('metadata.namespace', namespace, text),
      )
    : [required('metadata.namespace')];
}

function validateLabels(labels: Record<string, string>): FieldError[] {
  const field = 'metadata.labels';
  return Object.entries(labels).flatMap(([key, value]) => [
    ...validateQualifiedName(key).map(text => invalid(field, key, text)),
    ...validateLabelValue(value).map(text => invalid(field, value, text)),
  ]);
}

function validateAnnotations(
  annotations: Record<string, string>,
): FieldError[] {
  const field = 'metadata.annotations';
  const errors = Object.keys(annotations).flatMap(key =>
    validateQualifiedName(key.toLowerCase()).map(text =>
      invalid(field, key, text),
    ),
  );
  const size = Object.entries(annotations)
    .flat()
    .reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return size > MAX_ANNOTATION_BYTES
    ? [...errors, tooLong(field, MAX_ANNOTATION_BYTES)]
    : errors;
}

function validateFinalizers(finalizers: string[]): FieldError[] {
  const field = 'metadata.finalizers';
  return finalizers.flatMap(finalizer =>
    validateQualifiedName(finalizer).map(text =>
      invalid(field, finalizer, text),
    ),
  );
}

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const labelName = new RegExp(`^${label}$`);
const subdomainName = new RegExp(`^${label}(\\.${label})*$`);
const namePart = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const ends = 'and must start and end with an alphanumeric character';
const partRule = `must consist of alphanumeric characters, '-', '_' or '.', ${ends}`;

function lengthFindings(text: string, limit: number, what = ''): string[] {
  return Buffer.byteLength(text) > limit
    ? [`${what}must be no more than ${limit} bytes`]
    : [];
}

/** The rule for most names. An empty result means that the name is valid. */
export function validateSubdomainName(name: string): string[] {
  return subdomainName.test(name)
    ? lengthFindings(name, 253)
    : [
        `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', ${ends}`,
      ];
}

/** The rule for namespaces. */
export function validateLabelName(name: string): string[] {
  return labelName.test(name)
    ? lengthFindings(name, 63)
    : [
        `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', ${ends}`,
      ];
}

/** The rule for Roles and bindings: anything that is a valid path segment. */
export function validatePathSegmentName(name: string): string[] {
  if (name === '.' || name === '..') {
    return [`may not be '${name}'`];
  }
  return ['/', '%']
    .filter(part => name.includes(part))
    .map(part => `may not contain '${part}'`);
}

/** Findings about the key of a label or an annotation, or the name of a finalizer. */
export function validateQualifiedName(key: string): string[] {
  const parts = key.split('/');
  const name = parts.pop() ?? '';
  const findings = parts
    .slice(0, 1)
    .flatMap(validateSubdomainName)
    .map(text => `prefix part ${text}`);
  if (parts.length > 1) {
    return [
      `a valid label key ${partRule} with an optional DNS subdomain prefix and '/'`,
    ];
  }
  return [
    ...findings,
    ...lengthFindings(name, 63, 'name part '),
    ...(namePart.test(name) ? [] : [`name part ${partRule}`]),
  ];
}

export function validateLabelValue(value: string): string[] {
  return [
    ...lengthFindings(value, 63),
    ...(value === '' || namePart.test(value)
      ? []
      : [`a valid label must be an empty string or ${partRule}`]),
  ];
}
