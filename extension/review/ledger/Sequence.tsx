import type { Group, LedgerClaim } from '../../../src/ledger';
import { formatNumber } from '../../ui/i18n';
import { Mark } from '../../ui/Mark';
import { tally } from './words';

/** Marks drawn of a long group: its beginning and its end. */
const HEAD = 8;
const TAIL = 6;

function Step({ claim: { suggestion, verdict } }: { claim: LedgerClaim }) {
  return (
    <span class="step">
      <Mark kind="claim" status={suggestion?.status ?? null} />
      <span class={`decided ${verdict ?? ''}`} />
    </span>
  );
}

/** A group's reports in the order of time: a mark for each, hedged or stated, with the reader's verdict below it. */
export function Sequence({ group }: { group: Group }) {
  const { claims } = group;
  const isLong = claims.length > HEAD + TAIL + 1;
  const hidden = isLong ? claims.length - HEAD - TAIL : 0;
  const head = isLong ? claims.slice(0, HEAD) : claims;
  const tail = isLong ? claims.slice(-TAIL) : [];
  return (
    <>
      <span class="sequence" aria-hidden="true">
        {head.map((claim) => (
          <Step key={claim.id} claim={claim} />
        ))}
        {isLong && <span class="muted small">+{formatNumber(hidden)}</span>}
        {tail.map((claim) => (
          <Step key={claim.id} claim={claim} />
        ))}
      </span>
      <span class="visually-hidden">{tally(group)}</span>
    </>
  );
}
