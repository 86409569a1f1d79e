const prefix = '@paletteai/backstage-plugin';
const common = `${prefix}-paletteai-common`;
const node = `${prefix}-paletteai-node`;
const react = `${prefix}-paletteai-react`;

const backend = [common, node];
const frontend = [common, react];

const allowed = {
  'paletteai-common': [],
  'paletteai-node': [common],
  'paletteai-backend': backend,
  'paletteai-backend-module-control-plane': backend,
  'auth-backend-module-paletteai': backend,
  'catalog-backend-module-paletteai': backend,
  'scaffolder-backend-module-paletteai': backend,
  'paletteai-react': [common],
  paletteai: frontend,
  'app-module-paletteai': [],
  'scaffolder-module-paletteai': frontend,
};

/** The packages of the suite that a plugin folder may import: common, then node or react, then the plugins. */
function allowedSuitePackages(folderName) {
  const packages = allowed[folderName];
  if (!packages) {
    throw new Error(
      `plugins/${folderName} has no import direction; add it to tools/lint/importDirections.js`,
    );
  }
  return packages;
}

module.exports = { allowedSuitePackages };
