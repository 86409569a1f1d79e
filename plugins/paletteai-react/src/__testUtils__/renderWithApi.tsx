import { renderInTestApp } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { QueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { paletteAiApiRef } from '../api/paletteAiApiRef';
import { PaletteAiProvider } from '../query/PaletteAiProvider';
import type { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { FakeSignals } from './FakeSignals';

/** Renders an element with a fake API, its own store and no retries. */
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
