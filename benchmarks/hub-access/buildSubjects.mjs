import { promises as fs } from 'node:fs';
import path from 'node:path';
import {
  buildFolder,
  repositoryFolder,
  requireFromRepository,
} from './paths.mjs';

const PACKAGES = ['paletteai-common', 'paletteai-node'];

/**
 * Turns the packages under test into plain JavaScript, so that no transformation at run time is
 * measured with them.
 */
export async function buildSubjects() {
  await fs.rm(buildFolder, { recursive: true, force: true });
  for (const name of PACKAGES) {
    await buildPackage(path.join(repositoryFolder, 'plugins', name));
  }
}

async function buildPackage(folder) {
  const manifest = JSON.parse(
    await fs.readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const target = path.join(buildFolder, 'node_modules', manifest.name);
  for (const file of await sourceFiles(path.join(folder, 'src'))) {
    await transpile(
      file,
      path.join(target, 'dist', path.relative(path.join(folder, 'src'), file)),
    );
  }
  await fs.writeFile(
    path.join(target, 'package.json'),
    JSON.stringify({ name: manifest.name, main: 'dist/index.js' }),
  );
  await linkDependencies(folder, target, Object.keys(manifest.dependencies));
}

async function sourceFiles(folder) {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(entry => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name.startsWith('__') ? [] : sourceFiles(file);
      }
      return /\.(ts|json)$/.test(file) &&
        !/(\.(test|d)|setupTests)\.ts$/.test(file)
        ? [file]
        : [];
    }),
  );
  return nested.flat();
}

async function transpile(source, target) {
  if (source.endsWith('.json')) {
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.copyFile(source, target);
    return;
  }
  const typescript = requireFromRepository('typescript');
  const { outputText } = typescript.transpileModule(
    await fs.readFile(source, 'utf8'),
    {
      compilerOptions: {
        module: typescript.ModuleKind.CommonJS,
        target: typescript.ScriptTarget.ES2022,
        esModuleInterop: true,
      },
    },
  );
  const file = target.replace(/\.ts$/, '.js');
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, outputText);
}

/** A package can have its own version of a dependency. */
async function linkDependencies(folder, target, names) {
  for (const name of names) {
    const own = path.join(folder, 'node_modules', name);
    const exists = await fs.stat(own).then(
      () => true,
      () => false,
    );
    if (exists) {
      const link = path.join(target, 'node_modules', name);
      await fs.mkdir(path.dirname(link), { recursive: true });
      await fs.symlink(own, link);
    }
  }
}
