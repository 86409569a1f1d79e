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
      causes: [
        {
          reason: 'FieldValueRequired',
          field: 'fieldManager',
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
    });
  });

  it('answers 400 when the name of the body is not that of the path', async ({
    configMaps,
  }) => {
    const answer = await configMaps.apply('x', 'me', configMap('y'));
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
    });
  });

  it('answers 500 naming the path to a value of the wrong type', async ({
    widgets,
  }) => {
    const answer = await widgets.apply('x', 'me', widget('x', { size: 'big' }));
    expectStatus(answer, {
      code: 500,
      reason: undefined,
      message: /\.spec\.size: expected numeric/,
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
        /^failed to create typed patch object \(.*\): \.spec\.ports.*: duplicate entries for key/,
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
    });
  });
});
