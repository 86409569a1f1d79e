import { useEffect } from 'react';

/**
 * Lets a field begin with an empty text, since the form validates only fields
 * that hold something.
 */
export function useEmptyText(
  value: string | undefined,
  onChange: (value: string) => void,
): void {
  useEffect(() => {
    // Without dependencies: a change of another field at the same time may have undone it.
    if (value === undefined) {
      onChange('');
    }
  });
}
