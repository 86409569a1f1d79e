/**
 * A kind of objects as it stands in the paths of the API.
 *
 * @public
 */
export interface ResourceType {
  group: string;
  version: string;
  plural: string;
}

/**
 * The path of all objects of a kind, in one namespace where one is given.
 *
 * @public
 */
export function resourcePath(
  { group, version, plural }: ResourceType,
  namespace?: string,
): string {
  const scope = namespace ? `/namespaces/${namespace}` : '';
  return `/apis/${group}/${version}${scope}/${plural}`;
}
