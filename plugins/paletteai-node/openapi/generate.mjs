// Renews the types of the remote APIs; with --check, only tells whether they are up to date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const folder = path.dirname(fileURLToPath(import.meta.url));
const generator = path.resolve(
  require.resolve('openapi-typescript'),
  '../../bin/cli.js',
);
const formatter = require('prettier');

const stale = ['palette', 'huggingface', 'ngc'].filter(name => {
  const target = path.resolve(folder, '../src', name, 'generated/api.ts');
  const text = generate(path.join(folder, `${name}.yaml`));
  if (readFileSync(target, 'utf8') === text) {
    return false;
  }
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  }
  return true;
});

if (stale.length > 0) {
  process.stdout.write(`${stale.join(', ')}\n`);
  process.exitCode = process.argv.includes('--check') ? 1 : 0;
}

function generate(document) {
  const types = execFileSync(process.execPath, [generator, document], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // The schemas are part of the public API, whose report knows the tags of TSDoc only.
  const tagged = types
    .replace(/@description /g, '')
    .replace(/^\s*\/\*\* @enum \{.*\} \*\/$/gm, '')
    .replace(/^\s*\* @enum \{.*\}$/gm, '')
    .replace(
      /^export interface components /m,
      '/**\n * What the OpenAPI document of the API names.\n *\n * @public\n */\n$&',
    )
    .replace(
      /^ {4}(schemas|responses|parameters|requestBodies|headers|pathItems): /gm,
      '    /** The $1 of the document. */\n$&',
    );
  return formatter.format(tagged, {
    parser: 'typescript',
    singleQuote: true,
    trailingComma: 'all',
    arrowParens: 'avoid',
  });
}
