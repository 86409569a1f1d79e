import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { KubernetesObject } from './meta';

const standIn = dirname(require.resolve('@paletteai/hub-standin/package.json'));
const folder = resolve(standIn, '../../deploy/hub');

/** The resource types of PaletteAI, as they are installed on a hub. */
export function hubDefinitions(): KubernetesObject[] {
  return readManifests('crds');
}

/** The admission policies that a hub without PaletteAI's own webhooks gets. */
export function hubPolicies(): KubernetesObject[] {
  return readManifests('policies');
}

function readManifests(name: string): KubernetesObject[] {
  return readdirSync(resolve(folder, name))
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file =>
      parseAllDocuments(readFileSync(resolve(folder, name, file), 'utf8')),
    )
    .map((document): KubernetesObject => document.toJS());
}
