import { notAcceptable } from '../errors';

/** The form in which objects are wanted. */
export type MediaType = {
  format: 'json' | 'yaml';
  /** A transformation such as Table or PartialObjectMetadata, of `meta.k8s.io`. */
  as?: string;
  group?: string;
  version?: string;
};

const offered = [
  'application/json',
  'application/yaml',
  'application/vnd.kubernetes.protobuf',
];

/** The first acceptable form of an Accept header; fails when there is none. */
export function negotiate(
  accept: string | undefined,
  transformations: readonly string[] = [],
): MediaType {
  const clauses = (accept ?? '').split(',').map(clause => clause.trim());
  if (clauses.every(clause => clause === '')) {
    return { format: 'json' };
  }
  for (const clause of clauses) {
    const media = readClause(clause, transformations);
    if (media) {
      return media;
    }
  }
  throw notAcceptable(offered);
}

function readClause(
  clause: string,
  transformations: readonly string[],
): MediaType | undefined {
  const [type, ...parameters] = clause.split(';').map(part => part.trim());
  const values = Object.fromEntries(
    parameters.map(parameter => parameter.split('=').map(part => part.trim())),
  );
  if (
    values.as &&
    !(transformations.includes(values.as) && hasVersion(values.as, values.v))
  ) {
    return undefined;
  }
  const format = formatOf(type.toLowerCase());
  return (
    format && { format, as: values.as, group: values.g, version: values.v }
  );
}

/** Documents of discovery are in their second version, tables and metadata in their first. */
function hasVersion(transformation: string, version: string): boolean {
  return transformation === 'APIGroupDiscoveryList'
    ? version === 'v2'
    : ['v1', 'v1beta1'].includes(version);
}

function formatOf(type: string): MediaType['format'] | undefined {
  switch (type) {
    case 'application/json':
    case 'application/*':
    case '*/*':
      return 'json';
    case 'application/yaml':
      return 'yaml';
    default:
      return undefined;
  }
}
