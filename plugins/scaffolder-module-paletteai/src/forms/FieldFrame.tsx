import { useScaffolderTheme } from '@backstage/plugin-scaffolder-react/alpha';
import { Box } from '@backstage/ui';
import { PaletteAiProvider } from '@paletteai/backstage-plugin-paletteai-react';
import type { ReactNode } from 'react';
import styles from './FieldFrame.module.css';

/** What each field needs around it: what is fetched, and a ground on which inputs can be seen. */
export function FieldFrame({ children }: { children: ReactNode }) {
  const theme = useScaffolderTheme();
  const body = <PaletteAiProvider>{children}</PaletteAiProvider>;
  // On the paper of the older look the inputs have no visible edge.
  return theme === 'mui' ? (
    <Box bg="neutral" p="2">
      {body}
    </Box>
  ) : (
    <div className={styles.frame}>{body}</div>
  );
}
