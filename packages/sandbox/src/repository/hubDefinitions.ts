import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { KubernetesObject } from '../kubernetes';
import { repositoryFolders } from './repositoryFolders';

/** The resource types of PaletteAI, as they are installed on a hub. @internal */
export function hubDefinitions(): KubernetesObject[] {
  const folder = repositoryFolders.customResourceDefinitions;
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name =>
      parseAllDocuments(readFileSync(resolve(folder, name), 'utf8')),
    )
    .map((document): KubernetesObject => document.toJS());
}
