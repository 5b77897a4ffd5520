import type { Facet } from '../../ui/find';
import { formatNumber, type MessageKey, t } from '../../ui/i18n';
import { memo } from '../../ui/memo';
import { toggled } from '../filter';

interface Props {
  title: MessageKey;
  choices: readonly string[];
  label: (choice: string) => string;
  counts: readonly Facet[] | undefined;
  chosen: readonly string[];
  change: (chosen: string[]) => void;
}

/** Choices of one kind, each with how many annotations it is about. There may be hundreds: they are not drawn anew while the reader types. */
export const Checks = memo(({ title, choices, label, counts, chosen, change }: Props) => {
  if (choices.length === 0) return null;
  const countOf = new Map(counts?.map(({ value, count }) => [value, count]));
  return (
    <fieldset>
      <legend>{t(title)}</legend>
      <ul>
        {choices.map((choice) => (
          <li key={choice}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(choice)}
                onChange={() => change(toggled(chosen, choice))}
              />
              <span class="name">{label(choice)}</span>
              {counts && <span class="muted">{formatNumber(countOf.get(choice) ?? 0)}</span>}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
});
