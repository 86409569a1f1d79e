import { useState } from 'react';

type Row<TValue> = { id: number; value: TValue };

/**
 * Entries of a list with keys that stay theirs, so that removing one leaves
 * the focus and the text of the others alone.
 */
export function useRows<TValue>(
  values: readonly TValue[],
  onChange: (values: TValue[]) => void,
) {
  const [ids, setIds] = useState<number[]>([]);
  const known = [...ids];
  while (known.length < values.length) {
    known.push(Math.max(-1, ...known) + 1);
  }
  const rows: Row<TValue>[] = values.map((value, index) => ({
    id: known[index],
    value,
  }));
  return {
    rows,
    add: (value: TValue) => {
      setIds(known);
      onChange([...values, value]);
    },
    change: (index: number, value: TValue) => {
      setIds(known);
      onChange(values.map((old, at) => (at === index ? value : old)));
    },
    remove: (index: number) => {
      setIds(known.filter((_, at) => at !== index));
      onChange(values.filter((_, at) => at !== index));
    },
  };
}
