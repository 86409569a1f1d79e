import { CellText } from '@backstage/ui';

export type NameCellProps = {
  name: string;
  displayName: string | undefined;
};

/** Display name over the technical one, where they differ. */
export function NameCell({ name, displayName = name }: NameCellProps) {
  return (
    <CellText
      title={displayName}
      description={displayName === name ? undefined : name}
    />
  );
}
