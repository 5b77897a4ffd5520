import type { Usage } from '../../../src/dossiers';
import { t } from '../../ui/i18n';
import { Usages } from './Usages';

/** Roles that the articles give someone, the latest first. */
export function Roles({ roles }: { roles: readonly Usage[] }) {
  if (roles.length === 0) return null;
  return (
    <section class="section" aria-labelledby="dossier-roles">
      <h3 id="dossier-roles">{t('dossiers_section_roles')}</h3>
      <Usages usages={roles} />
    </section>
  );
}
