import type { Group, LedgerClaim, Measure, MeasurePart } from '../../../src/ledger';
import { formatDay } from '../../ui/dates';
import { t, tn, uiLanguage } from '../../ui/i18n';

/** The day of a report as the locale writes it. */
export function dayOf({ reported }: LedgerClaim): string {
  return formatDay(reported, uiLanguage()) ?? '';
}

/** From the first report to the last. */
export function period({ claims }: Group): string {
  const [first, last] = [claims[0], claims.at(-1)].map((claim) => (claim ? dayOf(claim) : ''));
  return first === last ? first! : t('ledger_period', first!, last!);
}

const listed = (names: readonly string[]) => new Intl.ListFormat(uiLanguage()).format(names);

/** Words with a capital first, as a title has them. */
export function titled(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(uiLanguage()) + words.slice(first.length);
}

function partName({ kind, objects }: MeasurePart): string {
  const name = t(`ledger_kind_${kind}`);
  if (objects.length === 0) return name;
  return t('ledger_kind_on', name, listed(objects.map((object) => t(`ledger_object_${object}`))));
}

/** A measure by what it is and what is done with it. */
function named({ parts, act }: Measure): string {
  const name = listed(parts.map(partName));
  return act === 'impose' ? name : t(`ledger_act_${act}`, name);
}

/** The measure, as a heading: by its kind where that is known, else in the reports' words. */
export function measureOf({ measure, words }: Group): string {
  if (measure) return titled(named(measure));
  return words.measure ? titled(words.measure) : t('ledger_measure_unknown');
}

/** Who against whom, where one of them is known; else the first report's words. */
export function partiesOf({ words: { imposer, target }, claims }: Group): string {
  if (!imposer && !target) return `“${claims[0]!.quote.slice(0, 160)}”`;
  return t('ledger_parties', imposer ?? t('ledger_somebody'), target ?? t('ledger_somebody'));
}

/** The group in one line, for names of controls. */
export function nameOf(group: Group): string {
  return t('ledger_name', measureOf(group), partiesOf(group));
}

const count = (claims: readonly LedgerClaim[], test: (claim: LedgerClaim) => boolean) =>
  claims.filter(test).length;

/** How often it was hedged and stated, and what the reader decided, in words. */
export function tally({ claims }: Group): string {
  const counts = [
    ['ledger_hedged', count(claims, ({ suggestion }) => suggestion?.status === 'speculative')],
    ['ledger_stated', count(claims, ({ suggestion }) => suggestion?.status === 'stated')],
    ['ledger_confirmed', count(claims, ({ verdict }) => verdict === 'confirmed')],
    ['ledger_speculative', count(claims, ({ verdict }) => verdict === 'speculative')],
  ] as const;
  return counts
    .filter(([, number]) => number > 0)
    .map(([name, number]) => tn(name, number))
    .join(', ');
}
