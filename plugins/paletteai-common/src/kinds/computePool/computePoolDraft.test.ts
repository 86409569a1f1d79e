import {
  computePoolRequestSchema,
  diffComputePool,
  renderComputePool,
} from '.';

describe('diffComputePool', () => {
  const request = computePoolRequestSchema.parse({
    project: 'p',
    name: 'pool',
    variant: 'shared',
    profileBundle: { name: 'b' },
  });
  const [live] = renderComputePool(request);

  it('patches what was changed', () => {
    const { object, problems } = diffComputePool(
      { seen: live, live },
      { ...request, description: 'New.' },
    );
    expect(problems).toEqual([]);
    expect(object.patch).toEqual({ spec: { description: 'New.' } });
  });

  it('refuses another variant', () => {
    const { problems } = diffComputePool(
      { seen: live, live },
      { ...request, variant: 'dedicated' },
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'computePool.variantImmutable',
    ]);
  });
});
