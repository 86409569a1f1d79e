import { renderInTestApp } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { QueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { paletteAiApiRef } from '../api/paletteAiApiRef';
import { PaletteAiProvider } from '../query/PaletteAiProvider';
import type { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { FakeSignals } from './FakeSignals';

/** Draws something over a fake API, with a store of its own and no second tries. */
export function renderWithApi(
  element: JSX.Element,
  api: FakePaletteAiApi,
  initialRoute = '/',
) {
  const signals = FakeSignals.create();
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false } },
  });
  renderInTestApp(
    <PaletteAiProvider queryClient={queryClient}>{element}</PaletteAiProvider>,
    {
      apis: [
        [paletteAiApiRef, api],
        [signalApiRef, signals],
      ],
      initialRouteEntries: [initialRoute],
    },
  );
  return { signals, queryClient };
}
