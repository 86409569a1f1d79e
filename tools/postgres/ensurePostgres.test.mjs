import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ensurePostgres } from './ensurePostgres.mjs';

function find({ files = [], environment = {}, install = async () => false }) {
  return ensurePostgres({
    environment,
    exists: path => files.includes(path),
    list: async parent =>
      files
        .filter(file => file.startsWith(`${parent}/`))
        .map(file => file.slice(parent.length + 1).split('/')[0]),
    install,
  });
}

const programsIn = folder => [`${folder}/initdb`, `${folder}/postgres`];

describe('ensurePostgres', () => {
  it('prefers what the environment names, and says so when it is not there', async () => {
    const files = [...programsIn('/mine'), ...programsIn('/usr/bin')];
    const PATH = '/usr/bin';
    assert.deepEqual(
      await find({ files, environment: { PATH, POSTGRES_BIN: '/mine' } }),
      { folder: '/mine' },
    );
    const { missing } = await find({
      files,
      environment: { PATH, POSTGRES_BIN: '/other' },
    });
    assert.match(missing, /POSTGRES_BIN names \/other, which lacks/);
  });

  it('takes what is on the PATH, but not a folder with half of it', async () => {
    assert.deepEqual(
      await find({
        files: ['/half/postgres', ...programsIn('/whole')],
        environment: { PATH: '/half:/whole' },
      }),
      { folder: '/whole' },
    );
  });

  it('takes the newest of the packages', async () => {
    assert.deepEqual(
      await find({
        files: ['9', '15', '17'].flatMap(version =>
          programsIn(`/usr/lib/postgresql/${version}/bin`),
        ),
      }),
      { folder: '/usr/lib/postgresql/17/bin' },
    );
  });

  it('looks again after it has installed a package', async () => {
    const files = [];
    assert.deepEqual(
      await find({
        files,
        install: async () => {
          files.push(...programsIn('/usr/lib/postgresql/15/bin'));
          return true;
        },
      }),
      { folder: '/usr/lib/postgresql/15/bin' },
    );
  });

  it('says how to get it where there is none', async () => {
    const { missing } = await find({});
    assert.match(missing, /install the server .* or set POSTGRES_BIN/);
  });
});
