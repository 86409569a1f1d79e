import { Button, ButtonIcon, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import type { InputProps } from './InputProps';
import { ProblemTexts } from './ProblemTexts';
import styles from './RowsFrame.module.css';
import { paletteAiInputsTranslationRef } from './translation';

export type RowsFrameProps = {
  label: string;
  description?: string;
  /** Problems of the list as a whole. */
  problems: readonly RequestProblem[];
  saidElsewhere?: InputProps<unknown>['saidElsewhere'];
  isRequired?: boolean;
  isDisabled?: boolean;
  rows: { id: number; name: string; inputs: ReactNode; isFixed?: boolean }[];
  onAdd: () => void;
  addLabel: string;
  onRemove: (index: number) => void;
};

/** A list of inputs to which rows can be added. */
export function RowsFrame(props: RowsFrameProps) {
  const { label, description, problems, isRequired, isDisabled } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  return (
    <ProblemTexts problems={problems} saidElsewhere={props.saidElsewhere}>
      {({ isInvalid: _, ...described }) => (
        <fieldset className={styles.frame} {...described}>
          <legend className={styles.legend}>
            {label}
            {isRequired && (
              <span className={styles.required} aria-hidden>
                {t('required')}
              </span>
            )}
          </legend>
          {description && (
            <Text as="p" variant="body-small">
              {description}
            </Text>
          )}
          {props.rows.map(({ id, name, inputs, isFixed }, index) => (
            <div
              key={id}
              className={
                isFixed ? styles.row : `${styles.row} ${styles.removable}`
              }
            >
              <div className={styles.cells}>{inputs}</div>
              {!isFixed && (
                <ButtonIcon
                  aria-label={t('rows.remove', { name })}
                  icon={<RiDeleteBinLine />}
                  variant="tertiary"
                  isDisabled={isDisabled}
                  onPress={() => props.onRemove(index)}
                />
              )}
            </div>
          ))}
          <Button
            variant="secondary"
            size="small"
            iconStart={<RiAddLine />}
            isDisabled={isDisabled}
            onPress={props.onAdd}
          >
            {props.addLabel}
          </Button>
        </fieldset>
      )}
    </ProblemTexts>
  );
}
