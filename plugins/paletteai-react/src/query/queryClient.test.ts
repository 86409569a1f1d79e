import {
  PaletteAiError,
  PaletteAiFailure,
} from '@paletteai/backstage-plugin-paletteai-common';
import { isWorthAnotherTry } from './queryClient';

describe('isWorthAnotherTry', () => {
  it.each<[PaletteAiFailure, boolean]>([
    [{ kind: 'unreachable', message: 'x' }, true],
    [{ kind: 'other', message: 'x' }, true],
    [{ kind: 'denied', message: 'x', adminGroups: [] }, false],
    [{ kind: 'notFound', message: 'x' }, false],
    [{ kind: 'invalid', message: 'x', problems: [] }, false],
  ])('of %j is %s', (failure, expected) => {
    expect(isWorthAnotherTry(0, PaletteAiError.of(failure))).toBe(expected);
  });

  it('is only one other try', () => {
    expect(isWorthAnotherTry(1, new Error('x'))).toBe(false);
  });
});
