import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { KubernetesObject } from '../kubernetes';

/** All objects in the YAML files of a folder, file by file. */
export function readManifests(folder: string): KubernetesObject[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name =>
      parseAllDocuments(readFileSync(resolve(folder, name), 'utf8')),
    )
    .map((document): KubernetesObject => document.toJS());
}
