import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountFor } from './accountFor.mjs';

const accounts = lines => async () => `${lines.join('\n')}\n`;
const nobody = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin';

describe('accountFor', () => {
  it('leaves people as they are', async () => {
    assert.equal(await accountFor(1000, accounts([nobody])), undefined);
  });

  it("takes PostgreSQL's own account in place of root, else no one", async () => {
    const own = 'postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash';
    assert.deepEqual(await accountFor(0, accounts([nobody, own])), {
      uid: 101,
      gid: 104,
    });
    assert.deepEqual(await accountFor(0, accounts([nobody])), {
      uid: 65534,
      gid: 65533,
    });
  });

  it('says what to do where there is neither', async () => {
    await assert.rejects(
      accountFor(0, accounts(['root:x:0:0::/root:/bin/sh'])),
      /run the tests as another user/,
    );
  });
});
