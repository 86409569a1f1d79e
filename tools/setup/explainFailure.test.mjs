import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainFailure } from './explainFailure.mjs';

describe('explainFailure', () => {
  for (const [output, advice] of [
    ['npm error code ENOSPC', /disk is full/],
    ['write: No space left on device', /disk is full/],
    ['npm error code EACCES', /Could not write/],
    ['getaddrinfo EAI_AGAIN somewhere', /Could not reach the package registry/],
    [
      'RequestError: self-signed certificate in certificate chain',
      /NODE_EXTRA_CA_CERTS/,
    ],
    [
      'connect ECONNREFUSED 127.0.0.1:9',
      /Could not reach the package registry/,
    ],
    ['YN0028: The lockfile would have been modified', /yarn.lock disagree/],
  ]) {
    it(`explains "${output}"`, () => {
      assert.match(explainFailure(output), advice);
    });
  }

  it('does not guess at a failure that it does not know', () => {
    assert.equal(explainFailure('segmentation fault'), undefined);
  });
});
