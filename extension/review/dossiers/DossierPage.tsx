import { useMemo, useState } from 'preact/hooks';
import type { Summary } from '../../../src/dossiers';
import { keptApart, notInArticle, oneAndTheSame, takenOut } from '../../../src/dossiers/rulings';
import type { IdentityKey } from '../../../src/names';
import type { Known } from '../../ui/dossiers';
import { t } from '../../ui/i18n';
import { noFilter } from '../filter';
import { TimelineFigure } from '../pictures/TimelineFigure';
import type { Go } from '../route';
import { useKeyTable } from '../use-key-table';
import { Alike } from './Alike';
import { Articles } from './Articles';
import { BackLink } from './BackLink';
import { Claims } from './Claims';
import { Companions } from './Companions';
import { allDossiers } from './filter';
import { Head } from './Head';
import { JoinDialog } from './JoinDialog';
import { Names } from './Names';
import { Roles } from './Roles';
import type { Rulings } from './use-rulings';
import { joined } from './words';

interface Props {
  known: Known;
  identity: IdentityKey;
  go: Go;
  rulings: Rulings;
}

/** Everything about one person, institution or country. */
export function DossierPage({ known, identity, go, rulings }: Props) {
  const [isJoining, setIsJoining] = useState(false);
  const { dossiers, claims } = known;
  const dossier = useMemo(() => dossiers.open(identity), [dossiers, identity]);
  const counted = useMemo(() => claims(dossier?.ids ?? []), [claims, dossier]);
  useKeyTable({
    m: () => setIsJoining(dossier !== null),
    u: () => void rulings.undo(),
    Escape: () => go({ view: 'dossiers', filter: allDossiers }),
  });
  if (!dossier)
    return (
      <>
        <BackLink />
        <p>{t('dossiers_gone')}</p>
      </>
    );
  const { decide } = rulings;
  const join = (other: Summary) => {
    const both = [dossier, ...[dossiers.open(other.key)].flatMap((one) => one ?? [])];
    void decide(oneAndTheSame(both), t('dossiers_done_joined', joined(both)));
  };
  return (
    <>
      <BackLink />
      <Head
        dossier={dossier}
        join={() => setIsJoining(true)}
        undoable={rulings.undoable}
        undo={() => void rulings.undo()}
      />
      <div class="columns">
        <div>
          <TimelineFigure
            title={t('pictures_time')}
            claims={counted}
            about={{ ...noFilter, kinds: ['claim'], dossier: dossier.key }}
            folded
          />
          <Claims dossier={dossier} />
          <Articles
            dossier={dossier}
            notHere={({ url, title }) =>
              void decide(notInArticle(dossier, url), t('dossiers_done_not_here', title ?? url))
            }
          />
        </div>
        <div>
          <Alike
            found={dossiers.alike(dossier)}
            same={join}
            apart={(other) =>
              void decide(keptApart(dossier, other), t('dossiers_done_apart', joined([dossier, other])))
            }
          />
          <Names
            dossier={dossier}
            takeOut={({ key, name }) => void decide(takenOut(dossier, key), t('dossiers_done_split', name))}
          />
          <Roles roles={dossier.roles} />
          <Companions companions={dossier.companions} />
        </div>
      </div>
      {isJoining && (
        <JoinDialog dossier={dossier} list={dossiers.list} join={join} close={() => setIsJoining(false)} />
      )}
    </>
  );
}
