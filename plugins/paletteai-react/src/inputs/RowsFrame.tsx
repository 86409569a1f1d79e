import { Button, ButtonIcon, Text, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { joinIds } from './joinIds';
import { ProblemTexts } from './ProblemTexts';
import styles from './RowsFrame.module.css';
import type { SaidElsewhere } from './SaidByForm';
import { paletteAiInputsTranslationRef } from './translation';
import { useRowFocus } from './useRowFocus';

export type RowsFrameProps = {
  label: string;
  /** Set if the label is already shown elsewhere. */
  isLabelHidden?: boolean;
  description?: string;
  /** Problems of the list as a whole. */
  problems: readonly RequestProblem[];
  saidElsewhere?: SaidElsewhere;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** Whether each row is a block of many inputs. */
  hasBlocks?: boolean;
  rows: { id: number; name: string; inputs: ReactNode; isFixed?: boolean }[];
  onAdd: () => void;
  addLabel: string;
  onRemove: (index: number) => void;
};

/** A list of inputs to which rows can be added. */
export function RowsFrame(props: RowsFrameProps) {
  const { label, description, problems, isRequired, isDisabled, rows } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const id = useId();
  const removable = rows.filter(row => !row.isFixed).length;
  const { frame, added, removed } = useRowFocus(removable);
  return (
    <ProblemTexts problems={problems} saidElsewhere={props.saidElsewhere}>
      {validity => (
        <fieldset
          ref={frame}
          className={
            props.hasBlocks ? `${styles.frame} ${styles.blocks}` : styles.frame
          }
          aria-describedby={joinIds(
            description && id,
            validity['aria-describedby'],
          )}
        >
          <legend className={styles.legend}>
            {props.isLabelHidden ? (
              <VisuallyHidden>{label}</VisuallyHidden>
            ) : (
              label
            )}
            {isRequired && (
              <span className={styles.required} aria-hidden>
                {t('required')}
              </span>
            )}
          </legend>
          {description && (
            <Text as="p" variant="body-small" color="secondary" id={id}>
              {description}
            </Text>
          )}
          {rows.map(({ id: key, name, inputs, isFixed }, index) => (
            <div
              key={key}
              data-row
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
                  onPress={() => {
                    removed(index);
                    props.onRemove(index);
                  }}
                />
              )}
            </div>
          ))}
          <Button
            variant="secondary"
            size="small"
            iconStart={<RiAddLine />}
            isDisabled={isDisabled}
            onPress={() => {
              added();
              props.onAdd();
            }}
          >
            {props.addLabel}
          </Button>
        </fieldset>
      )}
    </ProblemTexts>
  );
}
