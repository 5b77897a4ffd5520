import type { Item } from '../../../src/items';
import { t } from '../words';

/** The card's heading: what it is and what the text does with it, in one line. */
export function headingOf({ kind, detected }: Item): string {
  if (kind === 'note') return t('card_kind_note');
  if (kind === 'institution') return t('card_kind_institution');
  if (kind === 'official')
    return t(
      detected && 'anonymous' in detected && detected.anonymous
        ? 'card_kind_official_unnamed'
        : 'card_kind_official',
    );
  if (!detected || !('status' in detected)) return t('card_kind_claim_own');
  return t(detected.status === 'stated' ? 'card_kind_claim_stated' : 'card_kind_claim_speculative');
}
