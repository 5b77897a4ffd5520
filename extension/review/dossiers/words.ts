import type { Part, Summary } from '../../../src/dossiers';
import { formatDay } from '../../ui/dates';
import { formatNumber, t, uiLanguage } from '../../ui/i18n';

/** A day (YYYY-MM-DD) as the locale writes it. */
export function day(value: string): string {
  return formatDay(value, uiLanguage()) ?? value;
}

/** Names as the locale lists them. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
}

/** The names of dossiers as the locale lists them. */
export function joined(dossiers: readonly Pick<Summary, 'name'>[]): string {
  return listed(dossiers.map(({ name }) => name));
}

/** The parts that someone has in claims, in the order in which they are shown. */
export const claimParts = ['imposer', 'target', 'source', 'mentioned'] as const satisfies readonly Part[];

/** Numbers of claims by part; what is none is left out. */
export function partCounts({ claims }: Pick<Summary, 'claims'>): string {
  return claimParts
    .filter((part) => claims[part] > 0)
    .map((part) => `${t(`dossiers_part_${part}`)} ${formatNumber(claims[part])}`)
    .join(' · ');
}
