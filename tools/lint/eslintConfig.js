const { basename, dirname } = require('node:path');
const createConfig = require('@backstage/cli/config/eslint-factory');
const { allowedSuitePackages } = require('./importDirections');

/** The Backstage rules, all as errors, with what this workspace asks for beyond them. */
module.exports = function eslintConfig(folder, extra = {}) {
  return createConfig(folder, {
    ...extra,
    restrictedImportPatterns: suitePatterns(folder),
    rules: {
      '@backstage/no-mixed-plugin-imports': 'error',
      '@backstage/no-deprecated-bui-tokens': 'error',
      '@backstage/no-top-level-material-ui-4-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'import/no-cycle': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      ...extra.rules,
    },
    tsRules: {
      '@typescript-eslint/no-explicit-any': 'error',
      ...extra.tsRules,
    },
  });
};

/** Forbids the packages of the suite that this one must not know; tests may use the fakes of packages/. */
function suitePatterns(folder) {
  if (basename(dirname(folder)) !== 'plugins') {
    return [];
  }
  return [
    '@paletteai/*',
    ...allowedSuitePackages(basename(folder)).map(name => `!${name}`),
  ];
}
