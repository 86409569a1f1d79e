import assert from 'node:assert/strict';
import { ApiAnswer } from '../client/ApiAnswer';
import { Manifest } from '../client/ResourceClient';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { CaseContext } from '../runner/CaseContext';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';
import { CONTRACT_GROUP } from '../fixtures/resources';

const WIDGETS_RULE = {
  apiGroups: [CONTRACT_GROUP],
  apiVersions: ['v1'],
  operations: ['CREATE', 'UPDATE', 'DELETE'],
  resources: ['widgets'],
};

/** Fails for an object with other labels. */
const TEAM_A =
  "object.metadata.name == 'probe' || object.metadata.labels['team'] == 'a'";

/** Puts a policy in force, for widgets of the case's namespace alone, and waits until it is. */
async function enforce(
  context: CaseContext,
  spec: Manifest,
  validationActions: string[] = ['Deny'],
): Promise<string> {
  const name = context.uniqueName('policy');
  const policies = context.cluster('validatingadmissionpolicies');
  const bindings = context.cluster('validatingadmissionpolicybindings');
  context.cleanup(() => policies.delete(name));
  context.cleanup(() => bindings.delete(name));
  const { matchConditions = [], validations = [], ...others } = spec;
  const created = await policies.create({
    metadata: { name },
    spec: {
      matchConstraints: { resourceRules: [WIDGETS_RULE] },
      matchConditions: [
        {
          name: 'here',
          expression: `request.namespace == '${context.namespace}'`,
        },
        ...(matchConditions as Manifest[]),
      ],
      validations: [
        ...(validations as Manifest[]),
        {
          expression:
            "request.operation == 'DELETE' || object.metadata.name != 'probe'",
          message: 'in force',
        },
      ],
      ...others,
    },
  });
  created.expect(201);
  const bound = await bindings.create({
    metadata: { name },
    spec: { policyName: name, validationActions },
  });
  bound.expect(201);
  await eventually(async () => {
    const probe = await context.widgets.create(widget('probe'), {
      dryRun: 'All',
    });
    assert.match(`${probe.text} ${probe.headers.warning}`, /in force/);
  });
  return name;
}

function expectDenied(
  answer: ApiAnswer,
  policy: string,
  name: string,
  detail: string,
  { code = 422, reason = 'Invalid' } = {},
): void {
  const text = `ValidatingAdmissionPolicy '${policy}' with binding '${policy}' denied request: ${detail}`;
  expectStatus(answer, {
    code,
    reason,
    details: {
      name,
      group: CONTRACT_GROUP,
      kind: 'widgets',
      causes: [{ message: text }],
    },
  });
}

export const admissionPolicies = behaviours('Admission policies', it => {
  it('answer 422 with the message of the validation', async context => {
    const policy = await enforce(context, {
      validations: [
        { expression: 'object.spec.size < 50', message: 'too big' },
      ],
    });
    const { widgets } = context;
    const answer = await widgets.create(widget('x', { size: 60 }));
    expectDenied(answer, policy, 'x', 'too big');
    (await widgets.create(widget('x', { size: 5 }))).expect(201);
  });

  it('answer with the reason of the validation', async context => {
    const policy = await enforce(context, {
      validations: [
        { expression: 'object.spec.size < 50', reason: 'Forbidden' },
      ],
    });
    const answer = await context.widgets.create(widget('x', { size: 60 }));
    const detail = 'failed expression: object.spec.size < 50';
    expectDenied(answer, policy, 'x', detail, {
      code: 403,
      reason: 'Forbidden',
    });
  });

  it('compare with the old object at an update, by whatever method', async context => {
    const policy = await enforce(context, {
      validations: [
        {
          expression:
            "request.operation != 'UPDATE' || object.spec.size >= oldObject.spec.size",
          message: 'only growing',
        },
      ],
    });
    const { widgets } = context;
    (await widgets.create(widget('x', { size: 5 }))).expect(201);
    const patch = { spec: { size: 4 } };
    expectDenied(
      await widgets.patch('x', 'merge-patch', patch),
      policy,
      'x',
      'only growing',
    );
    expectDenied(
      await widgets.apply('x', 'me', patch, { force: true }),
      policy,
      'x',
      'only growing',
    );
    const grown = await widgets.patch('x', 'merge-patch', {
      spec: { size: 6 },
    });
    grown.expect(200);
  });

  it('refuse a deletion', async context => {
    const policy = await enforce(context, {
      validations: [
        {
          expression:
            "request.operation != 'DELETE' || oldObject.spec.size < 50",
          message: 'too big to go',
        },
      ],
    });
    const { widgets } = context;
    (await widgets.create(widget('x', { size: 60 }))).expect(201);
    expectDenied(await widgets.delete('x'), policy, 'x', 'too big to go');
    (await widgets.get('x')).expect(200);
  });

  it('leave alone what their conditions do not match', async context => {
    await enforce(context, {
      matchConditions: [
        { name: 'not-free', expression: "object.metadata.name != 'free'" },
      ],
      validations: [{ expression: 'object.metadata.name == "probe"' }],
    });
    const { widgets } = context;
    (await widgets.create(widget('free'))).expect(201);
    (await widgets.create(widget('x'))).expect(422);
  });

  it('deny when an expression fails', async context => {
    const policy = await enforce(context, {
      validations: [{ expression: TEAM_A }],
    });
    const labels = { other: 'a' };
    const answer = await context.widgets.create(widget('x', {}, { labels }));
    expectDenied(
      answer,
      policy,
      'x',
      `expression '${TEAM_A}' resulted in error: no such key: team`,
    );
  });

  it('are in force no longer when their binding is gone', async context => {
    const policy = await enforce(context, {
      validations: [{ expression: 'object.spec.size < 50' }],
    });
    const bindings = context.cluster('validatingadmissionpolicybindings');
    (await bindings.delete(policy)).expect(200);
    await eventually(async () => {
      const answer = await context.widgets.create(widget('x', { size: 60 }));
      answer.expect(201);
    });
  });
});
