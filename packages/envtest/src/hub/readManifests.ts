import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { EnvtestError } from '../EnvtestError';

/** The part of a manifest that is the same for every kind. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
}

/** A manifest with the file that it comes from. */
export interface ManifestInFile {
  file: string;
  manifest: Manifest;
}

/** Reads the manifests of a YAML file, or of all YAML files right in a folder, in the order of their names. */
export function readManifests(fileOrFolder: string): ManifestInFile[] {
  if (!existsSync(fileOrFolder)) {
    throw new EnvtestError(
      `There are no manifests to install at ${fileOrFolder}: the file or folder does not exist.`,
    );
  }
  if (!statSync(fileOrFolder).isDirectory()) {
    return readFile(fileOrFolder);
  }
  return readdirSync(fileOrFolder)
    .filter(name => /\.ya?ml$/.test(name))
    .sort()
    .flatMap(name => readFile(join(fileOrFolder, name)));
}

function readFile(file: string): ManifestInFile[] {
  const documents = parseAllDocuments(readFileSync(file, 'utf8'));
  // An empty file gives an empty result that is not a list of documents.
  return [...documents].flatMap(document => {
    const [problem] = document.errors;
    if (problem) {
      throw new EnvtestError(`${file} is not valid YAML: ${problem.message}`);
    }
    const manifest: unknown = document.toJS();
    if (manifest === null) {
      return [];
    }
    if (!isManifest(manifest)) {
      throw new EnvtestError(
        `${file} contains a document that is not a Kubernetes object: apiVersion, kind and metadata.name are required.`,
      );
    }
    return [{ file, manifest }];
  });
}

function isManifest(value: unknown): value is Manifest {
  const { apiVersion, kind, metadata } = value as Partial<Manifest>;
  return (
    typeof apiVersion === 'string' &&
    typeof kind === 'string' &&
    typeof metadata?.name === 'string'
  );
}
