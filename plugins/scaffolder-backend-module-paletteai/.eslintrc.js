module.exports = require('../../tools/lint/eslintConfig')(__dirname, {
  rules: {
    // The tests run the actions against the real API.
    '@backstage/no-mixed-plugin-imports': [
      'error',
      { excludedFiles: ['**/__testUtils__/**'] },
    ],
  },
});
