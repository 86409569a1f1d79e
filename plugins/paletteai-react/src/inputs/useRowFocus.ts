import { useEffect, useRef } from 'react';

type Wanted = { change: 'added' | 'removed'; index: number; rows: number };

const FIELDS = 'input, textarea, button';

/**
 * Moves the focus along with the rows of a list: into a row that was added,
 * and to what is left near one that was removed, since the focus would be lost
 * with the button that it was on.
 *
 * @param rows - how many rows can be removed
 */
export function useRowFocus(rows: number) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<Wanted>();

  useEffect(() => {
    // The change is made by whatever keeps the value, so it may take some renders.
    if (wanted.current && wanted.current.rows !== rows) {
      focusAfter(wanted.current, frame.current);
      wanted.current = undefined;
    }
  });

  return {
    frame,
    added: () => {
      wanted.current = { change: 'added', index: Infinity, rows };
    },
    removed: (index: number) => {
      wanted.current = { change: 'removed', index, rows };
    },
  };
}

function focusAfter({ change, index }: Wanted, frame: Element | null): void {
  const rows = [
    ...(frame?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? []),
  ];
  const row = rows.at(Math.min(index, rows.length - 1));
  const removal = row?.querySelector<HTMLElement>(':scope > button');
  const field = row?.querySelector<HTMLElement>(FIELDS);
  const addition = frame?.querySelector<HTMLElement>(':scope > button');
  const target = change === 'added' ? field : removal ?? field ?? addition;
  target?.focus();
}
