import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

const TYPING_PAUSE_MS = 250;

/** A text to search for, which settles when the person pauses typing. */
export function useSearchText() {
  const [text, change] = useState('');
  const [settled, setSettled] = useState('');
  useDebounce(() => setSettled(text), TYPING_PAUSE_MS, [text]);
  return { text, settled, change };
}
