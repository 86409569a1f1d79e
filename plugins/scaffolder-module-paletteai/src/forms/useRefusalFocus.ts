import { RefObject, useEffect } from 'react';

const INPUTS = 'input:not([type=hidden]), textarea, button';

/**
 * Moves the focus into a field that the form refuses, when it is the first
 * such field: to the input that is marked, else to the first one. The button
 * that the person pressed loses the focus, since the form disables it while it
 * validates.
 *
 * @param frame - element of the field; fields that are refused are told by `data-refused`
 */
export function useRefusalFocus(
  frame: RefObject<HTMLElement>,
  rawErrors: readonly string[],
): void {
  const isRefused = rawErrors.length > 0;
  useEffect(() => {
    const first = document.querySelector('[data-refused]');
    if (isRefused && frame.current && frame.current === first) {
      const inputs = [
        ...frame.current.querySelectorAll<HTMLElement>(INPUTS),
      ].filter(({ tabIndex }) => tabIndex >= 0);
      const marked = inputs.find(input => input.closest('[data-invalid]'));
      (marked ?? inputs.at(0))?.focus();
    }
  }, [frame, isRefused]);
}
