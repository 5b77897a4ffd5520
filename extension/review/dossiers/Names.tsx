import { useState } from 'preact/hooks';
import type { Dossier, Member } from '../../../src/dossiers';
import { readKey } from '../../../src/names';
import { t, tn } from '../../ui/i18n';
import { Usages } from './Usages';

/** Names shown at first. */
const FEW = 8;

interface Props {
  dossier: Dossier;
  takeOut: (member: Member) => void;
}

/** The spellings in the articles, with their times, and the names that make up the identity, each of which can be taken out. */
export function Names({ dossier: { usualNames, members }, takeOut }: Props) {
  const [all, setAll] = useState(false);
  return (
    <section class="section" aria-labelledby="dossier-names">
      <h3 id="dossier-names">{t('dossiers_section_names')}</h3>
      <Usages usages={usualNames} />
      {members.length > 1 && (
        <ul class="members" aria-label={t('dossiers_members')}>
          {members.slice(0, all ? members.length : FEW).map((member) => (
            <li key={member.key}>
              <span>
                {member.name}{' '}
                <span class="muted small">
                  {readKey(member.key)?.page
                    ? t('dossiers_in_article')
                    : tn('dossiers_articles', member.pages.length)}
                </span>
              </span>
              <button
                type="button"
                class="button small quiet"
                aria-label={t('dossiers_split_name', member.name)}
                onClick={() => takeOut(member)}
              >
                {t('dossiers_split')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {members.length > FEW && !all && (
        <button type="button" class="button small" onClick={() => setAll(true)}>
          {t('dossiers_more')}
        </button>
      )}
    </section>
  );
}
