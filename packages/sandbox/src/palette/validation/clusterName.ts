/** Why a name can't be that of a cluster; undefined when it can. @internal */
export function clusterNameMistake(name: string): string | undefined {
  return /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name)
    ? undefined
    : 'a cluster name has at most 63 characters, begins with a lower case letter, ends with a letter or a digit, and holds lower case letters, digits and hyphens';
}
