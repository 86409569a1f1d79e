import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

const TESTS = /(^|\/)__\w+__\/|\.test\./;

/** Formats that each role is loaded in. */
const FORMATS = {
  'common-library': ['cjs.js', 'esm.js', 'd.ts'],
  'web-library': ['esm.js', 'd.ts'],
  'frontend-plugin': ['esm.js', 'd.ts'],
  'frontend-plugin-module': ['esm.js', 'd.ts'],
};
const NODE_FORMATS = ['cjs.js', 'd.ts'];

/** What would keep a portal from installing and using these packages, as sentences. */
export function findProblems(packages) {
  const published = new Set(packages.map(({ manifest }) => manifest.name));
  return packages.flatMap(one => {
    const { name } = one.manifest;
    return [
      ...missingFiles(one),
      ...testFiles(one),
      ...undeclaredImports(one),
      ...unpublishedDependencies(one.manifest, published),
    ].map(problem => `${name} ${problem}`);
  });
}

function missingFiles({ manifest, files }) {
  const formats = FORMATS[manifest.backstage?.role] ?? NODE_FORMATS;
  const wanted = [
    'README.md',
    ...(manifest.files ?? []),
    ...(manifest.configSchema ? [manifest.configSchema] : []),
    ...entryPoints(manifest).flatMap(entry =>
      formats.map(format => `dist/${entry}.${format}`),
    ),
  ];
  return [...new Set(wanted)]
    .filter(
      path => !files.some(file => file === path || file.startsWith(`${path}/`)),
    )
    .map(
      path =>
        `is missing ${path}; build it, or add it to "files" in package.json`,
    );
}

/** Names of what "backstage-cli package build" makes of each entry of "exports". */
function entryPoints({ exports = { '.': './src/index.ts' } }) {
  return Object.entries(exports)
    .filter(([, source]) => /\.tsx?$/.test(source))
    .map(([mount]) => (mount === '.' ? 'index' : posix.basename(mount)));
}

function testFiles({ files }) {
  return files
    .filter(file => TESTS.test(file))
    .map(file => `would publish the test file ${file}`);
}

function undeclaredImports({ manifest, files, imports }) {
  const declared = new Set([
    manifest.name,
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]);
  const known = new Set(files);
  return [...imports].flatMap(([file, names]) =>
    names
      .filter(name =>
        name.startsWith('.')
          ? !resolves(file, name, known)
          : !isBuiltin(name) && !declared.has(packageOf(name)),
      )
      .map(
        name =>
          `imports ${name} in ${file}, which is neither packed nor a dependency`,
      ),
  );
}

function resolves(importer, name, known) {
  const path = posix.join(posix.dirname(importer), name);
  return [path, `${path}.js`, `${path}.d.ts`].some(file => known.has(file));
}

function packageOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Yarn writes the version in place of "workspace:"; the package must be published for it to help. */
function unpublishedDependencies(manifest, published) {
  const { dependencies = {}, peerDependencies = {} } = manifest;
  return Object.entries({ ...dependencies, ...peerDependencies })
    .filter(
      ([name, range]) =>
        /^(workspace|link|file|portal|patch):/.test(range) &&
        !(range === 'workspace:^' && published.has(name)),
    )
    .map(
      ([name, range]) =>
        `depends on ${name} with the range ${range}, which another portal cannot install`,
    );
}
