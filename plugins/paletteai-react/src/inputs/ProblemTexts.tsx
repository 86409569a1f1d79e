import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { useContext, useId } from 'react';
import type { ReactNode } from 'react';
import styles from './ProblemTexts.module.css';
import { SaidByForm, SaidElsewhere } from './SaidByForm';
import { useProblemText } from './useProblemText';

type ValidityProps = { isInvalid: boolean; 'aria-describedby'?: string };

export type ProblemTextsProps = {
  problems: readonly RequestProblem[];
  saidElsewhere?: SaidElsewhere;
  /** Renders the input; it is to pass on what it gets, so that screen readers know. */
  children: (validity: ValidityProps) => ReactNode;
};

/** An input with what is wrong with its value below it, where nothing else says that. */
export function ProblemTexts(props: ProblemTextsProps) {
  const { problems, saidElsewhere, children } = props;
  const id = useId();
  const textOf = useProblemText();
  const form = useContext(SaidByForm);
  const found = [...new Set(problems.map(textOf))];
  const others = [
    ...(saidElsewhere && saidElsewhere.texts.length > 0 ? [saidElsewhere] : []),
    ...(found.some(text => form.texts.includes(text)) ? [form] : []),
  ];
  const texts = found.filter(text =>
    others.every(other => !other.texts.includes(text)),
  );
  const describedBy = new Set([
    ...(texts.length > 0 ? [id] : []),
    ...others.map(other => other.id),
  ]);
  const isInvalid = describedBy.size > 0;
  return (
    <div>
      {children({
        isInvalid,
        ...(isInvalid && { 'aria-describedby': [...describedBy].join(' ') }),
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
