import type { IdentityKind } from '../../../src/names';
import { Mark } from '../../ui/Mark';

/** The mark of a kind, as highlights have it; a country has its own. It decorates; the word stands beside it. */
export function Sign({ kind }: { kind: IdentityKind }) {
  if (kind !== 'country') return <Mark kind={kind === 'person' ? 'official' : 'institution'} status={null} />;
  return (
    <svg
      class="mark country"
      width="20"
      height="12"
      viewBox="0 0 20 12"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      aria-hidden="true"
    >
      <path d="M4 11V1h12l-3 3 3 3H4" />
    </svg>
  );
}
