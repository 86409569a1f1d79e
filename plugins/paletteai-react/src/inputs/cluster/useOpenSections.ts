import { useState } from 'react';

type Key = string | number;

/** Which sections are open: those that the person opened, and each in which a problem shows up. */
export function useOpenSections(withProblems: readonly string[]) {
  const [known, setKnown] = useState(withProblems);
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set(withProblems));
  const added = withProblems.filter(name => !known.includes(name));
  if (added.length > 0 || known.length !== withProblems.length) {
    setKnown(withProblems);
    setOpen(new Set([...open, ...added]));
  }
  return {
    expandedKeys: open,
    onExpandedChange: (keys: Set<Key>) => setOpen(keys),
  };
}
