import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { InputProps } from './InputProps';
import styles from './ProblemTexts.module.css';
import { useProblemText } from './useProblemText';

type ValidityProps = { isInvalid: boolean; 'aria-describedby'?: string };

export type ProblemTextsProps = {
  problems: readonly RequestProblem[];
  saidElsewhere?: InputProps<unknown>['saidElsewhere'];
  /** Draws the input; it is to pass on what it gets, so that screen readers know. */
  children: (validity: ValidityProps) => ReactNode;
};

/** An input with what is wrong with its value below it. */
export function ProblemTexts(props: ProblemTextsProps) {
  const { problems, saidElsewhere, children } = props;
  const id = useId();
  const textOf = useProblemText();
  const said = saidElsewhere?.texts ?? [];
  const texts = [...new Set(problems.map(textOf))].filter(
    text => !said.includes(text),
  );
  const describedBy = [
    ...(texts.length > 0 ? [id] : []),
    ...(saidElsewhere && said.length > 0 ? [saidElsewhere.id] : []),
  ];
  const isInvalid = describedBy.length > 0;
  return (
    <div>
      {children({
        isInvalid,
        ...(isInvalid && { 'aria-describedby': describedBy.join(' ') }),
      })}
      {texts.length > 0 && (
        <div id={id} className={styles.texts}>
          {texts.map(text => (
            <div key={text}>{text}</div>
          ))}
        </div>
      )}
    </div>
  );
}
