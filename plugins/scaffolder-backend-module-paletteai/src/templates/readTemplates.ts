import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where the entities come from: a name, because a path would differ between replicas and tell about the server. */
export const TEMPLATES_LOCATION = 'paletteai:templates';

const folder = resolvePackagePath(
  '@paletteai/backstage-plugin-scaffolder-backend-module-paletteai',
  'templates',
);

/** The software templates in this package. */
export async function readTemplates(): Promise<Entity[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.sort().map(async name => {
      const file = join(folder, name, 'template.yaml');
      return withLocation(parse(await readFile(file, 'utf8')));
    }),
  );
}

function withLocation(template: Entity): Entity {
  return {
    ...template,
    metadata: {
      ...template.metadata,
      annotations: {
        ...template.metadata.annotations,
        [ANNOTATION_LOCATION]: TEMPLATES_LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: TEMPLATES_LOCATION,
      },
    },
  };
}
