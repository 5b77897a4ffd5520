import { useState } from 'preact/hooks';
import { type CsvField, type CsvMapping, csvFields } from '../../../src/exchange/csv-mapping';
import type { TableHead } from '../../../src/exchange/import-job';
import { t, tn } from '../../ui/i18n';

interface Props {
  table: TableHead;
  mapping: CsvMapping;
  /** Why nothing could be taken by the last mapping. */
  trouble: string | null;
  map: (mapping: CsvMapping) => void;
  cancel: () => void;
}

const LONGEST_SAMPLE = 60;

const cut = (text: string) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);

/** A mapping in which a column holds a field, or nothing; a field is held by one column. */
function assign(mapping: CsvMapping, column: number, field: CsvField | null): CsvMapping {
  const others = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field);
  return { ...Object.fromEntries(others), ...(field && { [field]: column }) };
}

/** Asks what each column of a table holds, beside what stands in its first rows. */
export function TableStep({ table, mapping: given, trouble, map, cancel }: Props) {
  const [mapping, setMapping] = useState(given);
  const [incomplete, setIncomplete] = useState(false);
  const fieldOf = (column: number) => csvFields.find((field) => mapping[field] === column) ?? '';
  const missing = mapping.quote === undefined || mapping.url === undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setIncomplete(missing);
        if (!missing) map(mapping);
      }}
    >
      <p>{tn('import_table_hint', table.count)}</p>
      {(trouble || (incomplete && missing)) && (
        <p class="notice" role="alert">
          {incomplete && missing ? t('import_table_incomplete') : trouble}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-columns" tabIndex={0} aria-label={t('import_table_columns')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import_table_column')}</th>
              <th scope="col">{t('import_table_samples')}</th>
              <th scope="col">{t('import_table_holds')}</th>
            </tr>
          </thead>
          <tbody>
            {table.header.map((name, column) => {
              const heading = name.trim() || t('import_table_unnamed', column + 1);
              return (
                <tr key={column}>
                  <th scope="row">{heading}</th>
                  <td>
                    {table.samples.map((row, at) => (
                      <span class="sample" key={at} dir="auto">
                        {cut(row[column] ?? '')}
                      </span>
                    ))}
                  </td>
                  <td>
                    <select
                      class="field"
                      aria-label={t('import_table_holds_of', heading)}
                      value={fieldOf(column)}
                      onChange={({ currentTarget: { value } }) =>
                        setMapping(
                          assign(mapping, column, csvFields.find((field) => field === value) ?? null),
                        )
                      }
                    >
                      <option value="">{t('import_field_none')}</option>
                      {csvFields.map((field) => (
                        <option key={field} value={field}>
                          {t(`import_field_${field}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p class="actions">
        <button type="submit" class="button primary">
          {t('import_table_next')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('common_cancel')}
        </button>
      </p>
    </form>
  );
}
