import { useScaffolderTheme } from '@backstage/plugin-scaffolder-react/alpha';
import { Box } from '@backstage/ui';
import {
  PaletteAiProvider,
  SaidByForm,
} from '@paletteai/backstage-plugin-paletteai-react';
import { ReactNode, useMemo, useRef } from 'react';
import { FieldErrors } from './FieldErrors';
import styles from './FieldFrame.module.css';
import type { FieldProps } from './FieldProps';
import { errorsIdOf } from './inputPropsOf';
import { useRefusalFocus } from './useRefusalFocus';

export type FieldFrameProps = {
  field: Pick<FieldProps<never>, 'idSchema' | 'rawErrors' | 'hideError'>;
  /** Errors that no inner input shows. */
  errors?: readonly string[];
  children: ReactNode;
};

/** What each field needs around it: what is fetched, and a ground on which inputs can be seen. */
export function FieldFrame({ field, errors = [], children }: FieldFrameProps) {
  const { rawErrors, hideError } = field;
  const id = errorsIdOf(field);
  const theme = useScaffolderTheme();
  const frame = useRef<HTMLDivElement>(null);
  useRefusalFocus(frame, rawErrors);
  const saidByForm = useMemo(
    () => ({ id, texts: hideError ? [] : rawErrors }),
    [id, hideError, rawErrors],
  );
  const body = (
    <div
      ref={frame}
      className={styles.frame}
      data-refused={rawErrors.length > 0 || undefined}
    >
      <PaletteAiProvider>
        <SaidByForm.Provider value={saidByForm}>{children}</SaidByForm.Provider>
        <FieldErrors field={field} errors={errors} />
      </PaletteAiProvider>
    </div>
  );
  // On the paper of the older look the inputs have no visible edge.
  return theme === 'mui' ? (
    <Box bg="neutral" p="2">
      {body}
    </Box>
  ) : (
    body
  );
}
