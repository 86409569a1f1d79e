import { NumberField } from '@backstage/ui';
import type { InputProps } from './InputProps';
import { ProblemTexts } from './ProblemTexts';

/**
 * A whole number. Any is taken, so that the rules can say what is wrong with it.
 *
 * @public
 */
export function NumberInput({
  value,
  onChange,
  problems = [],
  saidElsewhere,
  ...props
}: InputProps<number | undefined>) {
  return (
    <ProblemTexts problems={problems} saidElsewhere={saidElsewhere}>
      {validity => (
        <NumberField
          {...props}
          {...validity}
          value={value ?? Number.NaN}
          onChange={entered =>
            onChange(Number.isNaN(entered) ? undefined : entered)
          }
          formatOptions={{ maximumFractionDigits: 3 }}
          validationBehavior="aria"
        />
      )}
    </ProblemTexts>
  );
}
