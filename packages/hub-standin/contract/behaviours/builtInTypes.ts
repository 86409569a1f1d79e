import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { configMap } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { CaseContext } from '../runner/CaseContext';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

function quota(context: CaseContext) {
  return context.namespaced('resourcequotas');
}

export const builtInTypes = behaviours('Built-in types', it => {
  it('turns stringData of a Secret into data and answers it encoded', async context => {
    const answer = await context.namespaced('secrets').create({
      metadata: { name: 'x' },
      stringData: { key: 'value' },
    });
    assert.deepEqual(answer.expect(201).at('data'), { key: 'dmFsdWU=' });
    assert.equal(answer.at('stringData'), undefined);
    assert.equal(answer.at('type'), 'Opaque');
  });

  it('answers 400 to data of a Secret that is no base64', async context => {
    const answer = await context.namespaced('secrets').create({
      metadata: { name: 'x' },
      data: { key: '!!!' },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: /illegal base64 data at input byte 0$/,
    });
  });

  it('answers 422 when the type of a Secret is changed', async context => {
    const secrets = context.namespaced('secrets');
    await secrets.create({ metadata: { name: 'x' } });
    const answer = await secrets.patch('x', 'merge-patch', {
      type: 'example.com/other',
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'type',
          message: /field is immutable$/,
        },
      ],
    });
  });

  it('answers 422 to a Secret of a known type without its keys', async context => {
    const answer = await context.namespaced('secrets').create({
      metadata: { name: 'x' },
      type: 'kubernetes.io/dockerconfigjson',
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueRequired',
          field: 'data[.dockerconfigjson]',
          message: 'Required value',
        },
      ],
    });
  });

  it('answers 422 to a change of an immutable ConfigMap', async ({
    configMaps,
  }) => {
    await configMaps.create({ ...configMap('x'), immutable: true });
    const answer = await configMaps.patch('x', 'merge-patch', {
      data: { key: 'other' },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message:
        'ConfigMap "x" is invalid: data: Forbidden: field is immutable when `immutable` is set',
      causes: [{ reason: 'FieldValueForbidden', field: 'data' }],
    });
  });

  it('answers 422 to a key of a ConfigMap that is malformed', async ({
    configMaps,
  }) => {
    const answer = await configMaps.create(configMap('x', { 'not ok': 'v' }));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'data[not ok]',
          message: /a valid config key must consist of alphanumeric characters/,
        },
      ],
    });
  });

  it('answers 422 to a key of a Secret that is malformed, in data and in stringData', async context => {
    const secrets = context.namespaced('secrets');
    const bad = { 'bad key!': 'eA==' };
    for (const content of [{ data: bad }, { stringData: bad }]) {
      const answer = await secrets.create({
        metadata: { name: 'x' },
        ...content,
      });
      expectStatus(answer, {
        code: 422,
        reason: 'Invalid',
        causes: [
          {
            reason: 'FieldValueInvalid',
            field: 'data[bad key!]',
            message:
              /a valid config key must consist of alphanumeric characters/,
          },
        ],
      });
    }
  });

  it('answers 422 to keys that are too long, are dots, or are in both data of a ConfigMap', async ({
    configMaps,
  }) => {
    const long = 'k'.repeat(254);
    for (const [data, binaryData, field] of [
      [{ [long]: 'v' }, {}, `data[${long}]`],
      [{ '..': 'v' }, {}, 'data[..]'],
      [{ '..x': 'v' }, {}, 'data[..x]'],
      [{ '': 'v' }, {}, 'data[]'],
      [{}, { 'bad key!': 'eA==' }, 'binaryData[bad key!]'],
      [{ a: 'v' }, { a: 'eA==' }, 'data[a]'],
    ] as const) {
      const answer = await configMaps.create({
        metadata: { name: 'x' },
        data,
        binaryData,
      });
      expectStatus(answer, { code: 422, reason: 'Invalid' });
      const fields = answer
        .array('details.causes')
        .map(cause => readPath(cause, 'field'));
      assert.deepEqual([...new Set(fields)], [field]);
    }
  });

  it('answers 403 to what a ResourceQuota does not allow', async context => {
    const created = await quota(context).create({
      metadata: { name: 'limit' },
      spec: { hard: { 'count/configmaps': '0' } },
    });
    created.expect(201);
    await eventually(async () => {
      const answer = await context.configMaps.create(
        configMap(context.uniqueName('x')),
      );
      expectStatus(answer, {
        code: 403,
        reason: 'Forbidden',
        message:
          /^configmaps "x-.*" is forbidden: exceeded quota: limit, requested: count\/configmaps=1, used: count\/configmaps=\d, limited: count\/configmaps=0$/,
      });
    });
  });

  it('keeps Leases with their holder', async context => {
    const answer = await context.namespaced('leases').create({
      metadata: { name: 'x' },
      spec: {
        holderIdentity: 'me',
        leaseDurationSeconds: 15,
        renewTime: '2026-01-02T03:04:05.678901Z',
      },
    });
    assert.equal(
      answer.expect(201).at('spec.renewTime'),
      '2026-01-02T03:04:05.678901Z',
    );
  });

  it('answers 422 to a Lease with a duration of nothing', async context => {
    const answer = await context.namespaced('leases').create({
      metadata: { name: 'x' },
      spec: { leaseDurationSeconds: 0 },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        { reason: 'FieldValueInvalid', field: 'spec.leaseDurationSeconds' },
      ],
    });
  });

  it('keeps Events and selects them by what they are about', async context => {
    const events = context.namespaced('events');
    const event = (name: string) => ({
      metadata: { name: `${name}.1` },
      involvedObject: { kind: 'Pod', namespace: context.namespace, name },
      reason: 'Tested',
      message: 'for the contract',
      type: 'Normal',
    });
    (await events.create(event('a'))).expect(201);
    (await events.create(event('b'))).expect(201);
    const answer = await events.list({
      fieldSelector: 'involvedObject.name=b,type=Normal',
    });
    assert.deepEqual(answer.expect(200).names(), ['b.1']);
  });

  it('gives a ServiceAccount a token that signs in as it', async context => {
    const accounts = context.namespaced('serviceaccounts');
    await accounts.create({ metadata: { name: 'robot' } });
    const answer = await context.admin.post(`${accounts.path}/robot/token`, {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { expirationSeconds: 600 },
    });
    const token = answer.expect(201).string('status.token');
    const review = await context.admin
      .withToken(token)
      .post('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'SelfSubjectReview',
      });
    assert.equal(
      review.expect(201).at('status.userInfo.username'),
      `system:serviceaccount:${context.namespace}:robot`,
    );
  });
});
