import type {
  PaletteAiApi,
  ProfileBundleView,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { readObject } from '../forms/siblings';

const MOST = 100;

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
  let cursor: string | undefined;
  do {
    const query = { ...project, limit: MOST, cursor };
    const { items, pageInfo } = await api.listProfileBundles(query);
    const found = items.find(bundle => bundle.name === name);
    if (found) {
      return found;
    }
    cursor = pageInfo.nextCursor;
  } while (cursor);
  return undefined;
}
