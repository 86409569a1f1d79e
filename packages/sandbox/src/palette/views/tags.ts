/** Stands for the value of a tag that has none. */
const bareTag = 'spectro__tag';

/** Labels as tags, in the form that search and tag lists use. @internal */
export function tagsOf(labels: Readonly<Record<string, string>>): string[] {
  return Object.entries(labels).map(([key, value]) =>
    value === bareTag ? key : `${key}:${value}`,
  );
}
