import type { Fault } from '../../../src/exchange/fault';
import { reasonWords } from '../../ui/fault-words';
import { tn } from '../../ui/i18n';

/** How many reasons are listed: enough to see what kind they are; a saved report has all. */
const MOST = 100;

/** The parts of a file that cannot be taken, and why. */
export function Refused({ faults }: { faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <details class="group refused" open>
      <summary>{tn('import_refused', faults.length)}</summary>
      <ul>
        {faults.slice(0, MOST).map((fault, index) => (
          <li key={index}>{reasonWords(fault)}</li>
        ))}
        {faults.length > MOST && <li class="muted">{tn('import_more', faults.length - MOST)}</li>}
      </ul>
    </details>
  );
}
