import { Cell } from '@backstage/ui';
import {
  ReadinessBadge,
  ReadinessBadgeProps,
} from '@paletteai/backstage-plugin-paletteai-react';

/** State of a resource in a table. */
export function StatusCell({ readiness, phase }: ReadinessBadgeProps) {
  return (
    <Cell>
      <ReadinessBadge readiness={readiness} phase={phase} />
    </Cell>
  );
}
