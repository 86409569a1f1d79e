import { Text } from '@backstage/ui';
import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './InputGroup.module.css';
import { joinIds } from './joinIds';
import { ProblemTexts } from './ProblemTexts';
import type { SaidElsewhere } from './SaidByForm';

export type InputGroupProps = {
  label: string;
  description?: string;
  /** Set if the label and description are already shown elsewhere. */
  isLabelHidden?: boolean;
  /** Problems without an input in the group. */
  problems: readonly RequestProblem[];
  saidElsewhere?: SaidElsewhere;
  children: ReactNode;
};

/** Several inputs for one value, with a group label. */
export function InputGroup(props: InputGroupProps) {
  const { label, description, isLabelHidden, children } = props;
  const id = useId();
  const isDescribed = description !== undefined && !isLabelHidden;
  return (
    <ProblemTexts problems={props.problems} saidElsewhere={props.saidElsewhere}>
      {validity => (
        <div
          role="group"
          aria-label={label}
          aria-describedby={joinIds(
            isDescribed && id,
            validity['aria-describedby'],
          )}
          className={styles.group}
        >
          {!isLabelHidden && (
            <Text as="h3" variant="title-x-small">
              {label}
            </Text>
          )}
          {isDescribed && (
            <Text as="p" variant="body-small" color="secondary" id={id}>
              {description}
            </Text>
          )}
          {children}
        </div>
      )}
    </ProblemTexts>
  );
}
