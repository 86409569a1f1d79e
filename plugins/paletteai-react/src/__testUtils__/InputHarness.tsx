import { JSX, useState } from 'react';

export type InputHarnessProps<TValue> = {
  initial: TValue;
  children: (value: TValue, onChange: (value: TValue) => void) => JSX.Element;
};

/** Keeps the value of an input, as forms do, and shows it as JSON. */
export function InputHarness<TValue>(props: InputHarnessProps<TValue>) {
  const [value, setValue] = useState(props.initial);
  return (
    <>
      {props.children(value, setValue)}
      <output aria-label="Value">{JSON.stringify(value)}</output>
    </>
  );
}
