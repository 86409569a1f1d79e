import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const applyingBadly = behaviours('Server-side apply, refused', it => {
  it('answers 422 without a field manager', async ({ widgets }) => {
    const answer = await widgets.patch(
      'x',
      'apply-patch',
      widgets.manifest(widget('x')),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message:
        'PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch',
      causes: [
        {
          reason: 'FieldValueRequired',
          field: 'fieldManager',
          message: 'Required value: is required for apply patch',
        },
      ],
    });
  });

  it('answers 422 to a field manager that is too long', async ({ widgets }) => {
    const answer = await widgets.apply('x', 'm'.repeat(129), widget('x'));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueTooLong',
          field: 'fieldManager',
          message: 'Too long: may not be more than 128 bytes',
        },
      ],
    });
  });

  it('answers 422 to force on a patch of another type', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.patch('x', 'merge-patch', {}, { force: true });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'force',
          message: 'Forbidden: may not be specified for non-apply patch',
        },
      ],
    });
  });

  it('answers 400 when the body has managedFields', async ({ configMaps }) => {
    const answer = await configMaps.apply('x', 'me', {
      metadata: { managedFields: [{ manager: 'me' }] },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: 'metadata.managedFields must be nil',
    });
  });

  it('answers 400 when the name of the body is not that of the path', async ({
    configMaps,
  }) => {
    const answer = await configMaps.apply('x', 'me', configMap('y'));
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        'the name of the object (y) does not match the name on the URL (x)',
    });
  });

  it('answers 400 when the body has no apiVersion or kind', async ({
    configMaps,
  }) => {
    const answer = await configMaps.patch(
      'x',
      'apply-patch',
      { metadata: { name: 'x' } },
      { fieldManager: 'me' },
    );
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 400 when the body is of another kind', async ({ configMaps }) => {
    const answer = await configMaps.apply('x', 'me', {
      kind: 'Secret',
      metadata: { name: 'x' },
    });
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 500 naming the path to a value of the wrong type', async ({
    widgets,
  }) => {
    const answer = await widgets.apply('x', 'me', widget('x', { size: 'big' }));
    expectStatus(answer, {
      code: 500,
      reason: undefined,
      message:
        /^failed to create typed patch object \(.*\/x; contract\.example\.com\/v1, Kind=Widget\): \.spec\.size: expected numeric \(int or float\), got string$/,
    });
  });

  it('answers 500 naming the key that a list has twice', async ({
    widgets,
  }) => {
    const answer = await widgets.apply(
      'x',
      'me',
      widget('x', { ports: [{ name: 'a' }, { name: 'a' }] }),
    );
    expectStatus(answer, {
      code: 500,
      reason: undefined,
      message:
        /^failed to create typed patch object \(.*\): \.spec\.ports: duplicate entries for key \[name="a"\]$/,
    });
  });

  it('answers 500 naming an element of a list without its key', async ({
    widgets,
  }) => {
    const answer = await widgets.apply(
      'x',
      'me',
      widget('x', { ports: [{ port: 80 }] }),
    );
    expectStatus(answer, {
      code: 500,
      reason: undefined,
      message:
        /^failed to create typed patch object \(.*\): \.spec\.ports: element 0: associative list with keys has an element that omits all key fields \["name"\]/,
    });
  });

  it('answers 400 to a body that is no YAML', async ({ admin, configMaps }) => {
    const answer = await admin.send('PATCH', `${configMaps.path}/x`, {
      query: { fieldManager: 'me' },
      headers: { 'Content-Type': 'application/apply-patch+yaml' },
      body: 'a: [1',
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: /^error decoding YAML: error converting YAML to JSON: yaml: /,
    });
  });

  it('answers 422 to what the schema forbids', async ({ widgets }) => {
    const answer = await widgets.apply('x', 'me', widget('x', { size: 0 }));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [{ reason: 'FieldValueInvalid', field: 'spec.size' }],
    });
  });

  it('answers 404 when the namespace does not exist', async ({
    admin,
    widgets,
  }) => {
    const elsewhere = widgets.with(admin, { namespace: 'absent-namespace' });
    expectStatus(await elsewhere.apply('x', 'me', widget('x')), {
      code: 404,
      reason: 'NotFound',
      message: 'namespaces "absent-namespace" not found',
    });
  });
});
