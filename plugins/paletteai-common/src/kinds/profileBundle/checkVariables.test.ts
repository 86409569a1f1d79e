import type { BundleVariable } from '..';
import { checkVariables, GivenVariable } from './checkVariables';

function variable(fields: Partial<BundleVariable>): BundleVariable {
  return {
    name: 'a',
    displayName: 'A',
    type: 'string',
    scope: 'Workload',
    required: false,
    sensitive: false,
    enum: [],
    ...fields,
  };
}

const codesOf = (
  declared: Partial<BundleVariable>,
  given: Partial<GivenVariable>,
  options = {},
) =>
  checkVariables([variable(declared)], [{ name: 'a', ...given }], options).map(
    problem => problem.code,
  );

describe('checkVariables', () => {
  it('takes values that fit', () => {
    expect(
      codesOf({ type: 'integer', minimum: 1, maximum: 9 }, { value: '9' }),
    ).toEqual([]);
    expect(codesOf({ type: 'number' }, { value: '-1.5e3' })).toEqual([]);
    expect(codesOf({ type: 'boolean' }, { value: 'true' })).toEqual([]);
    expect(codesOf({ enum: ['x', 'y'] }, { value: 'y' })).toEqual([]);
    expect(codesOf({ sensitive: true }, { secretValue: 'x' })).toEqual([]);
    expect(
      codesOf({ sensitive: true }, { secretKeyRef: { name: 's', key: 'k' } }),
    ).toEqual([]);
    expect(codesOf({ type: 'integer' }, { value: '' })).toEqual([]);
  });

  it.each<[Partial<BundleVariable>, Partial<GivenVariable>, string]>([
    [{ type: 'integer' }, { value: '1.5' }, 'variable.type'],
    [{ type: 'integer' }, { value: 'many' }, 'variable.type'],
    [{ type: 'number' }, { value: 'NaN' }, 'variable.type'],
    [{ type: 'number' }, { value: '0x10' }, 'variable.type'],
    [{ type: 'boolean' }, { value: 'yes' }, 'variable.type'],
    [{ enum: ['x'] }, { value: 'z' }, 'variable.choice'],
    [{ type: 'integer', minimum: 1 }, { value: '0' }, 'variable.minimum'],
    [{ type: 'integer', maximum: 1 }, { value: '2' }, 'variable.maximum'],
    [{ sensitive: true }, { value: 'x' }, 'variable.sensitive'],
    [{ required: true }, { value: '' }, 'variable.required'],
    [{}, { name: 'b', value: 'x' }, 'variable.unknown'],
  ])('given %j refuses %j', (declared, given, code) => {
    expect(codesOf(declared, given)).toEqual([code]);
  });

  it('misses what is required and has no default', () => {
    const declared = [
      variable({ name: 'a', displayName: 'Region', required: true }),
      variable({ name: 'b', required: true, default: 'x' }),
      variable({ name: 'c' }),
    ];
    expect(checkVariables(declared, [])).toEqual([
      expect.objectContaining({
        code: 'variable.required',
        path: 'variables',
        message: 'Enter a value for Region.',
      }),
    ]);
  });

  it('leaves patterns alone unless it is told how to match them', () => {
    const declared = { pattern: '^(a+)+$' };
    expect(codesOf(declared, { value: `${'a'.repeat(40)}!` })).toEqual([]);
    expect(codesOf(declared, { value: 'b' }, { matches: () => false })).toEqual(
      ['variable.pattern'],
    );
  });

  it('gives no secret value away', () => {
    const problems = checkVariables(
      [variable({ type: 'integer', sensitive: true, enum: ['1'] })],
      [{ name: 'a', secretValue: 'CANARY' }],
    );
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('CANARY');
  });
});
