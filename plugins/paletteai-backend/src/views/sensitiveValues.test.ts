import {
  hideSensitiveDefaults,
  hideSensitiveValues,
  hideVariablesInDiff,
} from './sensitiveValues';

const HIDDEN = '(hidden)';
const given = [
  { name: 'host', value: 'a.example' },
  { name: 'password', value: 'p4ss' },
  { name: 'token', secretKeyRef: { name: 'keys', key: 'token' } },
];
const open = [{ name: 'host', sensitive: false }];
const secret = [...open, { name: 'password', sensitive: true }];

describe('values of variables', () => {
  it('are hidden where a bundle calls them sensitive', () => {
    expect(hideSensitiveValues(given, [open, secret])).toEqual([
      given[0],
      { name: 'password', value: HIDDEN },
      given[2],
    ]);
  });

  it('are all hidden where a bundle is not to be found', () => {
    expect(
      hideSensitiveValues(given, [open, undefined]).map(({ value }) => value),
    ).toEqual([HIDDEN, HIDDEN, undefined]);
  });

  it('stay where no bundle is named', () => {
    expect(hideSensitiveValues(given, [])).toEqual(given);
  });
});

it('hides the defaults of sensitive variables, not that there is one', () => {
  const variable = {
    name: 'password',
    displayName: 'Password',
    type: 'string' as const,
    scope: 'Workload' as const,
    required: true,
    enum: [],
  };
  expect(
    hideSensitiveDefaults([
      { ...variable, sensitive: true, default: 't0ken' },
      { ...variable, sensitive: true },
      { ...variable, sensitive: false, default: 'open' },
    ]).map(({ default: text }) => text),
  ).toEqual([HIDDEN, undefined, 'open']);
});

it('hides the values of variables in a comparison, wherever they stand', () => {
  const variables = [{ name: 'password', value: 'p4ss' }];
  const hidden = hideVariablesInDiff({
    apiVersion: 'spectrocloud.com/v1alpha1',
    kind: 'AIWorkload',
    name: 'chat',
    changes: [
      { path: 'spec.variables', before: variables },
      { path: 'spec.displayName', before: 'Chat', after: 'Talk' },
      { path: 'spec', before: { variables } },
    ],
  });

  expect(hidden).toMatchObject({
    changes: [
      {
        path: 'spec.variables',
        before: [{ name: 'password', value: HIDDEN }],
      },
      { path: 'spec.displayName', before: 'Chat', after: 'Talk' },
      {
        path: 'spec',
        before: { variables: [{ name: 'password', value: HIDDEN }] },
      },
    ],
  });
  expect(JSON.stringify(hidden)).not.toContain('p4ss');
});
