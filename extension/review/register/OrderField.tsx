interface Props<Sort extends string> {
  label: string;
  sorts: readonly Sort[];
  words: (sort: Sort) => string;
  value: Sort;
  change: (sort: Sort) => void;
}

/** What a list is ordered by. */
export function OrderField<Sort extends string>({ label, sorts, words, value, change }: Props<Sort>) {
  return (
    <label class="order">
      {label}{' '}
      <select
        class="field"
        value={value}
        onChange={(event) => {
          const sort = sorts.find((known) => known === event.currentTarget.value);
          if (sort) change(sort);
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort} selected={sort === value}>
            {words(sort)}
          </option>
        ))}
      </select>
    </label>
  );
}
