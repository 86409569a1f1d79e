import { isChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import { cp, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isMap, parseDocument } from 'yaml';

/** In the order in which the generator of TechDocs looks for them. */
const CONFIGURATION_FILES = ['mkdocs.yaml', 'mkdocs.yml'];
const DEFAULT_DOCS_DIR = 'docs';

/** Copies the configuration of MkDocs and the folder of Markdown that it names, and nothing else. */
export async function copyDocumentation(from: string, to: string) {
  const docsDir = await readDocsDir(from);
  for (const name of [...CONFIGURATION_FILES, docsDir]) {
    await copyIfThere(name, from, to);
  }
}

async function readDocsDir(folder: string): Promise<string> {
  for (const name of CONFIGURATION_FILES) {
    const text = await unlessMissing(readFile(join(folder, name), 'utf8'));
    if (text !== undefined) {
      return docsDirOf(text, folder);
    }
  }
  return DEFAULT_DOCS_DIR;
}

function docsDirOf(configuration: string, folder: string): string {
  // A document that is not valid YAML is left to the generator, which says what is wrong with it.
  const { contents } = parseDocument(configuration);
  const docsDir = isMap(contents) ? contents.get('docs_dir') : undefined;
  if (typeof docsDir !== 'string' || docsDir === '') {
    return DEFAULT_DOCS_DIR;
  }
  const path = resolve(folder, docsDir);
  if (path === resolve(folder) || !isChildPath(folder, path)) {
    throw new InputError(
      `docs_dir is "${docsDir}"; expected a folder below that of the MkDocs configuration`,
    );
  }
  return relative(folder, path);
}

/** Links are followed as far as they stay in the folder: in the copy, they would lead nowhere. */
async function copyIfThere(name: string, from: string, to: string) {
  await unlessMissing(
    cp(join(from, name), join(to, name), {
      recursive: true,
      dereference: true,
      filter: source => {
        if (!isChildPath(from, source)) {
          throw new NotAllowedError(
            `${relative(from, source)} links to a file outside of the folder`,
          );
        }
        return true;
      },
    }),
  );
}

async function unlessMissing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}
