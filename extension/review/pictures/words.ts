import type { Period, Step, Tally } from '../../../src/pictures';
import { formatNumber, t, uiLanguage } from '../../ui/i18n';
import { type FigureName, figureOf } from './figures';

const formats: Record<Step, Intl.DateTimeFormatOptions> = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  week: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  quarter: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
};

/** A period as the locale writes it: its first day, or month or year. A quarter is told by its first and last month. */
export function periodName({ start, end }: Pick<Period, 'start' | 'end'>, step: Step): string {
  const format = new Intl.DateTimeFormat(uiLanguage(), { ...formats[step], timeZone: 'UTC' });
  const [first, last] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
  return step === 'quarter' ? format.formatRange(first, last) : format.format(first);
}

/** Figures of a tally in words, those that are none left out. */
export function figuresInWords(tally: Tally, names: readonly FigureName[]): string {
  return names
    .filter((name) => figureOf(tally, name) > 0)
    .map((name) => t('pictures_figure', t(`pictures_${name}`), formatNumber(figureOf(tally, name))))
    .join(', ');
}
