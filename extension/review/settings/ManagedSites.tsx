import { t } from '../../ui/i18n';
import { usePolicy } from '../../ui/use-policy';

/** Sites that the organisation's administrator decided of; nothing where there are none. */
export function ManagedSites() {
  const policy = usePolicy();
  if (!policy || policy.sitesOn.length + policy.sitesOff.length === 0) return null;
  const lists = [
    [t('managed_sites_on'), policy.sitesOn],
    [t('managed_sites_off'), policy.sitesOff],
  ] as const;
  return (
    <>
      <h3>{t('managed_sites')}</h3>
      <ul class="sites">
        {lists.flatMap(([words, hosts]) =>
          hosts.map((host) => (
            <li key={host}>
              <span class="host">{host}</span>
              <span class="muted">{words}</span>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
