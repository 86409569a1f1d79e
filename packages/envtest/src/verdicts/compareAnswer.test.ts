import { compareAnswer } from './compareAnswer';
import { AcceptedVerdict, RejectedVerdict } from './Verdict';

const object = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'Project',
  metadata: { name: 'vision' },
};

function accepted(defaults?: Record<string, unknown>): AcceptedVerdict {
  return {
    name: '',
    operation: 'create',
    object,
    verdict: 'accepted',
    defaults,
  };
}

function rejected(
  members: Pick<RejectedVerdict, 'reason' | 'field' | 'cause' | 'message'>,
): RejectedVerdict {
  return {
    name: '',
    operation: 'create',
    object,
    verdict: 'rejected',
    ...members,
  };
}

function refusal(causes: { field: string; reason: string; message: string }[]) {
  return {
    status: 422,
    body: { reason: 'Invalid', message: 'all of it', details: { causes } },
  };
}

describe('compareAnswer', () => {
  describe('to an acceptance', () => {
    it.each([200, 201])('agrees with status %d', status => {
      expect(compareAnswer(accepted(), { status, body: {} })).toEqual([]);
    });

    it('objects to a refusal, with what the server said', () => {
      const answer = refusal([]);
      expect(compareAnswer(accepted(), answer)).toEqual([
        'expected to be accepted, got 422: all of it',
      ]);
    });

    it('looks for the defaults, also in lists, and for what must be absent', () => {
      const body = { spec: { items: [{ size: 1 }], empty: {} } };
      const answer = { status: 201, body };
      expect(
        compareAnswer(
          accepted({
            'spec.items[0].size': 1,
            'spec.empty': {},
            'spec.no.where': null,
          }),
          answer,
        ),
      ).toEqual([]);
      expect(
        compareAnswer(
          accepted({
            'spec.items[0].size': 2,
            'spec.items[1]': {},
            'spec.empty': null,
          }),
          answer,
        ),
      ).toEqual([
        'expected spec.items[0].size to be 2, got 1',
        'expected spec.items[1] to be {}, got null',
        'expected spec.empty to be null, got {}',
      ]);
    });
  });

  describe('to a refusal with a cause', () => {
    const verdict = rejected({
      reason: 'Invalid',
      field: 'spec.size',
      cause: 'FieldValueInvalid',
      message: 'too big',
    });
    const cause = {
      field: 'spec.size',
      reason: 'FieldValueInvalid',
      message: 'it is too big',
    };

    it('agrees when exactly this field is named', () => {
      expect(compareAnswer(verdict, refusal([cause]))).toEqual([]);
    });

    it('does not count causes without a field', () => {
      const nil = { ...cause, field: '<nil>' };
      expect(compareAnswer(verdict, refusal([nil, cause]))).toEqual([]);
    });

    it.each([
      ['another field', [{ ...cause, field: 'spec.sizes' }]],
      ['another reason', [{ ...cause, reason: 'FieldValueRequired' }]],
      ['another message', [{ ...cause, message: 'too small' }]],
      ['a second field', [cause, { ...cause, field: 'spec.other' }]],
      ['no cause at all', []],
    ])('objects to %s', (_, causes) => {
      expect(compareAnswer(verdict, refusal(causes))).toEqual([
        expect.stringContaining('expected only FieldValueInvalid of spec.size'),
      ]);
    });

    it('objects to an acceptance', () => {
      expect(compareAnswer(verdict, { status: 201, body: {} })).toEqual([
        'expected Invalid, got 201 : ',
      ]);
    });
  });

  describe('to a refusal of an unknown field', () => {
    const verdict = rejected({ reason: 'BadRequest', field: 'spec.sise' });
    const answer = (message: string) => ({
      status: 400,
      body: { reason: 'BadRequest', message },
    });

    it('agrees when the message names this field only', () => {
      const message = 'strict decoding error: unknown field "spec.sise"';
      expect(compareAnswer(verdict, answer(message))).toEqual([]);
    });

    it.each([
      'strict decoding error: unknown field "spec.other"',
      'strict decoding error: unknown field "spec.sise", unknown field "spec.x"',
      'something else',
    ])('objects to: %s', message => {
      expect(compareAnswer(verdict, answer(message))).toEqual([
        expect.stringContaining('expected the unknown field spec.sise'),
      ]);
    });
  });

  describe('to a refusal by a policy', () => {
    it('looks for the text in the message', () => {
      const verdict = rejected({ reason: 'Invalid', message: 'all of' });
      expect(compareAnswer(verdict, refusal([]))).toEqual([]);
      expect(
        compareAnswer({ ...verdict, message: 'none of' }, refusal([])),
      ).toEqual(['expected "none of" in: all of it']);
    });
  });
});
