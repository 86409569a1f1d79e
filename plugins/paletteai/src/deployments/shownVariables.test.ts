import { REDACTED } from '@paletteai/backstage-plugin-paletteai-common';
import { profileBundleView } from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { shownVariables } from './shownVariables';

type Declared = ReturnType<typeof profileBundleView>['variables'][number];

function declared(variable: Partial<Declared> & { name: string }): Declared {
  return {
    displayName: variable.name,
    type: 'string',
    scope: 'Workload',
    required: false,
    sensitive: false,
    enum: [],
    ...variable,
  };
}

function valuesOf(
  given: Parameters<typeof shownVariables>[0]['variables'],
  bundle: Declared[],
) {
  return shownVariables({ variables: given }, bundle).map(
    ({ name, value }) => [name, value] as const,
  );
}

describe('shownVariables', () => {
  it('shows what was given, then the defaults of the rest', () => {
    expect(
      valuesOf(
        [{ name: 'host', value: 'a.example' }],
        [declared({ name: 'host' }), declared({ name: 'size', default: '2' })],
      ),
    ).toEqual([
      ['host', { kind: 'plain', text: 'a.example' }],
      ['size', { kind: 'default', text: '2' }],
    ]);
  });

  it('never gives the value of a sensitive variable, not even its default', () => {
    const shown = valuesOf(
      [{ name: 'password', value: 'p4ss' }],
      [
        declared({ name: 'password', sensitive: true }),
        declared({ name: 'token', sensitive: true, default: 't0ken' }),
      ],
    );
    expect(shown).toEqual([
      ['password', { kind: 'hidden' }],
      ['token', { kind: 'none' }],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/p4ss|t0ken/);
  });

  it('says that a value is set which the backend left out', () => {
    expect(valuesOf([{ name: 'password', value: REDACTED }], [])).toEqual([
      ['password', { kind: 'hidden' }],
    ]);
  });

  it('names the Secret of what is kept in one', () => {
    const secretKeyRef = { name: 'chat-variables', key: 'password' };
    expect(
      valuesOf(
        [{ name: 'password', secretKeyRef }],
        [declared({ name: 'password', sensitive: true })],
      ),
    ).toEqual([['password', { kind: 'secret', secretName: 'chat-variables' }]]);
  });

  it('keeps what the bundle does not declare', () => {
    expect(
      valuesOf([{ name: 'extra', value: '1' }, { name: 'bare' }], []),
    ).toEqual([
      ['extra', { kind: 'plain', text: '1' }],
      ['bare', { kind: 'none' }],
    ]);
  });
});
