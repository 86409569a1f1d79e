import { CHANGES_CHANNEL } from '@paletteai/backstage-plugin-paletteai-common';
import { screen } from '@testing-library/react';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { LastUpdate } from '../status/LastUpdate';
import { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { pollingIntervalOf } from './signalsHeard';

const SECONDS = 1_000;

describe('how often pages ask again', () => {
  afterEach(() => jest.restoreAllMocks());

  function renderAt(time: number) {
    return renderWithApi(<LastUpdate time={time} />, FakePaletteAiApi.create());
  }

  it('is every 30 seconds while no signal arrives, and the last update says so', () => {
    const { queryClient } = renderAt(Date.now());
    expect(pollingIntervalOf(queryClient)).toBe(30 * SECONDS);
    expect(
      screen.getByText(/^Last updated .*, updates every 30 seconds$/),
    ).toBeInTheDocument();
  });

  it('is less often once signals arrive, even those that tell of no change', () => {
    const { queryClient, signals } = renderAt(Date.now());
    signals.send(CHANGES_CHANNEL, { refs: [] });
    expect(pollingIntervalOf(queryClient)).toBe(120 * SECONDS);
  });

  it('is every 30 seconds again when signals have ceased', () => {
    const { queryClient, signals } = renderAt(Date.now());
    signals.send(CHANGES_CHANNEL, { refs: [] });
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + 70 * SECONDS);
    expect(pollingIntervalOf(queryClient)).toBe(120 * SECONDS);
    jest.spyOn(Date, 'now').mockReturnValue(now + 80 * SECONDS);
    expect(pollingIntervalOf(queryClient)).toBe(30 * SECONDS);
  });
});
