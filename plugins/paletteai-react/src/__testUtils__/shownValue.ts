import { screen } from '@testing-library/react';

/** What an `InputHarness` holds. */
export function shownValue(): unknown {
  return JSON.parse(
    screen.getByRole('status', { name: 'Value' }).textContent || 'null',
  );
}
