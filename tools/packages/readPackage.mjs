import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const CODE = /\.(js|d\.ts)$/;
const ALWAYS = ['package.json', 'README.md'];

/** A package with the files that are packed with it, and what its code imports by file. */
export async function readPackage(folder) {
  const manifest = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const listed = [...ALWAYS, ...(manifest.files ?? [])];
  const files = (
    await Promise.all(listed.map(name => filesAt(join(folder, name))))
  )
    .flat()
    .map(file => relative(folder, file).split(sep).join('/'));
  const imports = new Map(
    await Promise.all(
      files
        .filter(file => CODE.test(file))
        .map(async file => [file, await importsOf(join(folder, file))]),
    ),
  );
  return { manifest, files, imports };
}

async function filesAt(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) {
    return found ? [path] : [];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

async function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(
    await readFile(file, 'utf8'),
    true,
    true,
  );
  return importedFiles.map(({ fileName }) => fileName);
}
