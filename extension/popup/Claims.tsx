import type { Item } from '../../src/items';
import { type MessageKey, t } from '../ui/i18n';
import { ClaimRow } from './ClaimRow';
import { itemKey, splitClaims } from './groups';
import type { Actions } from './PageLists';

interface Props {
  claims: readonly Item[];
  text: string;
  settled: Map<string, boolean>;
  actions: Actions;
}

interface GroupProps extends Omit<Props, 'settled'> {
  title: MessageKey;
}

function Group({ title, claims, text, actions }: GroupProps) {
  if (claims.length === 0) return null;
  return (
    <section aria-label={t(title)}>
      <h2 class="group">{t(title)}</h2>
      <ul class="rows">
        {claims.map((item) => (
          <ClaimRow key={itemKey(item)} item={item} text={text} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

/** The page's claims: those still to be decided first. */
export function Claims({ claims, text, settled, actions }: Props) {
  if (claims.length === 0) return <p class="empty muted">{t('popup_empty_claims')}</p>;
  const { untagged, tagged } = splitClaims(claims, settled);
  return (
    <>
      <Group title="popup_group_untagged" claims={untagged} text={text} actions={actions} />
      <Group title="popup_group_tagged" claims={tagged} text={text} actions={actions} />
    </>
  );
}
