import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { commandsOf, installMkDocs } from './installMkDocs.mjs';

/** Makes an environment whose pip is this script too. */
const WORKING = `#!/bin/sh
echo "$@" >> "$(dirname "$0")/calls"
if [ "$2" = venv ]; then
  mkdir -p "$3/bin"
  ln -s "$0" "$3/bin/python"
fi
`;
const FAILING = `#!/bin/sh
echo 'Collecting' >&2
echo 'ensurepip is not available' >&2
exit 1
`;
const HANGING = `#!/bin/sh
exec sleep 60
`;

describe('installMkDocs', () => {
  let base;
  let folder;
  let python;
  let path;

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'mkdocs-'));
    folder = join(base, 'mkdocs');
    python = join(base, 'python3');
    path = process.env.PATH;
    // Without a MkDocs of this machine.
    process.env.PATH = '/usr/bin:/bin';
  });
  afterEach(async () => {
    process.env.PATH = path;
    await rm(base, { recursive: true, force: true });
  });

  async function pythonIs(script) {
    await writeFile(python, script);
    await chmod(python, 0o755);
  }

  it('installs a pinned version once and says so', async () => {
    await pythonIs(WORKING);
    const said = await installMkDocs({ folder, python });
    assert.equal(said, 'MkDocs is installed; the documentation can be opened');
    await writeFile(join(folder, 'bin', 'mkdocs'), '');
    assert.equal(await installMkDocs({ folder, python }), undefined);

    const calls = `${await readFile(
      join(base, 'calls'),
      'utf8',
    )}${await readFile(join(folder, 'bin', 'calls'), 'utf8')}`;
    assert.deepEqual(calls.match(/-m (venv|pip)/g), ['-m venv', '-m pip']);
    assert.match(calls, /mkdocs-techdocs-core==\d/);
  });

  it('starts over after it was interrupted', async () => {
    await pythonIs(HANGING);
    const signal = AbortSignal.timeout(50);
    assert.equal(await installMkDocs({ folder, python, signal }), undefined);

    await pythonIs(WORKING);
    assert.match(await installMkDocs({ folder, python }), /is installed/);
  });

  it('uses the MkDocs that is already there', async () => {
    await writeFile(join(base, 'mkdocs'), '#!/bin/sh\n');
    await chmod(join(base, 'mkdocs'), 0o755);
    process.env.PATH = `${base}:${process.env.PATH}`;
    await pythonIs(FAILING);
    assert.equal(await installMkDocs({ folder, python }), undefined);
  });

  it('says that Python is missing, and what to do', async () => {
    assert.equal(
      await installMkDocs({ folder, python }),
      'MkDocs could not be installed (python3 was not found), so the documentation cannot be opened. ' +
        'Everything else works. To open it, run "pip install mkdocs-techdocs-core" yourself',
    );
  });

  it('says why Python could not install it and leaves no command', async () => {
    await pythonIs(FAILING);
    assert.match(
      await installMkDocs({ folder, python }),
      /could not be installed \(ensurepip is not available\)/,
    );
    await assert.rejects(readFile(join(commandsOf(folder), 'mkdocs')));
  });
});
