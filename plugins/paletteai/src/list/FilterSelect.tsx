import { Select, SelectOptionsProps } from '@backstage/ui';

const ANY = 'any';

export type FilterSelectProps = {
  label: string;
  /** Stands for no filter. */
  anyLabel: string;
  value: string | undefined;
  /** Gets an empty text for no filter. */
  onChange: (value: string) => void;
  options: { id: string; label: string }[];
  search?: SelectOptionsProps['search'];
};

/** One value to filter by, or any. */
export function FilterSelect({
  label,
  anyLabel,
  value,
  onChange,
  options,
  search,
}: FilterSelectProps) {
  return (
    <Select
      label={label}
      value={value ? `=${value}` : ANY}
      search={search}
      onChange={key => onChange(key === ANY ? '' : String(key).slice(1))}
      options={[
        { id: ANY, label: anyLabel },
        ...options.map(option => ({
          id: `=${option.id}`,
          label: option.label,
        })),
      ]}
    />
  );
}
