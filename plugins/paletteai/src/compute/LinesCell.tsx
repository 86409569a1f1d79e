import { Cell } from '@backstage/ui';
import { TextList } from '../facts/TextList';

/** Short texts of a table, one below the other; those that are absent are left out. */
export function LinesCell({ lines }: { lines: (string | undefined)[] }) {
  return (
    <Cell>
      <TextList texts={lines.filter(line => line !== undefined)} />
    </Cell>
  );
}
