import { dirname, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { root } from '../setup/paths.mjs';
import { sortChunks } from './sortChunks.mjs';

/** Bundles our packages as a portal does, without those of others, and measures the parts. */
export async function bundle({ entries, libraries }) {
  const own = new Map(
    [...entries, ...libraries].map(({ name, file }) => [name, file]),
  );
  const build = await rollup({
    input: entries.map(({ file }) => file),
    plugins: [ownCodeOnly(own)],
    // All of our packages say so of themselves, but for their styles.
    treeshake: { moduleSideEffects: id => id.includes('.css') },
    onwarn: () => {},
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return sortChunks(await Promise.all(output.map(measure)));
}

/** Leads imports of our packages to what was built of them; all others stay outside. */
function ownCodeOnly(own) {
  return {
    name: 'own-code-only',
    resolveId(id, importer) {
      if (importer === undefined) {
        return id;
      }
      return id.startsWith('.')
        ? resolve(dirname(importer), id)
        : own.get(id) ?? { id, external: true };
    },
  };
}

async function measure({ fileName, isEntry, imports, modules, code }) {
  const { code: minified } = await transform(code, { minify: true });
  return {
    fileName,
    isEntry,
    imports,
    bytes: gzipSync(minified).length,
    modules: Object.entries(modules)
      .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([file]) => relative(root, file)),
  };
}
