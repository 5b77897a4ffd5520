import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Detection } from '../../../src/detect/types';
import { fatesIn } from '../../../src/evidence/fates';
import type { Annotation } from '../../../src/store/model';
import { t } from '../../ui/i18n';
import { tell } from '../../ui/messages';
import { Rewording } from '../../ui/Rewording';
import { wholeList, writeRoute } from '../route';

/** What the engine finds in a text; null until it has answered, and where it cannot. */
function useDetection(text: string): Detection | null {
  const [found, setFound] = useState<{ text: string; detection: Detection } | null>(null);
  useEffect(() => {
    let wanted = true;
    tell({ type: 'text/detect', text }).then((answer) => {
      if (wanted && answer.ok) setFound({ text, detection: answer.value });
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  return found?.text === text ? found.detection : null;
}

/** Each thing that was saved on an article, and how it reads in one of its texts. */
export function Fates({ text, annotations }: { text: string; annotations: readonly Annotation[] }) {
  const detection = useDetection(text);
  const fates = useMemo(() => fatesIn(text, annotations, detection), [text, annotations, detection]);
  if (fates.length === 0) return null;
  return (
    <section class="fates" aria-labelledby="fates">
      <h3 id="fates">{t('evidence_fates')}</h3>
      <ul>
        {fates.map(({ annotation, state, change }) => (
          <li key={annotation.id}>
            <a href={writeRoute({ ...wholeList, annotation: annotation.id })}>
              “{annotation.selectors.quote.exact}”
            </a>
            {state === 'reworded' ? (
              <Rewording change={change} />
            ) : (
              <p class="small muted" data-state={state}>
                {t(`evidence_fate_${state}`)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
