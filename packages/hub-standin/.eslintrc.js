module.exports = require('../../tools/lint/eslintConfig')(__dirname);
