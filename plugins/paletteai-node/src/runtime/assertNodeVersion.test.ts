import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assertNodeVersion } from './assertNodeVersion';

const PLUGINS = path.resolve(__dirname, '../../..');

it.each(['20.19.0', '22.11.0', '22.18.9', '23.11.0'])(
  'refuses Node.js %s with a sentence that says what to use',
  version => {
    expect(() => assertNodeVersion(version)).toThrow(
      `need Node.js 22.19 or newer of version 22, or Node.js 24 or newer, and this is ${version}`,
    );
  },
);

it.each(['22.19.0', '22.20.1', '24.0.0', '26.1.0', '24.0.0-nightly2025'])(
  'starts with Node.js %s',
  version => {
    expect(() => assertNodeVersion(version)).not.toThrow();
  },
);

it.each(readdirSync(PLUGINS))('is what the package %s asks for', name => {
  const text = readFileSync(path.join(PLUGINS, name, 'package.json'), 'utf8');

  expect(JSON.parse(text).engines).toEqual({ node: '^22.19.0 || >=24.0.0' });
});
