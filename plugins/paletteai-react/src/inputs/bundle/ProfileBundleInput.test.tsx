import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../../__testUtils__/InputHarness';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { shownValue } from '../../__testUtils__/shownValue';
import { FakePaletteAiApi, profileBundleView } from '../../testUtils';
import { BundleRef, ProfileBundleInput } from './ProfileBundleInput';

const bundles = ['v1', 'v2', 'v10'].map(version =>
  profileBundleView({
    name: `notebooks-${version}`,
    namespace: 'nlp',
    bundleName: 'notebooks',
    displayName: 'Notebooks',
    type: 'Application',
    version,
  }),
);

type Value = { bundle?: BundleRef };

async function renderBundle(initial: Value = {}, profileBundles = bundles) {
  renderWithApi(
    <InputHarness initial={initial}>
      {(value, onChange) => (
        <ProfileBundleInput
          label="Profile Bundle"
          value={value.bundle}
          onChange={bundle => onChange({ bundle })}
          project={{ hub: 'main', project: 'nlp' }}
          types={['Application']}
        />
      )}
    </InputHarness>,
    FakePaletteAiApi.create({ profileBundles }),
  );
  await screen.findByRole('button', { name: /Profile Bundle/ });
  return userEvent.setup();
}

describe('a Profile Bundle', () => {
  it('is taken by keyboard in its newest version, and then in another', async () => {
    const user = await renderBundle();
    await screen.findByText('Choose');
    await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByRole('option', { name: /Notebooks/ });
    await user.keyboard('{Enter}');
    expect(shownValue()).toEqual({
      bundle: { name: 'notebooks-v10', namespace: 'nlp', version: 'v10' },
    });
    const version = screen.getByRole('button', { name: /Version/ });
    version.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('option', { name: 'v2' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(shownValue()).toEqual({
      bundle: { name: 'notebooks-v2', namespace: 'nlp', version: 'v2' },
    });
    await waitFor(() => expect(version).toHaveFocus());
  });

  it('is forgotten when the project does not have it', async () => {
    await renderBundle({ bundle: { name: 'of-another' } });
    await waitFor(() => expect(shownValue()).toEqual({}));
  });

  it('says whom to ask where the project has none of this kind', async () => {
    await renderBundle({}, []);
    expect(
      await screen.findByText(/has no Profile Bundle of this type/),
    ).toBeInTheDocument();
  });
});
