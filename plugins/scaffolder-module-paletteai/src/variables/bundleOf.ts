import {
  itemsOfAllPages,
  type PaletteAiApi,
  type ProfileBundleView,
  type ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { readObject } from '../forms/siblings';

/** Name of the Profile Bundle that another field of the form chose; empty until then. */
export function bundleName(
  form: Record<string, unknown> | undefined,
  field: string = 'profileBundle',
): string {
  const name = readObject(form ?? {}, field)?.name;
  return typeof name === 'string' ? name : '';
}

/** The Profile Bundle of this name in a Project. */
export async function findBundle(
  api: PaletteAiApi,
  project: ProjectRef,
  name: string,
): Promise<ProfileBundleView | undefined> {
  const bundles = itemsOfAllPages(page =>
    api.listProfileBundles({ ...project, ...page }),
  );
  for await (const bundle of bundles) {
    if (bundle.name === name) {
      return bundle;
    }
  }
  return undefined;
}
