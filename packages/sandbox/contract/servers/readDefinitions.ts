import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from '../../src/kubernetes';

const FOLDER = join(__dirname, '../../../../deploy/hub/crds');

/** The product's own CustomResourceDefinitions. */
export async function readDefinitions(): Promise<KubernetesObject[]> {
  const files = await readdir(FOLDER);
  const texts = await Promise.all(
    files
      .filter(name => name.endsWith('.yaml'))
      .sort()
      .map(name => readFile(join(FOLDER, name), 'utf8')),
  );
  return texts
    .flatMap(text => parseAllDocuments(text))
    .map(document => document.toJSON())
    .filter(document => document?.kind === 'CustomResourceDefinition');
}
