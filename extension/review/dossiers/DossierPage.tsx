import { useState } from 'preact/hooks';
import type { Summary } from '../../../src/dossiers';
import { keptApart, notInArticle, takenOut } from '../../../src/dossiers/rulings';
import type { IdentityKey } from '../../../src/names';
import { t } from '../../ui/i18n';
import { registers } from '../../ui/registers';
import { useRegister } from '../../ui/use-register';
import { noFilter } from '../filter';
import { TimelineFigure } from '../pictures/TimelineFigure';
import { ErrorNotice } from '../register/ErrorNotice';
import { Reading } from '../register/Reading';
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
  identity: IdentityKey;
  go: Go;
  rulings: Rulings;
}

/** Everything about one person, institution or country. */
export function DossierPage({ identity, go, rulings }: Props) {
  const [isJoining, setIsJoining] = useState(false);
  const { value: opened, error } = useRegister('dossier', identity);
  useKeyTable({
    m: () => setIsJoining(Boolean(opened)),
    u: () => void rulings.undo(),
    Escape: () => go({ view: 'dossiers', filter: allDossiers }),
  });
  if (!opened)
    return (
      <>
        <BackLink />
        {opened === null ? (
          <p>{t('dossiers_gone')}</p>
        ) : (
          <Reading error={error} words={t('dossiers_reading')} />
        )}
      </>
    );
  const { dossier, alike, claims } = opened;
  const { decide } = rulings;
  const join = (other: Summary) =>
    void decide(
      registers.ask('joining', [dossier.key, other.key]),
      t('dossiers_done_joined', joined([dossier, other])),
    );
  return (
    <>
      <BackLink />
      <ErrorNotice error={error} />
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
            claims={claims}
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
            found={alike}
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
      {isJoining && <JoinDialog dossier={dossier} join={join} close={() => setIsJoining(false)} />}
    </>
  );
}
