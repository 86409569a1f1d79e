import type { StatusCause } from './errors';
import { TestApi, widget, widgets } from './testing/TestApi';

const policies = '/apis/admissionregistration.k8s.io/v1';

function policy(spec: object) {
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'sizes' },
    spec: {
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: ['example.com'],
            apiVersions: ['v1'],
            operations: ['CREATE', 'UPDATE'],
            resources: ['widgets'],
          },
        ],
      },
      ...spec,
    },
  };
}

describe('admission policies', () => {
  let server: TestApi;

  beforeEach(async () => {
    server = await TestApi.start();
  });

  afterEach(() => server.stop());

  async function enforce(spec: object): Promise<void> {
    await server.send('POST', `${policies}/validatingadmissionpolicies`, {
      body: policy(spec),
    });
    await server.send('POST', `${policies}/validatingadmissionpolicybindings`, {
      body: {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicyBinding',
        metadata: { name: 'everywhere' },
        spec: { policyName: 'sizes', validationActions: ['Deny'] },
      },
    });
  }

  const create = (name: string, size: number) =>
    server.send('POST', widgets, { body: widget(name, { size }) });

  it('deny what their expressions do not allow, and say why', async () => {
    await enforce({
      variables: [{ name: 'size', expression: 'object.spec.size' }],
      validations: [
        { expression: 'variables.size < 50', message: 'too big' },
        {
          expression: "object.metadata.name != 'evil'",
          message: 'no evil',
          reason: 'Forbidden',
        },
      ],
    });
    const big = await create('a', 60);
    expect([big.code, big.body.message]).toEqual([
      422,
      "widgets.example.com \"a\" is forbidden: ValidatingAdmissionPolicy 'sizes' with binding 'everywhere' denied request: too big",
    ]);
    const evil = await create('evil', 1);
    expect([evil.code, evil.body.reason]).toEqual([403, 'Forbidden']);
    expect(evil.body.message).toContain('denied request: no evil');
    expect((await create('a', 1)).code).toBe(201);
  });

  it('are asked only when their conditions hold', async () => {
    await enforce({
      matchConditions: [
        { name: 'not-free', expression: "object.metadata.name != 'free'" },
      ],
      validations: [{ expression: 'false' }],
    });
    expect((await create('free', 1)).code).toBe(201);
    expect((await create('a', 1)).code).toBe(422);
  });

  it('deny when an expression fails, unless failures are to be ignored', async () => {
    await enforce({ validations: [{ expression: 'object.spec.absent > 1' }] });
    const failed = await create('a', 1);
    expect(failed.body.message).toContain(
      'resulted in error: no such key: absent',
    );
    await server.send(
      'PATCH',
      `${policies}/validatingadmissionpolicies/sizes`,
      {
        contentType: 'application/merge-patch+json',
        body: { spec: { failurePolicy: 'Ignore' } },
      },
    );
    expect((await create('a', 1)).code).toBe(201);
  });

  it('are refused when they can not be evaluated', async () => {
    const { code, body } = await server.send(
      'POST',
      `${policies}/validatingadmissionpolicies`,
      {
        body: policy({
          validations: [
            { expression: 'true', messageExpression: "'computed'" },
            { expression: 'object.frobnicate(' },
          ],
        }),
      },
    );
    expect(code).toBe(422);
    expect(body.details.causes.map(({ field }: StatusCause) => field)).toEqual([
      'spec.validations[0].messageExpression',
      'spec.validations[1].expression',
    ]);
  });
});
