import type { IdentityKey } from '../../../src/names';
import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';
import { useRegister } from '../../ui/use-register';
import { writeRoute } from '../route';

interface Props {
  dossier: IdentityKey;
  clear: () => void;
}

/** Says that the list is narrowed to what names one person, body or country, and takes that off. */
export function DossierChoice({ dossier, clear }: Props) {
  const name = useRegister('name', dossier).value ?? '…';
  return (
    <p class="dossier-choice">
      <a href={writeRoute({ view: 'dossier', key: dossier })}>{t('dossiers_filter', name)}</a>
      <button
        type="button"
        class="button small quiet icon"
        aria-label={t('dossiers_filter_off', name)}
        onClick={clear}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
