module.exports = require('../tools/lint/eslintConfig')(__dirname, {
  rules: {
    // These are Playwright tests: the rules of Jest do not know them.
    'jest/expect-expect': 'off',
  },
});
