import { PasswordField, TextAreaField, TextField } from '@backstage/ui';
import type { InputProps } from './InputProps';
import { ProblemTexts } from './ProblemTexts';

/**
 * Properties of {@link TextInput}.
 *
 * @public
 */
export type TextInputProps = InputProps<string> & {
  placeholder?: string;
  /** `lines` for texts of several lines, `secret` for keys, which are not shown. */
  kind?: 'line' | 'lines' | 'secret';
  onBlur?: () => void;
};

/**
 * A text.
 *
 * @public
 */
export function TextInput({
  kind = 'line',
  problems = [],
  saidElsewhere,
  ...props
}: TextInputProps) {
  return (
    <ProblemTexts problems={problems} saidElsewhere={saidElsewhere}>
      {validity => {
        const field = {
          ...props,
          ...validity,
          validationBehavior: 'aria' as const,
        };
        switch (kind) {
          case 'lines':
            return <TextAreaField {...field} rows={4} />;
          case 'secret':
            return <PasswordField {...field} autoComplete="off" size="small" />;
          default:
            return <TextField {...field} autoComplete="off" />;
        }
      }}
    </ProblemTexts>
  );
}
